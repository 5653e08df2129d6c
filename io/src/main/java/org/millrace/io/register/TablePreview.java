package org.millrace.io.register;

import java.util.List;

/**
 * The first rows of a table as they would be written.
 *
 * @param columns those that are not empty in all of them
 * @param rows cells in the order of the columns
 */
public record TablePreview(String table, List<String> columns, List<List<String>> rows) {
  public TablePreview {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  static TablePreview of(TargetTableRows table, int rows) {
    List<TargetRow> first = table.rows().stream().limit(rows).toList();
    List<String> names = table.schema().columnNames();
    List<String> shown =
        names.stream()
            .filter(
                name -> first.stream().anyMatch(row -> !row.value(names.indexOf(name)).isEmpty()))
            .toList();
    List<Integer> places = table.places(shown);
    return new TablePreview(
        table.schema().name(), shown, first.stream().map(row -> row.values(places)).toList());
  }
}
