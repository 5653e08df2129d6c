package org.millrace.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An example region in another folder, where a test may change rows to see what follows. */
record RegionCopy(Path folder) {
  static RegionCopy of(String example, Path folder) throws IOException {
    Path from = Repository.ROOT.resolve("examples").resolve(example);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(from.relativize(file).toString()));
      }
    }
    return new RegionCopy(folder);
  }

  /** Multiplies numbers of some rows; empty cells stay empty. */
  RegionCopy scale(
      String table, Predicate<Map<String, String>> rows, double factor, String... columns)
      throws IOException {
    return change(table, rows, t -> Double.toString(Double.parseDouble(t) * factor), columns);
  }

  /** Adds to numbers of some rows. */
  RegionCopy shift(
      String table, Predicate<Map<String, String>> rows, double more, String... columns)
      throws IOException {
    return change(table, rows, t -> Double.toString(Double.parseDouble(t) + more), columns);
  }

  private RegionCopy change(
      String table,
      Predicate<Map<String, String>> rows,
      UnaryOperator<String> change,
      String... columns)
      throws IOException {
    List<String> changed = List.of(columns);
    List<List<String>> lines = new ArrayList<>();
    for (NamedCsvRecord row : read(table)) {
      boolean meant = rows.test(row.getFieldsAsMap());
      List<String> line = new ArrayList<>();
      row.getFieldsAsMap()
          .forEach(
              (name, text) ->
                  line.add(
                      meant && changed.contains(name) && !text.isEmpty()
                          ? change.apply(text)
                          : text));
      lines.add(line);
    }
    return write(table, lines);
  }

  /** Takes rows away. */
  RegionCopy without(String table, Predicate<Map<String, String>> rows) throws IOException {
    return write(
        table,
        read(table).stream()
            .filter(r -> !rows.test(r.getFieldsAsMap()))
            .map(NamedCsvRecord::getFields)
            .toList());
  }

  private Path file(String table) {
    return folder.resolve(table + ".csv");
  }

  private List<NamedCsvRecord> read(String table) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file(table))) {
      return reader.stream().toList();
    }
  }

  private RegionCopy write(String table, List<List<String>> lines) throws IOException {
    List<String> header = read(table).getFirst().getHeader();
    try (CsvWriter writer = CsvWriter.builder().build(file(table))) {
      writer.writeRecord(header);
      lines.forEach(writer::writeRecord);
    }
    return this;
  }
}
