package org.millrace.io.table;

import java.util.List;
import java.util.Optional;

/**
 * The columns of a table.
 *
 * @param key names of the columns that together name a row; empty when rows may repeat
 */
public record TableSchema(String name, List<Column> columns, List<String> key) {
  public TableSchema {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
  }

  /** The column of that name. */
  public Optional<Column> findColumn(String column) {
    return columns.stream().filter(c -> c.name().equals(column)).findFirst();
  }

  /** The names of the columns, in order. */
  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** Where a column stands; -1 when there is none. */
  int indexOf(String column) {
    return columnNames().indexOf(column);
  }
}
