package org.millrace.io.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.millrace.io.table.TableSchema;

/** The rows a table has so far. */
final class TargetTableRows {
  private final TableSchema schema;
  private List<TargetRow> rows = new ArrayList<>();

  TargetTableRows(TableSchema schema) {
    this.schema = schema;
  }

  TableSchema schema() {
    return schema;
  }

  List<TargetRow> rows() {
    return Collections.unmodifiableList(rows);
  }

  void add(TargetRow row) {
    rows.add(row);
  }

  void replace(List<TargetRow> changed) {
    rows = new ArrayList<>(changed);
  }

  /** Where a column stands. */
  int place(String column) {
    return schema.columnNames().indexOf(column);
  }

  List<Integer> places(List<String> columns) {
    return columns.stream().map(this::place).toList();
  }
}
