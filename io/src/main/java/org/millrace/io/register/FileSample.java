package org.millrace.io.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.millrace.io.register.RegisterMapping.Dialect;
import org.millrace.io.register.RegisterMapping.NumberStyle;
import org.millrace.io.register.RegisterMapping.RowHabits;

/**
 * The beginning of a file that nobody has described yet.
 *
 * @param file its name
 * @param delimiter one character; empty for a workbook
 * @param encoding name of a character set; empty for a workbook
 * @param headerRow line of the column names, from 1
 * @param header the column names
 * @param rows the rows after it, each as long as the header
 */
public record FileSample(
    String file,
    String delimiter,
    String encoding,
    int headerRow,
    List<String> header,
    List<List<String>> rows) {
  private static final List<String> DELIMITERS = List.of(";", "\t", ",", "|");

  /** Lines that are looked at to tell the delimiter and the heading. */
  private static final int FIRST_LINES = 60;

  /** A heading has at least this share of the usual number of cells. */
  private static final double HEADING_CELLS = 0.6;

  public FileSample {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Reads the beginning of a file.
   *
   * @param most rows to read
   * @return empty when it is no table of two columns at least
   */
  public static Optional<FileSample> read(Path path, int most) throws IOException {
    try {
      return switch (FileFormat.of(path)) {
        case WORKBOOK -> sample(path, "", "", SheetRows.of(path, "").orElseThrow(), most);
        case TEXT -> text(path, most);
        case OTHER_SPREADSHEET -> Optional.empty();
      };
    } catch (CsvParseException | ExcelReaderException broken) {
      return Optional.empty();
    }
  }

  private static Optional<FileSample> text(Path path, int most) throws IOException {
    String encoding = Encoding.of(path).name();
    String best = "";
    long bestCells = 1;
    for (String candidate : DELIMITERS) {
      long cells = usualCells(first(rows(path, candidate, encoding), FIRST_LINES));
      if (cells > bestCells) {
        best = candidate;
        bestCells = cells;
      }
    }
    return best.isEmpty()
        ? Optional.empty()
        : sample(path, best, encoding, rows(path, best, encoding), most);
  }

  private static RowSource rows(Path path, String delimiter, String encoding) throws IOException {
    return TextRows.of(
        path,
        new Dialect(
            delimiter, encoding, "\"", new NumberStyle('.', ""), 1, new RowHabits(false, false)));
  }

  private static Optional<FileSample> sample(
      Path path, String delimiter, String encoding, RowSource source, int most) throws IOException {
    List<RowSource.Line> lines = first(source, most);
    long usual = usualCells(lines.subList(0, Math.min(FIRST_LINES, lines.size())));
    for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
      List<String> header = lines.get(i).fields();
      if (usual > 1 && filled(header) >= HEADING_CELLS * usual) {
        List<List<String>> rows =
            lines.stream().skip(i + 1L).map(line -> padded(line.fields(), header.size())).toList();
        String name = String.valueOf(path.getFileName());
        return Optional.of(
            new FileSample(name, delimiter, encoding, lines.get(i).number(), header, rows));
      }
    }
    return Optional.empty();
  }

  private static List<RowSource.Line> first(RowSource source, int most) throws IOException {
    try (Stream<RowSource.Line> lines = source.open()) {
      return lines.limit(most).toList();
    }
  }

  /** The commonest number of cells, the larger of two equally common ones. */
  private static long usualCells(List<RowSource.Line> lines) {
    Map<Integer, Long> counts =
        lines.stream()
            .map(line -> line.fields().size())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private static long filled(List<String> fields) {
    return fields.stream().filter(field -> !field.isBlank()).count();
  }

  private static List<String> padded(List<String> fields, int size) {
    return Stream.concat(
            fields.stream().map(Whitespace::collapsed), Collections.nCopies(size, "").stream())
        .limit(size)
        .toList();
  }
}
