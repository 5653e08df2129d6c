package org.millrace.io.register;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table of the region package.
 *
 * @param at where it comes from
 * @param values in the order of the table's columns; empty text for no value
 */
record TargetRow(SourcePlace at, List<String> values) {
  TargetRow {
    values = List.copyOf(values);
  }

  String value(int column) {
    return values.get(column);
  }

  List<String> values(List<Integer> columns) {
    return columns.stream().map(values::get).toList();
  }

  TargetRow with(int column, String value) {
    List<String> changed = new ArrayList<>(values);
    changed.set(column, value);
    return new TargetRow(at, changed);
  }
}
