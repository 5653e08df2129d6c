package org.millrace.io.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.io.table.Row;

/** The rows of each table that were sound when they were read. */
final class KnowledgeRows {
  private final Map<String, List<Row>> sound = new HashMap<>();

  KnowledgeRows(Map<String, List<Row>> rows) {
    rows.forEach((table, own) -> sound.put(table, own.stream().filter(Row::isSound).toList()));
  }

  List<Row> of(String table) {
    return sound.getOrDefault(table, List.of());
  }
}
