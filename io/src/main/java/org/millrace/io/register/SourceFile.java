package org.millrace.io.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.millrace.io.register.RegisterMapping.Condition;
import org.millrace.io.register.RegisterMapping.InputFile;
import org.millrace.io.register.RowSource.Line;

/** A file of a register, opened: it is known how to read it, and its column names. */
final class SourceFile {
  private final String name;
  private final InputFile input;
  private final RowSource rows;
  private final Header header;

  private SourceFile(String name, InputFile input, RowSource rows, Header header) {
    this.name = name;
    this.input = input;
    this.rows = rows;
    this.header = header;
  }

  /**
   * Reads as much as it takes to know how to read it.
   *
   * @throws UnreadableFile when even the heading cannot be read
   */
  static SourceFile open(Path path, InputFile input) throws IOException {
    String name = path.getFileName().toString();
    try {
      RowSource rows = rows(path, name, input);
      return new SourceFile(name, input, rows, header(rows, input.dialect().headerRow()));
    } catch (CsvParseException | ExcelReaderException broken) {
      throw unreadable(name, broken);
    }
  }

  private static RowSource rows(Path path, String name, InputFile input) throws IOException {
    return switch (FileFormat.of(path)) {
      case TEXT -> TextRows.of(path, input.dialect());
      case WORKBOOK -> sheet(path, name, input.sheet());
      case OTHER_SPREADSHEET ->
          throw new UnreadableFile(
              new ImportIssue(ImportFault.SPREADSHEET_UNREAD, name, 0, "", "", ""),
              new IOException(name));
    };
  }

  private static RowSource sheet(Path path, String name, String wanted) throws IOException {
    return SheetRows.of(path, wanted)
        .orElseThrow(
            () -> {
              String names = sheets(path);
              return new UnreadableFile(
                  new ImportIssue(ImportFault.SHEET_MISSING, name, 0, "", wanted, names),
                  new IOException(name));
            });
  }

  private static String sheets(Path path) {
    try {
      return String.join(" | ", SheetRows.names(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Header header(RowSource rows, int headerRow) throws IOException {
    try (Stream<Line> lines = rows.open()) {
      Iterator<Line> all = lines.iterator();
      while (all.hasNext()) {
        Line line = all.next();
        if (line.number() >= headerRow) {
          return headerRow == 0 ? Header.numbered(line.fields().size()) : new Header(line.fields());
        }
      }
      return new Header(List.of());
    }
  }

  private static UnreadableFile unreadable(String file, RuntimeException broken) {
    String message = String.valueOf(broken.getMessage());
    return new UnreadableFile(
        broken instanceof CsvParseException
            ? new ImportIssue(ImportFault.QUOTES_BROKEN, file, 0, "", message, "\"quote\": \"\"")
            : new ImportIssue(ImportFault.WORKBOOK_BROKEN, file, 0, "", message, ""),
        broken);
  }

  String name() {
    return name;
  }

  Header header() {
    return header;
  }

  InputFile input() {
    return input;
  }

  /**
   * Hands over every row that counts, in the file's order; the others go to the findings.
   *
   * @throws UnreadableFile when the file breaks off
   */
  void forEach(Consumer<SourceRow> consumer, Findings findings) throws IOException {
    if (!rows.guessedEncoding().isEmpty()) {
      findings.inFile(
          Remark.repaired(ImportReason.ENCODING, "", "", rows.guessedEncoding()),
          new SourcePlace(name, 0));
    }
    Set<Long> seen = new HashSet<>();
    try (Stream<Line> lines = rows.open()) {
      Iterator<Line> all = lines.iterator();
      while (all.hasNext()) {
        Line line = all.next();
        if (line.number() > input.dialect().headerRow()) {
          var row = new SourceRow(header, line.fields(), new SourcePlace(name, line.number()));
          if (isWellFormed(row, findings)
              && isWanted(row, findings)
              && isNew(row, seen, findings)) {
            consumer.accept(row);
          }
        }
      }
    } catch (CsvParseException | ExcelReaderException broken) {
      throw unreadable(name, broken);
    }
  }

  private boolean isWellFormed(SourceRow row, Findings findings) {
    boolean padded = input.dialect().rows().padShort() || rows.cutsRows();
    if (row.hasSurplus() || (row.size() < header.size() && !padded)) {
      findings.inFile(
          new Remark(
              ImportKind.DROPPED,
              ImportReason.MALFORMED_ROW,
              "",
              Integer.toString(row.size()),
              Integer.toString(header.size())),
          row.at());
      return false;
    }
    return true;
  }

  private boolean isWanted(SourceRow row, Findings findings) {
    for (Condition condition : input.where()) {
      String value = row.clean(condition.column());
      if (!condition.holds(value)) {
        findings.inFile(Remark.dropped(ImportReason.FILTERED, condition.column(), value), row.at());
        return false;
      }
    }
    return true;
  }

  private boolean isNew(SourceRow row, Set<Long> seen, Findings findings) {
    if (input.dialect().rows().keepIdentical() || seen.add(row.fingerprint())) {
      return true;
    }
    findings.inFile(Remark.dropped(ImportReason.IDENTICAL_ROW, "", ""), row.at());
    return false;
  }
}
