package org.millrace.io.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Rows of a worksheet of an xlsx workbook; rows without a value are not there. */
final class SheetRows implements RowSource {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private final Path path;
  private final int sheet;

  private SheetRows(Path path, int sheet) {
    this.path = path;
    this.sheet = sheet;
  }

  /**
   * Finds a worksheet.
   *
   * @param wanted name of the sheet or its number from 1; the first when empty
   * @return empty when there is no such sheet
   */
  static Optional<SheetRows> of(Path path, String wanted) throws IOException {
    List<String> names = names(path);
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).strip().equalsIgnoreCase(wanted.strip())) {
        return Optional.of(new SheetRows(path, i));
      }
    }
    int number = wanted.isEmpty() ? 1 : wanted.matches("\\d{1,4}") ? Integer.parseInt(wanted) : 0;
    return number >= 1 && number <= names.size()
        ? Optional.of(new SheetRows(path, number - 1))
        : Optional.empty();
  }

  /** The names of the sheets of a workbook, in order. */
  static List<String> names(Path path) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile())) {
      return workbook.getSheets().map(Sheet::getName).toList();
    }
  }

  @Override
  public Stream<Line> open() throws IOException {
    ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), WITH_FORMATS);
    Stream<Row> rows = workbook.getSheet(sheet).orElseThrow().openStream();
    return rows.map(row -> new Line(row.getRowNum(), texts(row)))
        .filter(line -> line.fields().stream().anyMatch(field -> !field.isBlank()))
        .onClose(() -> close(rows, workbook));
  }

  @Override
  public String guessedEncoding() {
    return "";
  }

  @Override
  public boolean cutsRows() {
    return true;
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>(row.getCellCount());
    for (int i = 0; i < row.getCellCount(); i++) {
      texts.add(row.getOptionalCell(i).map(SheetCells::text).orElse(""));
    }
    return texts;
  }

  private static void close(Stream<Row> rows, ReadableWorkbook workbook) {
    rows.close();
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
