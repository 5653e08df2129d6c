package org.millrace.io.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.io.table.Column;
import org.millrace.io.table.ColumnType;

/** Leaves out rows that refer to rows of imported tables that are not there. */
final class References {
  private References() {}

  /** Repeats until nothing is left out, for a row that goes may have been referred to. */
  static void settle(Map<String, TargetTableRows> tables, Findings findings) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (TargetTableRows table : tables.values()) {
        changed |= settle(table, tables, findings);
      }
    }
  }

  private static boolean settle(
      TargetTableRows table, Map<String, TargetTableRows> tables, Findings findings) {
    List<Column> columns = table.schema().columns();
    boolean changed = false;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).type() instanceof ColumnType.Reference reference) {
        TargetTableRows referred = tables.get(reference.table());
        changed |= referred != null && settle(table, i, ids(referred), findings);
      }
    }
    return changed;
  }

  private static boolean settle(
      TargetTableRows table, int place, Set<String> ids, Findings findings) {
    Column column = table.schema().columns().get(place);
    List<TargetRow> kept = new ArrayList<>(table.rows().size());
    boolean changed = false;
    for (TargetRow row : table.rows()) {
      String id = row.value(place);
      if (id.isEmpty() || ids.contains(id)) {
        kept.add(row);
        continue;
      }
      changed = true;
      ImportKind kind = column.required() ? ImportKind.DROPPED : ImportKind.EMPTIED;
      findings.add(
          table.schema().name(),
          new Remark(kind, ImportReason.NO_SUCH_ROW, column.name(), id, ""),
          row.at());
      if (!column.required()) {
        kept.add(row.with(place, ""));
      }
    }
    if (changed) {
      table.replace(kept);
    }
    return changed;
  }

  private static Set<String> ids(TargetTableRows table) {
    Set<String> ids = new HashSet<>();
    table.rows().forEach(row -> ids.add(row.value(0)));
    return ids;
  }
}
