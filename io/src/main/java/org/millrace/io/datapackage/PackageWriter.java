package org.millrace.io.datapackage;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.millrace.io.table.TableSchema;
import org.millrace.io.table.TableSchemas;

/**
 * Writes a region package, row by row.
 *
 * <pre>
 * try (PackageWriter writer = PackageWriter.open(folder, header)) {
 *   writer.table("facilities").row(Map.of("id", "mill", "name", "The mill", …));
 *   writer.publish();
 * }
 * </pre>
 *
 * <p>Everything is written into a folder beside and moved by {@link #publish}; closing a writer
 * that was not published leaves nothing behind. Only tables with rows are written.
 */
public final class PackageWriter implements Closeable {
  private final Path folder;

  /** A private folder beside the target, gone in the end. */
  private final Path stage;

  /** Inside it, with the rights that folders usually have here. */
  private final Path draft;

  private final PackageHeader header;
  private final Map<String, TableWriter> tables = new TreeMap<>();

  private PackageWriter(Path folder, Path stage, PackageHeader header) throws IOException {
    this.folder = folder;
    this.stage = stage;
    this.header = header;
    draft = Files.createDirectory(stage.resolve("package"));
  }

  /**
   * Begins a package.
   *
   * @param folder where it will be; must not exist yet, or be empty
   * @throws FileAlreadyExistsException if something is there
   */
  public static PackageWriter open(Path folder, PackageHeader header) throws IOException {
    if (Files.exists(folder) && (!Files.isDirectory(folder) || !isEmpty(folder))) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    Path absolute = folder.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (parent == null) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    Files.createDirectories(parent);
    Path stage = Files.createTempDirectory(parent, "." + PackageFiles.lastName(absolute) + "-");
    return new PackageWriter(absolute, stage, header);
  }

  /**
   * The table of that name; its file is begun with its first row.
   *
   * @throws IllegalArgumentException if there is no such table
   */
  public TableWriter table(String name) {
    TableSchema schema = TableSchemas.region().get(name);
    return tables.computeIfAbsent(name, n -> new TableWriter(draft.resolve(n + ".csv"), schema));
  }

  /** Ends all tables, writes datapackage.json and moves the package to its place. */
  public void publish() throws IOException {
    closeTables();
    List<String> written =
        TableSchemas.region().names().stream()
            .filter(name -> Files.exists(draft.resolve(name + ".csv")))
            .toList();
    Files.write(draft.resolve(Descriptor.FILE), DescriptorWriter.bytes(header, written));
    Files.deleteIfExists(folder);
    Files.move(draft, folder);
  }

  @Override
  public void close() throws IOException {
    closeTables();
    if (Files.exists(stage)) {
      try (Stream<Path> files = Files.walk(stage)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void closeTables() throws IOException {
    for (TableWriter table : tables.values()) {
      table.close();
    }
    tables.clear();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** Writes the rows of one table. */
  public static final class TableWriter {
    private final Path file;
    private final TableSchema schema;
    private final List<CsvWriter> begun = new ArrayList<>(1);

    private TableWriter(Path file, TableSchema schema) {
      this.file = file;
      this.schema = schema;
    }

    /**
     * Writes a row.
     *
     * @param values texts by column; columns that are not named stay empty
     * @throws IllegalArgumentException if the table has no column of a name
     */
    public void row(Map<String, String> values) {
      List<String> columns = schema.columnNames();
      for (String column : values.keySet()) {
        if (!columns.contains(column)) {
          throw new IllegalArgumentException(
              "Table '%s' has no column '%s'.".formatted(schema.name(), column));
        }
      }
      csv().writeRecord(columns.stream().map(c -> values.getOrDefault(c, "")).toList());
    }

    private CsvWriter csv() {
      if (begun.isEmpty()) {
        try {
          begun.add(CsvWriter.builder().build(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw new UncheckedIOException("Table '%s' can't be written.".formatted(file), e);
        }
        begun.getFirst().writeRecord(schema.columnNames());
      }
      return begun.getFirst();
    }

    private void close() throws IOException {
      for (CsvWriter writer : begun) {
        writer.close();
      }
    }
  }
}
