package org.millrace.io.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.millrace.io.table.Column;
import org.millrace.io.table.ColumnType;
import org.millrace.io.table.TableSchema;

/** Checks a mapping against the tables it fills, so that its faults are found before any data. */
final class TargetCheck {
  private TargetCheck() {}

  /** Whether a table has a column. */
  static void exists(TableSchema schema, String column, String pointer, MappingFaults faults) {
    if (schema.findColumn(column).isEmpty()) {
      faults.add(
          ImportFault.TARGET_UNKNOWN, pointer, column, String.join(" | ", schema.columnNames()));
    }
  }

  /** Whether a table has a column of numbers. */
  static void number(TableSchema schema, String column, String pointer, MappingFaults faults) {
    if (schema.findColumn(column).filter(c -> c.type() instanceof ColumnType.Decimal).isEmpty()) {
      faults.add(
          ImportFault.TARGET_UNKNOWN,
          pointer,
          column,
          String.join(
              " | ",
              schema.columns().stream()
                  .filter(c -> c.type() instanceof ColumnType.Decimal)
                  .map(Column::name)
                  .toList()));
    }
  }

  /** Whether a table has a column, and every text the mapping itself gives is allowed there. */
  static void column(
      TableSchema schema,
      String name,
      Expression expression,
      String pointer,
      MappingFaults faults) {
    exists(schema, name, pointer, faults);
    if (name.equals("source")) {
      faults.add(ImportFault.FIELD_UNKNOWN, pointer, name, "/source/id");
    }
    if (name.equals(Places.LAT) || name.equals(Places.LON)) {
      faults.add(ImportFault.FIELD_UNKNOWN, pointer, name, "place");
    }
    schema
        .findColumn(name)
        .ifPresent(
            column -> {
              for (String literal : literals(expression)) {
                String expected =
                    literal.isEmpty() || literal.contains("{") ? "" : expected(column, literal);
                if (!expected.isEmpty()) {
                  faults.add(ImportFault.FIELD_WRONG, pointer, literal, expected);
                }
              }
            });
  }

  /** Whether every column that must have a value can have one. */
  static void required(
      TableSchema schema,
      Map<String, Expression> columns,
      List<Spread.Repeat> repeat,
      Fields rule) {
    for (Column column : schema.columns()) {
      boolean given =
          columns.containsKey(column.name())
              || column.name().equals("source")
              || (!repeat.isEmpty()
                  && repeat.stream().allMatch(each -> each.given().containsKey(column.name())));
      if (column.required() && !given) {
        rule.faults()
            .add(ImportFault.TARGET_MISSING, rule.pointer("columns"), column.name(), schema.name());
      }
    }
  }

  /** What a column wants instead of a text; empty when the text will do. */
  static String expected(Column column, String text) {
    return switch (column.type()) {
      case ColumnType.Choice choice ->
          choice.words().contains(text) ? "" : String.join(" | ", choice.words());
      case ColumnType.UnitOf unit -> isUnit(unit, text) ? "" : SourceUnits.symbols(unit.kinds());
      case ColumnType.Decimal number -> Decimals.isNumber(text) ? "" : "0.5";
      case ColumnType.Coordinate angle -> Decimals.isNumber(text) ? "" : "0.5";
      case ColumnType.Year year -> text.matches("(1[89]|20)\\d\\d|2100") ? "" : "1800..2100";
      case ColumnType.Text any -> "";
      case ColumnType.Identifier any -> "";
      case ColumnType.Reference any -> "";
    };
  }

  private static boolean isUnit(ColumnType.UnitOf unit, String written) {
    return SourceUnits.find(written)
        .filter(known -> unit.kinds().contains(known.kind()))
        .isPresent();
  }

  /** The texts an expression can give whatever the file says. */
  static List<String> literals(Expression expression) {
    List<String> texts = new ArrayList<>();
    switch (expression) {
      case Expression.Constant constant -> texts.add(constant.text());
      case Expression.First first ->
          first.alternatives().forEach(alternative -> texts.addAll(literals(alternative)));
      case Expression.Mapped mapped -> {
        texts.addAll(mapped.map().values());
        texts.addAll(literals(mapped.otherwise()));
      }
      case Expression.Dropping dropping -> texts.addAll(literals(dropping.of()));
      case Expression.Column ignored -> {}
      case Expression.Joined ignored -> {}
      case Expression.FileName ignored -> {}
      case Expression.Lookup ignored -> {}
      case Expression.Matched ignored -> {}
      case Expression.Unknown ignored -> {}
      case Expression.Padded ignored -> {}
      case Expression.Largest ignored -> {}
      case Expression.BelowLimit ignored -> {}
      case Expression.Measured ignored -> {}
      case Expression.YearOf ignored -> {}
      case Expression.Times ignored -> {}
    }
    return texts;
  }
}
