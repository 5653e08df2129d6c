package org.millrace.io.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.io.table.TableFile;

/** The tables that come with the product, as bytes by name. */
public final class KnowledgeFiles {
  private static final String FOLDER = "/org/millrace/knowledge/";

  private KnowledgeFiles() {}

  /** The tables of those names that the product has. */
  public static Map<String, byte[]> load(List<String> names) {
    Map<String, byte[]> tables = new HashMap<>();
    for (String table : names) {
      try (InputStream in = KnowledgeFiles.class.getResourceAsStream(FOLDER + table + ".csv")) {
        if (in != null) {
          tables.put(table, in.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException("Table '%s' can't be read.".formatted(table), e);
      }
    }
    return tables;
  }

  static TableFile file(String table, byte[] bytes) {
    return new TableFile(table + ".csv", List.of(), () -> new ByteArrayInputStream(bytes));
  }
}
