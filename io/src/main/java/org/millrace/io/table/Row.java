package org.millrace.io.table;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.io.issue.Issue;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.Issues;
import org.millrace.io.issue.Severity;

/**
 * A row of a table whose cells were checked one by one. What a cell holds may be taken where {@link
 * #has} says so; a row may be taken as a whole if it {@link #isSound}.
 */
public final class Row {
  private final TableSchema schema;
  private final Map<String, Integer> positions;
  private final String file;
  private final long line;
  private final String[] cells;
  private final Issues issues;
  private final Directory directory;
  private final BitSet bad = new BitSet();
  private boolean sound = true;

  Row(Place place, String[] cells, Issues issues, Directory directory) {
    this.schema = place.schema();
    this.positions = place.positions();
    this.file = place.file();
    this.line = place.line();
    this.cells = cells;
    this.issues = issues;
    this.directory = directory;
  }

  /** Where a row stands. */
  record Place(TableSchema schema, Map<String, Integer> positions, String file, long line) {}

  /** The table's name. */
  public String table() {
    return schema.name();
  }

  /** The line of the file it begins on. */
  public long line() {
    return line;
  }

  /** Whether nothing was found wrong with it so far. */
  public boolean isSound() {
    return sound;
  }

  /** Whether a cell holds a value that is right in itself. */
  public boolean has(String column) {
    int at = position(column);
    return !cells[at].isEmpty() && !bad.get(at);
  }

  /** Whether a cell holds nothing, or its column is not in the file. */
  public boolean isEmpty(String column) {
    return cells[position(column)].isEmpty();
  }

  /** What a cell holds without the blanks around it; empty when it holds nothing. */
  public String text(String column) {
    return cells[position(column)];
  }

  /** What a cell holds; empty when it holds nothing, or the table has no such column. */
  public String textIfAny(String column) {
    return positions.containsKey(column) ? text(column) : "";
  }

  /** The number in a cell; NaN when it holds none. */
  public double number(String column) {
    return NumberText.parse(text(column));
  }

  /** The number in a cell, or another one when the cell is empty. */
  public double numberOr(String column, double otherwise) {
    return isEmpty(column) ? otherwise : number(column);
  }

  /** The year in a cell, or 0 when the cell is empty. */
  public int yearOrZero(String column) {
    return isEmpty(column) ? 0 : Integer.parseInt(text(column));
  }

  /** The unit in a cell that {@link #has} one. */
  public MeasureUnit unit(String column) {
    return MeasureUnits.find(text(column))
        .orElseThrow(() -> new IllegalStateException("'%s' is no unit.".formatted(text(column))));
  }

  /** The constant that a choice names; hyphens stand for underscores. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    return Enum.valueOf(type, text(column).replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** Who says so. */
  public Id.SourceId source() {
    return new Id.SourceId(text("source"));
  }

  /** How its numbers came about: as stated; seen evidence is reported, else assumed. */
  public Grade grade() {
    if (positions.containsKey("grade")) {
      return constant("grade", Grade.class);
    }
    return text("evidence").equals("seen") ? Grade.REPORTED : Grade.ASSUMED;
  }

  /** Where its numbers stand: table, and its id or else its line. */
  public Origin origin() {
    String name = positions.containsKey("id") ? text("id") : Long.toString(line);
    return new Origin(table(), name, source());
  }

  /** Reports that a cell is wrong. */
  public void report(IssueCode code, String column, String expected, String suggestion) {
    report(code, column, visible(column), expected, suggestion);
  }

  /** Reports that a cell is wrong, or the whole row when the column is empty text. */
  public void report(
      IssueCode code, String column, String value, String expected, String suggestion) {
    mark(code, column);
    issues.add(new Issue(code, file, line, column, value, expected, suggestion));
  }

  /** Reports a name if no row of a table has it, now or once that table is read. */
  public void checkReference(String column, String table, String name) {
    directory.check(
        table,
        name,
        () -> {
          mark(IssueCode.REFERENCE_UNKNOWN, column);
          issues.add(
              IssueCode.REFERENCE_UNKNOWN,
              () ->
                  new Issue(
                      IssueCode.REFERENCE_UNKNOWN,
                      file,
                      line,
                      column,
                      name,
                      table,
                      directory.suggest(table, name)));
        });
  }

  /** Makes the row unsound for a reason that is reported elsewhere, unless it is none. */
  void spoilUnless(boolean harmless) {
    sound &= harmless;
  }

  /** The cell as an issue may print it. */
  String visible(String column) {
    return Utf8Reader.visible(text(column));
  }

  private void mark(IssueCode code, String column) {
    if (code.severity() == Severity.ERROR) {
      sound = false;
      if (!column.isEmpty()) {
        bad.set(position(column));
      }
    }
  }

  private int position(String column) {
    Integer at = positions.get(column);
    if (at == null) {
      throw new IllegalArgumentException(
          "Table '%s' has no column '%s'.".formatted(table(), column));
    }
    return at;
  }
}
