package org.millrace.io.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.millrace.io.register.RegisterMapping.NumberStyle;
import org.millrace.io.table.MeasureUnit;

/**
 * Expressions worked out for one row of a file. Remarks pile up here, so that those of a row that
 * is dropped in the end can be forgotten.
 */
final class RowEvaluation {
  /** A year that is not part of a longer number, or that starts a date of eight digits. */
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(1[89]\\d\\d|20\\d\\d)(?=(0[1-9]|1[0-2])[0-3]\\d(?!\\d)|(?!\\d))");

  /** A share in percent. */
  private static final Pattern PERCENTAGE = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*%");

  /** A number that is only known to be below another. */
  private static final Pattern CENSORED = Pattern.compile("(?:<=?|≤|&lt;)\\s*(.+)");

  private final SourceRow row;
  private final NumberStyle numbers;
  private final Lookups lookups;
  private final List<String> missing;
  private final List<Remark> remarks = new ArrayList<>();

  /**
   * @param missing words that mean "nothing"
   */
  RowEvaluation(SourceRow row, NumberStyle numbers, Lookups lookups, List<String> missing) {
    this.row = row;
    this.numbers = numbers;
    this.lookups = lookups;
    this.missing = missing;
  }

  SourceRow row() {
    return row;
  }

  /** What was noticed so far, in order. */
  List<Remark> remarks() {
    return remarks;
  }

  void remark(Remark remark) {
    remarks.add(remark);
  }

  /** The text an expression gives. */
  String text(Expression expression, String target) {
    return value(expression, target, false);
  }

  /** The same where a number is wanted: with a decimal point, if it is a number. */
  String number(Expression expression, String target) {
    return value(expression, target, true);
  }

  private String value(Expression expression, String target, boolean number) {
    return switch (expression) {
      case Expression.Column column -> cell(column.name(), target, number);
      case Expression.Constant constant -> constant.text();
      case Expression.FileName fileName -> row.at().file();
      case Expression.Unknown unknown -> "";
      case Expression.Joined joined -> joined(joined, target);
      case Expression.First first -> first(first, target, number);
      case Expression.Lookup lookup -> found(lookup, target, number);
      case Expression.Matched matched -> matched(matched, target, number);
      case Expression.Dropping dropping -> kept(dropping, target, number);
      case Expression.Mapped mapped -> mapped(mapped, target, number);
      case Expression.Largest largest -> largest(largest, target);
      case Expression.Padded padded -> padded(padded, target);
      case Expression.BelowLimit below -> belowLimit(below, target);
      case Expression.Measured measured -> measured(measured, target);
      case Expression.YearOf year -> year(text(year.of(), target), target);
      case Expression.Times times -> product(times, target);
    };
  }

  private String cell(String column, String target, boolean number) {
    String raw = row.raw(column);
    String text = Whitespace.collapsed(raw);
    if (missing.stream().anyMatch(text::equalsIgnoreCase)) {
      remark(Remark.emptied(ImportReason.MISSING_WORD, target, text));
      return "";
    }
    if (text.length() != raw.length() || Whitespace.hasLineBreak(raw)) {
      remark(Remark.repaired(ImportReason.WHITE_SPACE, target, raw, text));
    }
    return number && !text.isEmpty() ? numberOrText(text, target) : text;
  }

  private String numberOrText(String text, String target) {
    Optional<String> number = Decimals.fromFile(text, numbers);
    if (number.isEmpty() && Decimals.isNumber(text)) {
      remark(Remark.emptied(ImportReason.NOT_A_NUMBER, target, text));
      return "";
    }
    return number.orElse(text);
  }

  private String joined(Expression.Joined joined, String target) {
    List<String> parts = new ArrayList<>();
    for (Expression part : joined.parts()) {
      String text = text(part, target);
      if (!text.isEmpty()) {
        parts.add(text);
      }
    }
    return String.join(joined.separator(), parts);
  }

