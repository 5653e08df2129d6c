package org.millrace.io.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.millrace.domain.Id;
import org.millrace.io.issue.IssueCode;

/** Checks each cell of a row by itself. */
final class Cells {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern BEGINS_WITH_YEAR = Pattern.compile("(\\d{4})(?:\\.0*|[-/.年].*)");

  private Cells() {}

  static void check(Row row, TableSchema schema, Header header) {
    for (int i = 0; i < schema.columns().size(); i++) {
      Column column = schema.columns().get(i);
      String name = column.name();
      String text = row.text(name);
      if (header.lacks(i)) {
        row.spoilUnless(!column.required());
      } else if (Utf8Reader.isEscaped(text)) {
        row.report(IssueCode.NOT_UTF8, name, "UTF-8", Utf8Reader.asWindows1252(text));
      } else if (!text.isEmpty()) {
        check(row, schema, column);
      } else if (column.required()) {
        row.report(IssueCode.VALUE_MISSING, name, expected(column), "");
      }
    }
  }

  private static void check(Row row, TableSchema schema, Column column) {
    switch (column.type()) {
      case ColumnType.Text text -> {}
      case ColumnType.Identifier identifier -> checkId(row, column);
      case ColumnType.Decimal decimal -> checkNumber(row, schema, column);
      case ColumnType.Coordinate coordinate -> checkCoordinate(row, column, coordinate);
      case ColumnType.Year year -> checkYear(row, column);
      case ColumnType.Choice choice -> checkChoice(row, column, choice);
      case ColumnType.Reference reference -> checkReference(row, column, reference);
      case ColumnType.UnitOf unit -> checkUnit(row, column, unit);
    }
  }

  /** Codes are judged by whoever knows the classifications. */
  private static void checkReference(Row row, Column column, ColumnType.Reference reference) {
    String text = row.text(column.name());
    if (!reference.isCode(text)) {
      row.checkReference(column.name(), reference.table(), text);
    }
  }

  private static void checkId(Row row, Column column) {
    String text = row.text(column.name());
    if (!Id.isValid(text)) {
      row.report(IssueCode.ID_INVALID, column.name(), "a-z 0-9 . _ -", Suggestions.slug(text));
    }
  }

  private static void checkNumber(Row row, TableSchema schema, Column column) {
    if (!isNumber(row, column)) {
      return;
    }
    double number = row.number(column.name());
    Optional<Column> direction = schema.findColumn("direction");
    if (number < 0
        && column.minimum() == 0
        && direction.isPresent()
        && direction.get().type() instanceof ColumnType.Choice choice) {
      row.report(IssueCode.NEGATIVE_QUANTITY, column.name(), column.range(), other(row, choice));
    } else if (!isWithin(column, number)) {
      row.report(IssueCode.OUT_OF_RANGE, column.name(), column.range(), "");
    }
  }

  /** The direction that a row does not say. */
  private static String other(Row row, ColumnType.Choice direction) {
    return direction.words().stream()
        .filter(word -> !word.equals(row.text("direction")))
        .findFirst()
        .orElse("");
  }

  private static void checkCoordinate(Row row, Column column, ColumnType.Coordinate coordinate) {
    if (!isNumber(row, column) || isWithin(column, row.number(column.name()))) {
      return;
    }
    boolean swapped = isWithin(column, row.number(coordinate.other()));
    row.report(
        IssueCode.OUT_OF_RANGE,
        column.name(),
        column.range(),
        swapped ? row.text(coordinate.other()) : "");
  }

  private static boolean isNumber(Row row, Column column) {
    if (!Double.isNaN(row.number(column.name()))) {
      return true;
    }
    NumberText.Fault fault = NumberText.diagnose(row.text(column.name()));
    row.report(fault.code(), column.name(), expected(column), fault.suggestion());
    return false;
  }

  private static void checkYear(Row row, Column column) {
    String text = row.text(column.name());
    if (!YEAR.matcher(text).matches()) {
      var begins = BEGINS_WITH_YEAR.matcher(text);
      row.report(
          IssueCode.NOT_A_YEAR,
          column.name(),
          column.range(),
          begins.matches() ? begins.group(1) : "");
    } else if (!isWithin(column, Integer.parseInt(text))) {
      row.report(IssueCode.OUT_OF_RANGE, column.name(), column.range(), "");
    }
  }

  private static void checkChoice(Row row, Column column, ColumnType.Choice choice) {
    String text = row.text(column.name());
    if (!choice.words().contains(text)) {
      row.report(
          IssueCode.CHOICE_UNKNOWN,
          column.name(),
          expected(column),
          Suggestions.nearest(text, choice.words()));
    }
  }

  private static void checkUnit(Row row, Column column, ColumnType.UnitOf type) {
    String text = row.text(column.name());
    MeasureUnit unit = MeasureUnits.find(text).orElse(null);
    if (unit == null) {
      row.report(
          IssueCode.UNIT_UNKNOWN,
          column.name(),
          expected(column),
          MeasureUnits.suggest(text, type.kinds()));
    } else if (!type.kinds().contains(unit.kind())) {
      row.report(IssueCode.UNIT_OF_OTHER_KIND, column.name(), expected(column), "");
    }
  }

  private static boolean isWithin(Column column, double number) {
    return column.minimum() <= number && number <= column.maximum();
  }

  private static String expected(Column column) {
    return switch (column.type()) {
      case ColumnType.Choice choice -> String.join("|", choice.words());
      case ColumnType.UnitOf unit -> MeasureUnits.symbols(unit.kinds());
      case ColumnType.Reference reference -> reference.table();
      case ColumnType.Text text -> "text";
      case ColumnType.Identifier identifier -> "id";
      case ColumnType.Decimal decimal -> "number";
      case ColumnType.Coordinate coordinate -> "number";
      case ColumnType.Year year -> "year";
    };
  }
}
