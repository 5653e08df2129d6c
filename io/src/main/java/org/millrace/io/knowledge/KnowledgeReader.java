package org.millrace.io.knowledge;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.millrace.domain.knowledge.EmissionKnowledge;
import org.millrace.domain.knowledge.Fuel;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.ReceiverKnowledge;
import org.millrace.io.issue.IssueLog;
import org.millrace.io.issue.IssueTexts;
import org.millrace.io.issue.Issues;
import org.millrace.io.table.Directory;
import org.millrace.io.table.Row;
import org.millrace.io.table.TableReader;
import org.millrace.io.table.TableSchema;
import org.millrace.io.table.TableSchemas;
import org.millrace.io.text.Language;
import org.millrace.io.text.Texts;

/** Reads the knowledge that comes with the product. */
public final class KnowledgeReader {
  /** Letters of the hash that is the version. */
  private static final int VERSION_LENGTH = 12;

  private KnowledgeReader() {}

  /**
   * The knowledge of the product; its version is a hash of its tables.
   *
   * @throws IllegalStateException if a row is wrong; the message lists every issue
   */
  public static Knowledge read() {
    return read(KnowledgeFiles.load(TableSchemas.knowledge().names()));
  }

  /** The fuels of the product. */
  public static List<Fuel> fuels() {
    return emissions().fuels();
  }

  /** The emission factors of the product; their version is a hash of their tables. */
  public static EmissionKnowledge emissions() {
    Map<String, byte[]> tables = KnowledgeFiles.load(EmissionRows.NAMES);
    Issues issues = new Issues();
    Directory directory = new Directory();
    TableReader reader = new TableReader(directory, issues);
    EmissionRows rows = new EmissionRows();
    directory.open("materials");
    directory.open(TableSchemas.SOURCES);
    for (String table : EmissionRows.NAMES) {
      read(reader, TableSchemas.product().get(table), tables, rows::accept);
    }
    refuse(issues.log());
    return rows.knowledge(version(EmissionRows.NAMES, tables));
  }

  /** Who usually takes which by-products; the version is a hash of the tables. */
  public static ReceiverKnowledge receivers() {
    Map<String, byte[]> tables = KnowledgeFiles.load(ReceiverRows.NAMES);
    Issues issues = new Issues();
    Directory directory = new Directory();
    TableReader reader = new TableReader(directory, issues);
    ReceiverRows rows = new ReceiverRows();
    directory.open("materials");
    directory.open("sectors");
    directory.open(TableSchemas.SOURCES);
    for (String table : ReceiverRows.NAMES) {
      read(reader, TableSchemas.product().get(table), tables, rows::accept);
    }
    refuse(issues.log());
    return rows.knowledge(version(ReceiverRows.NAMES, tables));
  }

  /** The codes of the product. */
  public static CodeLists codes() {
    Issues issues = new Issues();
    Directory directory = new Directory();
    directory.open(TableSchemas.SOURCES);
    CodeLists codes =
        codes(
            new TableReader(directory, issues),
            KnowledgeFiles.load(List.of("codes", "crosswalks")));
    refuse(issues.log());
    return codes;
  }

  /** The knowledge of tables given as CSV by name; a table that is not given is empty. */
  static Knowledge read(Map<String, byte[]> tables) {
    Issues issues = new Issues();
    Directory directory = new Directory();
    Knowledge knowledge = read(tables, new TableReader(directory, issues), directory, row -> {});
    refuse(issues.log());
    return knowledge;
  }

  /** Reads what can be read; each row is shown to somebody else, too, once it is judged. */
  static Knowledge read(
      Map<String, byte[]> tables, TableReader reader, Directory directory, Consumer<Row> witness) {
    SourceRows sources = new SourceRows();
    read(reader, TableSchemas.knowledge().get(TableSchemas.SOURCES), tables, sources::accept);
    Evidence evidence = new Evidence(sources.sources());
    KnowledgeTables knowledge = new KnowledgeTables(KnowledgeTables.nothing(), directory);
    for (String table : KnowledgeTables.NAMES) {
      read(
          reader,
          TableSchemas.knowledge().get(table),
          tables,
          row -> {
            evidence.check(row);
            knowledge.accept(row);
            witness.accept(row);
          });
    }
    directory.judgeDeferred();
    knowledge.finish();
    return knowledge.knowledge(
        version(TableSchemas.knowledge().names(), tables), sources.sources());
  }

  /** Reads codes and crosswalks. */
  static CodeLists codes(TableReader reader, Map<String, byte[]> tables) {
    CodeLists codes = new CodeLists();
    read(reader, TableSchemas.product().get("codes"), tables, codes::acceptCode);
    read(reader, TableSchemas.product().get("crosswalks"), tables, codes::acceptCrosswalk);
    codes.check();
    return codes;
  }

  /** Reads a table if it is given. */
  static void read(
      TableReader reader, TableSchema schema, Map<String, byte[]> tables, Consumer<Row> rows) {
    byte[] bytes = tables.get(schema.name());
    if (bytes == null) {
      reader.skip(schema);
    } else {
      reader.read(schema, KnowledgeFiles.file(schema.name(), bytes), rows);
    }
  }

  static void refuse(IssueLog log) {
    if (!log.issues().isEmpty()) {
      Texts texts = Texts.of(Language.ENGLISH);
      throw new IllegalStateException(
          log.issues().stream()
              .map(issue -> IssueTexts.sentence(issue, texts))
              .collect(Collectors.joining("\n", "The knowledge has faults.\n", "")));
    }
  }

  private static String version(List<String> names, Map<String, byte[]> tables) {
    MessageDigest digest = Sha256.digest();
    names.stream()
        .filter(tables::containsKey)
        .forEach(table -> digest.update(tables.getOrDefault(table, new byte[0])));
    return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
  }
}
