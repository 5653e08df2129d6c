package org.millrace.io.table;

import java.util.function.DoubleFunction;
import org.millrace.domain.Figure;
import org.millrace.io.issue.IssueCode;
import org.millrace.unit.Quantity;

/** Three columns that are low end, value and high end of one figure. */
public record Triples(String low, String value, String high) {
  /** The columns {@code low}, {@code value} and {@code high}. */
  public static final Triples PLAIN = new Triples("low", "value", "high");

  /** Reports a range that runs backwards; an end that is empty is the value itself. */
  public void check(Row row) {
    if (row.isEmpty(value) && (row.has(low) || row.has(high))) {
      row.report(IssueCode.VALUE_MISSING, value, "number", "");
    }
    if (!row.has(value)) {
      return;
    }
    double middle = row.number(value);
    if (row.has(low) && row.number(low) > middle) {
      row.report(IssueCode.RANGE_BACKWARDS, low, ".." + row.text(value), "");
    }
    if (row.has(high) && row.number(high) < middle) {
      row.report(IssueCode.RANGE_BACKWARDS, high, row.text(value) + "..", "");
    }
  }

  /** The figure of a sound row. */
  public <Q extends Quantity<Q>> Figure<Q> figure(Row row, DoubleFunction<Q> quantity) {
    return figureOr(row, row.number(value), quantity);
  }

  /** The figure of a sound row; another value when the cell of the value is empty. */
  public <Q extends Quantity<Q>> Figure<Q> figureOr(
      Row row, double otherwise, DoubleFunction<Q> quantity) {
    double middle = row.numberOr(value, otherwise);
    return Figure.between(
        quantity.apply(row.numberOr(low, middle)),
        quantity.apply(middle),
        quantity.apply(row.numberOr(high, middle)),
        row.grade(),
        row.origin());
  }
}
