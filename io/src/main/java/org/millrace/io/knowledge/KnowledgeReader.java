package org.millrace.io.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.millrace.domain.DataSource;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.IssueLog;
import org.millrace.io.issue.IssueTexts;
import org.millrace.io.issue.Issues;
import org.millrace.io.table.Directory;
import org.millrace.io.table.Row;
import org.millrace.io.table.TableFile;
import org.millrace.io.table.TableReader;
import org.millrace.io.table.TableSchema;
import org.millrace.io.table.TableSchemas;
import org.millrace.io.text.Language;
import org.millrace.io.text.Texts;

/** Reads the knowledge that comes with the product. */
public final class KnowledgeReader {
  private static final String FOLDER = "/org/millrace/knowledge/";

  /** Letters of the hash that is the version. */
  private static final int VERSION_LENGTH = 12;

  private KnowledgeReader() {}

  /**
   * The knowledge of the product; its version is a hash of its tables.
   *
   * @throws IllegalStateException if a row is wrong; the message lists every issue
   */
  public static Knowledge read() {
    Map<String, byte[]> tables = new HashMap<>();
    for (String table : TableSchemas.knowledge().names()) {
      try (InputStream in = KnowledgeReader.class.getResourceAsStream(FOLDER + table + ".csv")) {
        if (in != null) {
          tables.put(table, in.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException("Table '%s' can't be read.".formatted(table), e);
      }
    }
    return read(tables);
  }

  /** The knowledge of tables given as CSV by name; a table that is not given is empty. */
  static Knowledge read(Map<String, byte[]> tables) {
    Issues issues = new Issues();
    Directory directory = new Directory();
    TableReader reader = new TableReader(directory, issues);
    SourceRows sources = new SourceRows();
    read(reader, TableSchemas.SOURCES, tables, sources::accept);
    Set<String> opened =
        sources.sources().stream()
            .filter(DataSource::opened)
            .map(s -> s.id().value())
            .collect(Collectors.toCollection(HashSet::new));
    KnowledgeTables knowledge = new KnowledgeTables(KnowledgeTables.nothing(), directory);
    for (String table : KnowledgeTables.NAMES) {
      read(
          reader,
          table,
          tables,
          row -> {
            checkEvidence(row, opened);
            knowledge.accept(row);
          });
    }
    directory.judgeDeferred();
    knowledge.finish();
    refuse(issues.log());
    return knowledge.knowledge(version(tables), sources.sources());
  }

  private static void read(
      TableReader reader, String table, Map<String, byte[]> tables, Consumer<Row> rows) {
    TableSchema schema = TableSchemas.knowledge().get(table);
    byte[] bytes = tables.get(table);
    if (bytes == null) {
      reader.skip(schema);
    } else {
      TableFile file =
          new TableFile(table + ".csv", List.of(), () -> new ByteArrayInputStream(bytes));
      reader.read(schema, file, rows);
    }
  }

  /** Who says that something was seen must say where, and what was printed there. */
  private static void checkEvidence(Row row, Set<String> opened) {
    if (!row.text("evidence").equals("seen")) {
      return;
    }
    for (String column : List.of("locator", "as_printed")) {
      if (row.isEmpty(column)) {
        row.report(IssueCode.EVIDENCE_INCOMPLETE, column, "text", "");
      }
    }
    if (row.has("source") && !opened.contains(row.text("source"))) {
      row.report(IssueCode.EVIDENCE_INCOMPLETE, "source", "opened", "");
    }
  }

  private static void refuse(IssueLog log) {
    if (!log.issues().isEmpty()) {
      Texts texts = Texts.of(Language.ENGLISH);
      throw new IllegalStateException(
          log.issues().stream()
              .map(issue -> IssueTexts.sentence(issue, texts))
              .collect(Collectors.joining("\n", "The knowledge has faults.\n", "")));
    }
  }

  private static String version(Map<String, byte[]> tables) {
    MessageDigest digest = Sha256.digest();
    TableSchemas.knowledge().names().stream()
        .filter(tables::containsKey)
        .forEach(table -> digest.update(tables.getOrDefault(table, new byte[0])));
    return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
  }
}
