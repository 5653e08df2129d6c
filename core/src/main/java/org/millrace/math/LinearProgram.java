package org.millrace.math;

import java.util.List;
import org.millrace.unit.Require;

/**
 * A linear or mixed-integer program to be minimised. Infinite bounds are allowed; a column without
 * rows is too.
 *
 * @param offset constant added to the objective
 */
public record LinearProgram(List<Column> columns, List<Row> rows, double offset) {

  public LinearProgram {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    Require.finite("objective offset", offset);
    for (Row row : rows) {
      for (Entry entry : row.entries()) {
        Require.that(
            entry.column() >= 0 && entry.column() < columns.size(),
            "Row '%s' names column %s of %s.",
            row.name(),
            entry.column(),
            columns.size());
      }
    }
  }

  /** Whether some column must be integer. */
  public boolean hasIntegers() {
    return columns.stream().anyMatch(Column::integer);
  }

  /** This program with each integer column set free: its relaxation. */
  public LinearProgram relaxed() {
    return new LinearProgram(
        columns.stream()
            .map(c -> new Column(c.name(), c.lower(), c.upper(), c.cost(), false))
            .toList(),
        rows,
        offset);
  }

  /** A variable with its bounds and its cost a unit. */
  public record Column(String name, double lower, double upper, double cost, boolean integer) {
    public Column {
      Require.finite("cost of column '%s'".formatted(name), cost);
      Require.that(
          lower <= upper,
          "Column '%s' has bounds %s and %s; none lies between.",
          name,
          lower,
          upper);
    }
  }

  /** A constraint: lower ≤ Σ coefficient · column ≤ upper. */
  public record Row(String name, double lower, double upper, List<Entry> entries) {
    public Row {
      entries = List.copyOf(entries);
      Require.that(
          lower <= upper, "Row '%s' has bounds %s and %s; none lies between.", name, lower, upper);
    }

    /** What a point, one value a column, makes of this row. */
    public Activity at(Vector point) {
      double sum = 0;
      double largest = 0;
      for (Entry entry : entries) {
        double term = entry.coefficient() * point.at(entry.column());
        sum += term;
        largest = Math.max(largest, Math.abs(term));
      }
      return new Activity(sum, largest);
    }

    /**
     * Whether an activity lies between the bounds.
     *
     * @param tolerance relative to the largest term, absolute below 1
     */
    public boolean admits(Activity activity, double tolerance) {
      double slack = tolerance * Math.max(1, activity.largestTerm());
      return activity.sum() >= lower - slack && activity.sum() <= upper + slack;
    }
  }

  /** The sum of a row's terms at a point, and the size of the largest of them. */
  public record Activity(double sum, double largestTerm) {}

  /** A coefficient of a row; each column at most once a row. */
  public record Entry(int column, double coefficient) {
    public Entry {
      Require.finite("coefficient of column %s".formatted(column), coefficient);
    }
  }
}