  private String first(Expression.First first, String target, boolean number) {
    for (Expression alternative : first.alternatives()) {
      String text = value(alternative, target, number);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private String found(Expression.Lookup lookup, String target, boolean number) {
    String by = text(lookup.by(), target);
    if (by.isEmpty()) {
      return "";
    }
    Optional<String> found = lookups.find(lookup, by);
    if (found.isEmpty()) {
      remark(Remark.emptied(ImportReason.NOT_FOUND, target, by));
    }
    return found.map(text -> number ? numberOrText(text, target) : text).orElse("");
  }

  private String matched(Expression.Matched matched, String target, boolean number) {
    String text = text(matched.of(), target);
    if (text.isEmpty()) {
      return "";
    }
    Matcher matcher = matched.pattern().matcher(text);
    if (matcher.find()) {
      String found =
          matcher.groupCount() == 0
              ? matcher.group()
              : Optional.ofNullable(matcher.group(1)).orElse("").strip();
      return number && !found.isEmpty() ? numberOrText(found, target) : found;
    }
    remark(Remark.emptied(ImportReason.NOT_MATCHED, target, text));
    return "";
  }

  private String kept(Expression.Dropping dropping, String target, boolean number) {
    String text = value(dropping.of(), target, number);
    if (dropping.values().stream().anyMatch(text::equalsIgnoreCase)) {
      remark(Remark.dropped(ImportReason.CODE_LEFT_OUT, target, text));
    }
    return text;
  }

  private String mapped(Expression.Mapped mapped, String target, boolean number) {
    String text = value(mapped.of(), target, number);
    String result = mapped.map().get(text.toLowerCase(Locale.ROOT));
    if (result != null) {
      return result;
    }
    if (mapped.otherwise() instanceof Expression.Unknown && !text.isEmpty()) {
      remark(Remark.emptied(ImportReason.UNKNOWN_CODE, target, text));
    }
    return value(mapped.otherwise(), target, number);
  }

  private String year(String text, String target) {
    Matcher matcher = YEAR.matcher(text);
    if (text.isEmpty() || matcher.find()) {
      return text.isEmpty() ? "" : matcher.group(1);
    }
    remark(Remark.emptied(ImportReason.NOT_A_YEAR, target, text));
    return "";
  }

  private String product(Expression.Times times, String target) {
    String number = number(times.of(), target);
    if (!Decimals.isNumber(number)) {
      return number;
    }
    String factor = number(times.factor(), target);
    if (!Decimals.isNumber(factor)) {
      remark(Remark.emptied(ImportReason.NOT_A_NUMBER, target, factor));
      return "";
    }
    return Decimals.times(number, factor);
  }

  private String largest(Expression.Largest largest, String target) {
    String best = "";
    double most = -1;
    for (String part : text(largest.of(), target).split(Pattern.quote(largest.separator()), -1)) {
      Matcher share = PERCENTAGE.matcher(part);
      double size = share.find() ? Double.parseDouble(share.group(1).replace(',', '.')) : 0;
      if (size > most && !part.isBlank()) {
        most = size;
        best = part.strip();
      }
    }
    return best;
  }

  private String padded(Expression.Padded padded, String target) {
    String text = text(padded.of(), target);
    if (text.isEmpty() || text.length() >= padded.width()) {
      return text;
    }
    String result = "0".repeat(padded.width() - text.length()) + text;
    remark(Remark.repaired(ImportReason.LEADING_ZERO, target, text, result));
    return result;
  }

  private String belowLimit(Expression.BelowLimit below, String target) {
    String text = number(below.of(), target);
    Matcher censored = CENSORED.matcher(text);
    if (!censored.matches()) {
      return text;
    }
    String limit = censored.group(1);
    SourceUnits.Written written =
        SourceUnits.split(limit).orElse(new SourceUnits.Written(limit, ""));
    String number = numberOrText(written.number(), target);
    if (!Decimals.isNumber(number)) {
      return text;
    }
    String part = Decimals.times(number, below.share());
    remark(Remark.repaired(ImportReason.BELOW_LIMIT, target, text, part));
    return written.unit().isEmpty()
        ? part
        : part.replace('.', numbers.decimal()) + ' ' + written.unit();
  }

  private String measured(Expression.Measured measured, String target) {
    String text = number(measured.of(), target);
    if (text.isEmpty()) {
      return "";
    }
    Optional<SourceUnits.Written> beside = SourceUnits.split(text);
    SourceUnits.Written written =
        beside.orElse(new SourceUnits.Written(text, text(measured.unit(), target)));
    String number = beside.isPresent() ? numberOrText(written.number(), target) : text;
    if (!Decimals.isNumber(number)) {
      return text;
    }
    Optional<MeasureUnit> to = SourceUnits.find(text(measured.to(), target));
    Optional<String> result =
        SourceUnits.find(written.unit())
            .flatMap(from -> to.flatMap(unit -> SourceUnits.converted(number, from, unit)));
    if (result.isEmpty()) {
      String expected = to.map(unit -> SourceUnits.symbols(List.of(unit.kind()))).orElse("");
      remark(
          new Remark(
              ImportKind.EMPTIED, ImportReason.UNIT_UNKNOWN, target, written.unit(), expected));
    }
    return result.orElse("");
  }
}
