package org.millrace.io.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.millrace.io.register.RegisterMapping.NumberStyle;

/**
 * Expressions worked out for one row of a file. Remarks pile up here, so that those of a row that
 * is dropped in the end can be forgotten.
 */
final class RowEvaluation {
  /** A year that is not part of a longer number, or that starts a date of eight digits. */
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(1[89]\\d\\d|20\\d\\d)(?=(0[1-9]|1[0-2])[0-3]\\d(?!\\d)|(?!\\d))");

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
    String text = value(matched.of(), target, number);
    Matcher matcher = matched.pattern().matcher(text);
    if (text.isEmpty() || matcher.find()) {
      return text.isEmpty() || matcher.groupCount() == 0
          ? text.isEmpty() ? "" : matcher.group()
          : Optional.ofNullable(matcher.group(1)).orElse("");
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
}
