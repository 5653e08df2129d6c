package org.millrace.io.register;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.millrace.io.register.RegisterMapping.Condition;
import org.millrace.io.register.RegisterMapping.Dialect;
import org.millrace.io.register.RegisterMapping.InputFile;

/** A text file of a register, opened: its encoding, delimiter and column names are known. */
final class SourceFile {
  /** A row longer than this is a quote that was never closed. */
  private static final int LONGEST_ROW = 1 << 20;

  private final Path path;
  private final InputFile input;
  private final Charset encoding;
  private final char delimiter;
  private final Header header;

  private SourceFile(Path path, InputFile input, Charset encoding, char delimiter, Header header) {
    this.path = path;
    this.input = input;
    this.encoding = encoding;
    this.delimiter = delimiter;
    this.header = header;
  }

  /**
   * Reads as much as it takes to know how to read it.
   *
   * @throws de.siegmar.fastcsv.reader.CsvParseException when even the heading cannot be read
   */
  static SourceFile open(Path path, InputFile input) throws IOException {
    Dialect dialect = input.dialect();
    Charset encoding =
        dialect.encoding().isEmpty() ? Encoding.of(path) : Charset.forName(dialect.encoding());
    char delimiter =
        dialect.delimiter().isEmpty()
            ? Delimiter.of(heading(path, encoding, dialect))
            : dialect.delimiter().charAt(0);
    try (CsvReader<CsvRecord> rows = reader(path, dialect, encoding, delimiter)) {
      Iterator<CsvRecord> records = rows.iterator();
      Header header = new Header(List.of());
      while (records.hasNext()) {
        CsvRecord record = records.next();
        if (record.getStartingLineNumber() >= dialect.headerRow()) {
          header =
              dialect.headerRow() == 0
                  ? Header.numbered(record.getFieldCount())
                  : new Header(record.getFields());
          break;
        }
      }
      return new SourceFile(path, input, encoding, delimiter, header);
    }
  }

  String name() {
    return path.getFileName().toString();
  }

  Header header() {
    return header;
  }

  InputFile input() {
    return input;
  }

  /** Hands over every row that counts, in the file's order; the others go to the findings. */
  void forEach(Consumer<SourceRow> consumer, Findings findings) throws IOException {
    if (encoding.equals(Encoding.WINDOWS) && input.dialect().encoding().isEmpty()) {
      findings.inFile(
          Remark.repaired(ImportReason.ENCODING, "", "", encoding.name()),
          new SourcePlace(name(), 0));
    }
    Set<Long> seen = new HashSet<>();
    try (CsvReader<CsvRecord> rows = reader(path, input.dialect(), encoding, delimiter)) {
      for (CsvRecord record : rows) {
        if (record.getStartingLineNumber() <= input.dialect().headerRow()) {
          continue;
        }
        SourceRow row = new SourceRow(header, record, name());
        if (isWellFormed(record, row, findings)
            && isWanted(row, findings)
            && isNew(row, seen, findings)) {
          consumer.accept(row);
        }
      }
    }
  }

  private boolean isWellFormed(CsvRecord record, SourceRow row, Findings findings) {
    int missing = header.size() - record.getFieldCount();
    boolean surplus =
        record.getFields().stream().skip(header.size()).anyMatch(field -> !field.isBlank());
    if (surplus || (missing > 0 && !input.dialect().rows().padShort())) {
      findings.inFile(
          new Remark(
              ImportKind.DROPPED,
              ImportReason.MALFORMED_ROW,
              "",
              Integer.toString(record.getFieldCount()),
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

  private static String heading(Path path, Charset encoding, Dialect dialect) throws IOException {
    try (BufferedReader lines = new BufferedReader(text(path, encoding))) {
      String line = "";
      for (int i = 0; i < Math.max(1, dialect.headerRow()); i++) {
        String next = lines.readLine();
        line = next == null ? line : next;
      }
      return line;
    }
  }

  private static CsvReader<CsvRecord> reader(
      Path path, Dialect dialect, Charset encoding, char delimiter) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .quoteCharacter(dialect.quote().isEmpty() ? '\0' : dialect.quote().charAt(0))
        .allowUnclosedQuote(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .detectBomHeader(false)
        .maxBufferSize(LONGEST_ROW)
        .ofCsvRecord(text(path, encoding));
  }

  private static Reader text(Path path, Charset encoding) throws IOException {
    var decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(path), decoder));
    reader.mark(1);
    if (reader.read() != '\ufeff') {
      reader.reset();
    }
    return reader;
  }
}
