package org.millrace.io.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.millrace.io.table.TableSchema;

/**
 * One of the rows that a row with several codes in a cell stands for.
 *
 * @param row with one code in each cell that was split
 * @param remarks what was split
 * @param shared target columns to divide, once for each time they are named
 * @param parts among how many rows each of them is divided
 */
record SplitRow(SourceRow row, List<Remark> remarks, List<String> shared, List<Integer> parts) {
  SplitRow {
    remarks = List.copyOf(remarks);
    shared = List.copyOf(shared);
    parts = List.copyOf(parts);
  }

  /** The rows a row stands for; itself when there is nothing to split. */
  static List<SplitRow> all(SourceRow row, List<Spread.Split> splits) {
    List<SplitRow> rows = List.of(new SplitRow(row, List.of(), List.of(), List.of()));
    for (Spread.Split split : splits) {
      List<SplitRow> next = new ArrayList<>();
      rows.forEach(each -> next.addAll(each.divided(split)));
      rows = next;
    }
    return rows;
  }

  private List<SplitRow> divided(Spread.Split split) {
    String cell = row.clean(split.column());
    Set<String> codes = new LinkedHashSet<>(split.parts(cell));
    if (codes.size() == 1) {
      return List.of(
          new SplitRow(row.with(split.column(), codes.iterator().next()), remarks, shared, parts));
    }
    List<Remark> noted = new ArrayList<>(remarks);
    String size = Integer.toString(codes.size());
    noted.add(
        split.share().isEmpty()
            ? Remark.suspicious(ImportReason.SPLIT, split.column(), cell, size)
            : Remark.repaired(ImportReason.SPLIT, split.column(), cell, size));
    List<String> divided = new ArrayList<>(shared);
    List<Integer> among = new ArrayList<>(parts);
    split
        .share()
        .forEach(
            column -> {
              divided.add(column);
              among.add(codes.size());
            });
    return codes.stream()
        .map(code -> new SplitRow(row.with(split.column(), code), noted, divided, among))
        .toList();
  }

  /** Divides the numbers that are shared. */
  void share(TableSchema schema, List<String> values, RowEvaluation evaluation) {
    remarks.forEach(evaluation::remark);
    for (int i = 0; i < shared.size(); i++) {
      int column = schema.columnNames().indexOf(shared.get(i));
      if (!values.get(column).isEmpty()) {
        values.set(column, Decimals.divided(values.get(column), parts.get(i)));
      }
    }
  }
}
