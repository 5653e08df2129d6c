package org.millrace.io.table;

/**
 * A column of a table.
 *
 * @param unit unit of its numbers; {@code unit} or {@code output_unit} when the row says it in the
 *     column of that name, {@code currency} for that of the package; empty for none
 * @param required whether every row must hold a value
 * @param minimum least value; negative infinity for no limit
 * @param maximum greatest value; positive infinity for no limit
 * @param description what it means, in a line
 */
public record Column(
    String name,
    ColumnType type,
    String unit,
    boolean required,
    double minimum,
    double maximum,
    String description) {

  /** A column of texts without limits. */
  static Column of(String name, ColumnType type, boolean required, String description) {
    return new Column(
        name, type, "", required, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, description);
  }

  /** The column of years that every row has. */
  static Column year(boolean required, String description) {
    return new Column("year", new ColumnType.Year(), "", required, 1800, 2100, description);
  }

  /** The range as an issue prints it, such as {@code 0..1}. */
  String range() {
    String low = minimum == Double.NEGATIVE_INFINITY ? "" : NumberText.format(minimum);
    String high = maximum == Double.POSITIVE_INFINITY ? "" : NumberText.format(maximum);
    return low + ".." + high;
  }
}
