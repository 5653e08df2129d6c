package org.millrace.io.register;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.millrace.io.register.RegisterMapping.Dialect;

/** Rows of a text file with delimiters. */
final class TextRows implements RowSource {
  /** A row longer than this is a quote that was never closed. */
  private static final int LONGEST_ROW = 1 << 20;

  private final Path path;
  private final Dialect dialect;
  private final Charset encoding;
  private final char delimiter;

  private TextRows(Path path, Dialect dialect, Charset encoding, char delimiter) {
    this.path = path;
    this.dialect = dialect;
    this.encoding = encoding;
    this.delimiter = delimiter;
  }

  static TextRows of(Path path, Dialect dialect) throws IOException {
    Charset encoding =
        dialect.encoding().isEmpty() ? Encoding.of(path) : Charset.forName(dialect.encoding());
    char delimiter =
        dialect.delimiter().isEmpty()
            ? Delimiter.of(heading(path, encoding, dialect))
            : dialect.delimiter().charAt(0);
    return new TextRows(path, dialect, encoding, delimiter);
  }

  @Override
  public Stream<Line> open() throws IOException {
    CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .quoteCharacter(dialect.quote().isEmpty() ? '\0' : dialect.quote().charAt(0))
            .allowUnclosedQuote(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .detectBomHeader(false)
            .maxBufferSize(LONGEST_ROW)
            .ofCsvRecord(text(path, encoding));
    return rows.stream()
        .map(row -> new Line((int) row.getStartingLineNumber(), row.getFields()))
        .onClose(() -> close(rows));
  }

  @Override
  public String guessedEncoding() {
    return encoding.equals(Encoding.WINDOWS) && dialect.encoding().isEmpty() ? encoding.name() : "";
  }

  @Override
  public boolean cutsRows() {
    return false;
  }

  private static void close(CsvReader<CsvRecord> rows) {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
