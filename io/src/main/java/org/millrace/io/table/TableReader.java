package org.millrace.io.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.millrace.io.issue.Issue;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.Issues;

/** Streams table files row by row, checks every cell and learns the names of the rows. */
public final class TableReader {
  private static final Pattern RECORD_LINE = Pattern.compile(" line (\\d+)");
  private static final char KEY_JOINT = '\u001f';

  private final Directory directory;
  private final Issues issues;

  /** Learns names into a directory and reports into a collection of issues. */
  public TableReader(Directory directory, Issues issues) {
    this.directory = directory;
    this.issues = issues;
  }

  /**
   * Reads a table to its end. Each row whose fields could be told apart is handed on, sound or not;
   * at the end the table is closed in the directory.
   */
  public void read(TableSchema schema, TableFile file, Consumer<Row> rows) {
    try (BufferedInputStream in = new BufferedInputStream(file.opener().open(), 1 << 16)) {
      if (hasText(schema, file, in)) {
        readRecords(schema, file, in, rows);
      }
    } catch (TableFile.TooLarge e) {
      fail(schema, Issue.of(IssueCode.ZIP_TOO_LARGE, file.name(), "", Long.toString(e.limit())));
    } catch (IOException e) {
      fail(
          schema,
          Issue.of(IssueCode.FILE_UNREADABLE, file.name(), String.valueOf(e.getMessage()), ""));
    }
    directory.close(schema.name());
  }

  /** Takes note that there is no file of a table. */
  public void skip(TableSchema schema) {
    directory.close(schema.name());
  }

  /** Takes note that the file of a table can't be read. */
  public void lose(TableSchema schema) {
    directory.open(schema.name());
    directory.close(schema.name());
  }

  /** Skips the byte order mark of UTF-8 and refuses those of other encodings. */
  private boolean hasText(TableSchema schema, TableFile file, BufferedInputStream in)
      throws IOException {
    in.mark(3);
    int first = in.read();
    int second = in.read();
    if ((first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff)) {
      fail(schema, Issue.of(IssueCode.ENCODING_UNSUPPORTED, file.name(), "UTF-16", "UTF-8"));
      return false;
    }
    if (first != 0xef || second != 0xbb || in.read() != 0xbf) {
      in.reset();
    }
    return true;
  }

  private void readRecords(TableSchema schema, TableFile file, InputStream in, Consumer<Row> rows)
      throws IOException {
    long line = 0;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(new Utf8Reader(in))) {
      Iterator<CsvRecord> all = records.iterator();
      if (!all.hasNext()) {
        fail(schema, Issue.of(IssueCode.HEADER_MISSING, file.name(), "", ""));
        return;
      }
      List<String> names = all.next().getFields().stream().map(String::strip).toList();
      if (!wrongSeparator(names).isEmpty()) {
        String separator = wrongSeparator(names);
        fail(schema, new Issue(IssueCode.SEPARATOR_WRONG, file.name(), 1, "", separator, ",", ""));
        return;
      }
      Pass pass = new Pass(schema, file, header(schema, file, names), rows);
      while (all.hasNext()) {
        CsvRecord entry = all.next();
        line = entry.getStartingLineNumber();
        read(pass, entry);
      }
    } catch (CsvParseException e) {
      if (e.getCause() instanceof IOException unread) {
        throw unread;
      }
      long broken = brokenLine(e, line);
      fail(schema, new Issue(IssueCode.QUOTES_BROKEN, file.name(), broken, "", "", "", ""));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Header header(TableSchema schema, TableFile file, List<String> names) {
    Header header = new Header(schema, file, names, issues);
    if (!header.hasKey()) {
      directory.open(schema.name());
    }
    return header;
  }

  /** The character that separates columns if it is no comma; empty when it may be one. */
  private static String wrongSeparator(List<String> names) {
    String separators = names.size() == 1 ? names.getFirst().replaceAll("[^;\t|]", "") : "";
    return separators.startsWith("\t") ? "tab" : separators.replaceAll("(?<=.).", "");
  }

  private void read(Pass pass, CsvRecord entry) {
    List<String> fields = entry.getFields();
    long line = entry.getStartingLineNumber();
    String[] cells = pass.header.arrange(fields);
    Row row =
        new Row(
            new Row.Place(pass.schema, pass.positions, pass.file.name(), line),
            cells,
            issues,
            directory);
    boolean whole = fields.size() == pass.header.size();
    if (whole) {
      Cells.check(row, pass.schema, pass.header);
    } else {
      String found = Integer.toString(fields.size());
      row.report(IssueCode.FIELD_COUNT, "", found, Integer.toString(pass.header.size()), "");
      directory.damage(pass.schema.name());
    }
    claimKey(pass, row);
    if (whole) {
      pass.rows.accept(row);
    }
  }

  private void claimKey(Pass pass, Row row) {
    List<String> key = pass.schema.key();
    if (key.isEmpty() || key.stream().anyMatch(row::isEmpty)) {
      return;
    }
    String name =
        key.stream().map(row::text).collect(Collectors.joining(String.valueOf(KEY_JOINT)));
    long earlier = directory.claim(pass.schema.name(), name, row.line());
    if (earlier > 0) {
      String shown = key.stream().map(row::visible).collect(Collectors.joining(" "));
      row.report(IssueCode.KEY_TWICE, key.getLast(), shown, Long.toString(earlier), "");
    }
    if (key.size() > 1) {
      directory.preload(pass.schema.name(), List.of(row.text(key.getFirst())));
    }
  }

  private void fail(TableSchema schema, Issue issue) {
    issues.add(issue);
    directory.open(schema.name());
  }

  /** The line of the record that broke, as the message says; else the one after the last. */
  private static long brokenLine(CsvParseException e, long last) {
    Matcher line = RECORD_LINE.matcher(String.valueOf(e.getMessage()));
    return line.find() ? Long.parseLong(line.group(1)) : last + 1;
  }

  /** What is the same for all rows of a file. */
  private static final class Pass {
    private final TableSchema schema;
    private final TableFile file;
    private final Header header;
    private final Consumer<Row> rows;
    private final Map<String, Integer> positions = new HashMap<>();

    Pass(TableSchema schema, TableFile file, Header header, Consumer<Row> rows) {
      this.schema = schema;
      this.file = file;
      this.header = header;
      this.rows = rows;
      for (Column column : schema.columns()) {
        positions.put(column.name(), positions.size());
      }
    }
  }
}
