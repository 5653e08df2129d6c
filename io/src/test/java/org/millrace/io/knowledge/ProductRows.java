package org.millrace.io.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.io.issue.Issues;
import org.millrace.io.table.Directory;
import org.millrace.io.table.Row;
import org.millrace.io.table.TableReader;
import org.millrace.io.table.TableSchemas;

/** The rows of the product's tables, as they are written. */
final class ProductRows {
  private static final Map<String, List<Row>> ROWS = rows();

  private ProductRows() {}

  static List<Row> of(String table) {
    return ROWS.getOrDefault(table, List.of());
  }

  static Map<String, List<Row>> by(String table, String column) {
    Map<String, List<Row>> groups = new HashMap<>();
    for (Row row : of(table)) {
      groups.computeIfAbsent(row.text(column), g -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  private static Map<String, List<Row>> rows() {
    Map<String, byte[]> tables = KnowledgeFiles.load(KnowledgeCheck.NAMES);
    TableReader reader = new TableReader(new Directory(), new Issues());
    Map<String, List<Row>> rows = new HashMap<>();
    for (String table : KnowledgeCheck.NAMES) {
      List<Row> own = rows.computeIfAbsent(table, t -> new ArrayList<>());
      TableSchemas schemas =
          TableSchemas.knowledge().find(table).isPresent()
              ? TableSchemas.knowledge()
              : TableSchemas.product();
      KnowledgeReader.read(reader, schemas.get(table), tables, own::add);
    }
    return rows;
  }
}
