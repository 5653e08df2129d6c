package org.millrace.io.register;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.millrace.io.table.MeasureUnit;
import org.millrace.io.table.MeasureUnits;

/** Units as registers write them: symbols and aliases of units.csv, a year or without. */
public final class SourceUnits {
  /** What stands after a unit when the quantity is of a year. */
  private static final Pattern PER_YEAR =
      Pattern.compile("(?i)\\s*(/|\\bper\\s+)\\s*(a|y|yr|year|annum)\\.?$");

  /** A number as any file writes one, and the unit beside it. */
  private static final Pattern WITH_UNIT =
      Pattern.compile("([+-]?[\\d.,' ]*\\d[.,]?(?:[eE][+-]?\\d+)?)\\s*([\\p{L}%µ].*)");

  private static final MathContext DIGITS = new MathContext(34);

  private SourceUnits() {}

  /** A number and the unit that stands beside it. */
  record Written(String number, String unit) {}

  /** The unit somebody meant; capitals matter where a small letter is another unit (Mt, mt). */
  public static Optional<MeasureUnit> find(String written) {
    Optional<MeasureUnit> exact = MeasureUnits.find(written);
    if (exact.isPresent()) {
      return exact;
    }
    String text = PER_YEAR.matcher(written.strip()).replaceFirst("").replaceFirst("\\.$", "");
    String alias = text.toLowerCase(Locale.ROOT).replace(' ', '-');
    return MeasureUnits.find(text)
        .or(() -> first(unit -> unit.aliases().contains(alias)))
        .or(() -> first(unit -> ignoresCase(unit) && unit.symbol().equalsIgnoreCase(text)));
  }

  private static Optional<MeasureUnit> first(Predicate<MeasureUnit> test) {
    return MeasureUnits.all().stream().filter(test).findFirst();
  }

  private static boolean ignoresCase(MeasureUnit unit) {
    return !(unit.symbol().length() == 2 && unit.symbol().startsWith("M"));
  }

  /** The symbols of a kind, for a sentence. */
  static String symbols(List<MeasureUnit.Kind> kinds) {
    return String.join(
        " | ",
        MeasureUnits.all().stream()
            .filter(known -> kinds.contains(known.kind()))
            .map(MeasureUnit::symbol)
            .toList());
  }

  /** A number of one unit in another of the same kind; empty when the kinds differ. */
  static Optional<String> converted(String number, MeasureUnit from, MeasureUnit to) {
    if (from.kind() != to.kind() || from.offset() != to.offset()) {
      return Optional.empty();
    }
    String factor =
        BigDecimal.valueOf(from.factor())
            .divide(BigDecimal.valueOf(to.factor()), DIGITS)
            .toString();
    return Optional.of(Decimals.times(number, factor));
  }

  /** Splits {@code 12,5 kt}; empty when there is no number, or nothing beside it. */
  static Optional<Written> split(String text) {
    Matcher matcher = WITH_UNIT.matcher(text);
    return !Decimals.isNumber(text) && matcher.matches()
        ? Optional.of(new Written(matcher.group(1).strip(), matcher.group(2).strip()))
        : Optional.empty();
  }
}
