package org.millrace.report.chart;

import java.util.List;
import org.millrace.unit.Require;

/**
 * A table for readers; the first cell of a row names the row.
 *
 * @param caption what it shows
 */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      Require.that(
          row.size() == columns.size(),
          "A row of table '%s' has %s cells for %s columns.",
          caption,
          row.size(),
          columns.size());
    }
  }

  /**
   * A column.
   *
   * @param numeric whether it holds numbers, which stand to the right
   */
  public record Column(String title, boolean numeric) {
    /** A column of words. */
    public static Column words(String title) {
      return new Column(title, false);
    }

    /** A column of numbers. */
    public static Column numbers(String title) {
      return new Column(title, true);
    }
  }

  /** What stands in a row and a column. */
  public sealed interface Cell {
    /** As it is read. */
    String text();

    /** Words. */
    record Words(String text) implements Cell {}

    /** A number, rounded for reading; sorting and sums use its value. */
    record Amount(String text, double value) implements Cell {}

    /**
     * A word that is marked by a color and a sign.
     *
     * @param mark which one, such as {@code measured}
     */
    record Badge(String text, String mark) implements Cell {}
  }
}
