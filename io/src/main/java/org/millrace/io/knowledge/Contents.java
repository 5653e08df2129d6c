package org.millrace.io.knowledge;

import org.millrace.domain.Content;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.MeasureUnit;
import org.millrace.io.table.NumberText;
import org.millrace.io.table.Row;

/** Contents of materials: shares of the whole, temperatures or calorific values. */
public final class Contents {
  /** Grams in a tonne. */
  private static final double WHOLE = 1_000_000;

  /** Degrees Celsius. */
  private static final double ABSOLUTE_ZERO = -273.15;

  /** Contents may pass an end of their range by this share of it, for rounding in conversions. */
  private static final double ROUNDING = 1e-9;

  private Contents() {}

  /** Reports ends that are no content, run backwards or are both missing. */
  public static void checkRange(Row row) {
    check(row, "min");
    check(row, "max");
    if (row.isEmpty("min") && row.isEmpty("max")) {
      row.report(IssueCode.BOUNDS_MISSING, "max", "", "");
    }
    if (row.has("min") && row.has("max") && row.number("min") > row.number("max")) {
      row.report(IssueCode.RANGE_BACKWARDS, "min", ".." + row.text("max"), "");
    }
  }

  /** The content of a sound row; an end that is empty is open. */
  public static Content of(Row row) {
    MeasureUnit unit = row.unit("unit");
    return new Content(
        row.text("property"),
        row.isEmpty("min") ? Double.NEGATIVE_INFINITY : unit.toCanonical(row.number("min")),
        row.isEmpty("max") ? Double.POSITIVE_INFINITY : unit.toCanonical(row.number("max")));
  }

  /**
   * Reports a share below nothing or above all, a temperature below absolute zero or a calorific
   * value below nothing.
   */
  private static void check(Row row, String column) {
    if (!row.has(column) || !row.has("unit")) {
      return;
    }
    MeasureUnit unit = row.unit("unit");
    boolean share = unit.kind() == MeasureUnit.Kind.SHARE;
    double least = unit.kind() == MeasureUnit.Kind.TEMPERATURE ? ABSOLUTE_ZERO : 0;
    double most = share ? WHOLE : Double.POSITIVE_INFINITY;
    double content = unit.toCanonical(row.number(column));
    if (content < least - WHOLE * ROUNDING || content > most * (1 + ROUNDING)) {
      String low = NumberText.format((least - unit.offset()) / unit.factor());
      String high = share ? NumberText.format(most / unit.factor()) : "";
      row.report(IssueCode.OUT_OF_RANGE, column, low + ".." + high, "");
    }
  }
}
