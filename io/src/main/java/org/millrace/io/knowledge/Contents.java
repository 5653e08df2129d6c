package org.millrace.io.knowledge;

import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.MeasureUnit;
import org.millrace.io.table.NumberText;
import org.millrace.io.table.Row;

/** Contents of materials: shares of the whole, or temperatures. */
public final class Contents {
  /** Grams in a tonne. */
  private static final double WHOLE = 1_000_000;

  /** Degrees Celsius. */
  private static final double ABSOLUTE_ZERO = -273.15;

  /** Contents may pass an end of their range by this share of it, for rounding in conversions. */
  private static final double ROUNDING = 1e-9;

  private Contents() {}

  /** Reports a share below nothing or above all, or a temperature below absolute zero. */
  public static void check(Row row, String column) {
    if (!row.has(column) || !row.has("unit")) {
      return;
    }
    MeasureUnit unit = row.unit("unit");
    boolean share = unit.kind() == MeasureUnit.Kind.SHARE;
    double least = share ? 0 : ABSOLUTE_ZERO;
    double most = share ? WHOLE : Double.POSITIVE_INFINITY;
    double content = unit.toCanonical(row.number(column));
    if (content < least - WHOLE * ROUNDING || content > most * (1 + ROUNDING)) {
      String low = NumberText.format((least - unit.offset()) / unit.factor());
      String high = share ? NumberText.format(most / unit.factor()) : "";
      row.report(IssueCode.OUT_OF_RANGE, column, low + ".." + high, "");
    }
  }
}
