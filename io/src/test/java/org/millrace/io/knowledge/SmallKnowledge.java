package org.millrace.io.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.io.table.TableSchemas;

/** A few rows of knowledge for tests. */
public final class SmallKnowledge {
  private SmallKnowledge() {}

  /** Read from the test resources. */
  public static Knowledge read() {
    return KnowledgeReader.read(tables());
  }

  static Map<String, byte[]> tables() {
    Map<String, byte[]> tables = new HashMap<>();
    for (String table : TableSchemas.knowledge().names()) {
      try (InputStream in = SmallKnowledge.class.getResourceAsStream("small/" + table + ".csv")) {
        if (in != null) {
          tables.put(table, in.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return tables;
  }
}
