package org.millrace.io.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.io.register.Places.Place;
import org.millrace.io.register.RegisterMapping.Condition;
import org.millrace.io.register.RegisterMapping.RowRule;
import org.millrace.io.table.Column;
import org.millrace.io.table.ColumnType;
import org.millrace.io.table.TableSchema;

/** Makes rows of one table from rows of one file by one rule. */
final class RowMapping {
  private final RowRule rule;
  private final TargetTableRows target;
  private final List<String> missing;
  private final Workshop workshop;

  /** What all row mappings of an import share. */
  record Workshop(Lookups lookups, Places places, Slugs slugs, Findings findings) {}

  RowMapping(RowRule rule, TargetTableRows target, List<String> missing, Workshop workshop) {
    this.rule = rule;
    this.target = target;
    this.missing = missing;
    this.workshop = workshop;
  }

  /** Adds what the rule makes of a row; reports what it makes nothing of. */
  void apply(SourceRow row, RegisterMapping.NumberStyle numbers) {
    for (Condition condition : rule.where()) {
      String value = row.clean(condition.column());
      if (!condition.holds(value)) {
        report(Remark.dropped(ImportReason.FILTERED, condition.column(), value), row);
        return;
      }
    }
    for (Map<String, Expression> each : rule.repeat()) {
      Map<String, Expression> columns = new HashMap<>(rule.columns());
      columns.putAll(each);
      var evaluation = new RowEvaluation(row, numbers, workshop.lookups(), missing);
      List<String> values = values(columns, evaluation);
      Optional<Remark> dropped =
          evaluation.remarks().stream()
              .filter(remark -> remark.kind() == ImportKind.DROPPED)
              .findFirst();
      if (dropped.isPresent()) {
        report(dropped.get(), row);
      } else {
        flag(evaluation);
        evaluation.remarks().forEach(remark -> report(remark, row));
        target.add(new TargetRow(row.at(), values));
      }
    }
  }

  private void report(Remark remark, SourceRow row) {
    workshop.findings().add(target.schema().name(), remark, row.at());
  }

  private void flag(RowEvaluation evaluation) {
    for (Condition condition : rule.flag()) {
      String value = evaluation.row().clean(condition.column());
      if (condition.holds(value)) {
        evaluation.remark(
            Remark.suspicious(
                ImportReason.FLAGGED, condition.column(), value, evaluation.row().at().file()));
      }
    }
  }

  private List<String> values(Map<String, Expression> columns, RowEvaluation evaluation) {
    TableSchema schema = target.schema();
    Place place = workshop.places().find(rule.place(), evaluation);
    List<String> values = new ArrayList<>(schema.columns().size());
    for (Column column : schema.columns()) {
      Expression expression = columns.get(column.name());
      if (expression == null) {
        values.add(
            switch (column.name()) {
              case Places.LAT -> place.lat();
              case Places.LON -> place.lon();
              default -> "";
            });
      } else {
        values.add(value(column, expression, evaluation));
      }
    }
    Codes.settle(schema, values, evaluation);
    return values;
  }

  private String value(Column column, Expression expression, RowEvaluation evaluation) {
    int before = evaluation.remarks().size();
    boolean number = column.type() instanceof ColumnType.Decimal;
    String text =
        number
            ? evaluation.number(expression, column.name())
            : evaluation.text(expression, column.name());
    String checked = text.isEmpty() ? "" : checked(column, text, evaluation);
    if (checked.isEmpty() && column.required()) {
      require(column, before, evaluation);
    }
    return checked;
  }

  /** A required value is not there: the row goes, for the reason the value went. */
  private static void require(Column column, int before, RowEvaluation evaluation) {
    List<Remark> remarks = evaluation.remarks();
    Remark reason = Remark.dropped(ImportReason.BLANK, column.name(), "");
    for (Remark remark : remarks.subList(before, remarks.size())) {
      if (remark.kind() == ImportKind.EMPTIED) {
        reason =
            new Remark(
                ImportKind.DROPPED, remark.why(), column.name(), remark.value(), remark.result());
      }
    }
    evaluation.remark(reason);
  }

  private String checked(Column column, String text, RowEvaluation evaluation) {
    return switch (column.type()) {
      case ColumnType.Decimal number -> number(column, text, evaluation);
      case ColumnType.Coordinate angle -> number(column, text, evaluation);
      case ColumnType.Year year -> allowed(column, text, ImportReason.NOT_A_YEAR, evaluation);
      case ColumnType.Choice choice -> allowed(column, text, ImportReason.UNKNOWN_CODE, evaluation);
      case ColumnType.UnitOf unit -> allowed(column, text, ImportReason.UNKNOWN_CODE, evaluation);
      case ColumnType.Identifier id -> id(column, text, evaluation);
      case ColumnType.Reference reference -> workshop.slugs().ofKey(reference.table(), text).id();
      case ColumnType.Text any -> text;
    };
  }

  private static String allowed(
      Column column, String text, ImportReason otherwise, RowEvaluation evaluation) {
    String expected = TargetCheck.expected(column, text);
    if (!expected.isEmpty()) {
      evaluation.remark(new Remark(ImportKind.EMPTIED, otherwise, column.name(), text, expected));
      return "";
    }
    return text;
  }

  private static String number(Column column, String text, RowEvaluation evaluation) {
    if (!Decimals.isNumber(text)) {
      evaluation.remark(Remark.emptied(ImportReason.NOT_A_NUMBER, column.name(), text));
      return "";
    }
    double value = Double.parseDouble(text);
    if (!(value >= column.minimum() && value <= column.maximum())) {
      String range = limit(column.minimum()) + ".." + limit(column.maximum());
      evaluation.remark(
          new Remark(ImportKind.EMPTIED, ImportReason.OUT_OF_RANGE, column.name(), text, range));
      return "";
    }
    if (value == 0 && column.name().equals("quantity")) {
      evaluation.remark(Remark.suspicious(ImportReason.ZERO, column.name(), text, ""));
    }
    return Decimals.plain(text);
  }

  private static String limit(double limit) {
    return Double.isInfinite(limit) ? "" : Decimals.shown(limit);
  }

  private String id(Column column, String text, RowEvaluation evaluation) {
    TableSchema schema = target.schema();
    boolean key = schema.columns().getFirst().equals(column);
    Slugs.Slug slug =
        key
            ? workshop.slugs().ofKey(schema.name(), text)
            : workshop.slugs().ofName(schema.name() + '.' + column.name(), text);
    switch (slug.origin()) {
      case PLAIN -> {}
      case SHARED ->
          evaluation.remark(Remark.repaired(ImportReason.SPELLING, column.name(), text, slug.id()));
      case SEPARATED ->
          evaluation.remark(Remark.repaired(ImportReason.SAME_ID, column.name(), text, slug.id()));
    }
    return slug.id();
  }
}
