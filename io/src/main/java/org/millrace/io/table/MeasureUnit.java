package org.millrace.io.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A unit that a table may use.
 *
 * @param symbol as the table writes it, such as {@code kt}
 * @param factor one of it in the canonical unit of its kind
 * @param offset added after the factor; only temperatures have one
 * @param aliases other ways people write it, in lower case; understood only to suggest the symbol
 * @param description in a few words
 */
public record MeasureUnit(
    String symbol,
    Kind kind,
    double factor,
    double offset,
    List<String> aliases,
    String description) {
  public MeasureUnit {
    aliases = List.copyOf(aliases);
  }

  /** What is measured, and the unit everything is turned into. */
  public enum Kind {
    /** Tonnes. */
    MASS,
    /** Gigajoules. */
    ENERGY,
    /** Grams in a tonne. */
    SHARE,
    /** Degrees Celsius. */
    TEMPERATURE,
    /** Gigajoules in a tonne. */
    CALORIFIC,
    /** Kilowatts. */
    POWER,
    /** Tonnes in a year. */
    YEARLY,
    /** Tonnes in an hour, while it flows. */
    FLOW;

    /** Reads kinds as tables.csv joins them. */
    static List<Kind> parse(String kinds) {
      return Arrays.stream(kinds.split("\\|")).map(Kind::one).toList();
    }

    static Kind one(String kind) {
      return valueOf(kind.toUpperCase(Locale.ROOT));
    }
  }

  /** A number of this unit in the canonical unit of its kind. */
  public double toCanonical(double number) {
    return number * factor + offset;
  }
}
