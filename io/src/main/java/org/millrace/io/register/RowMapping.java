package org.millrace.io.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.millrace.io.register.Places.Place;
import org.millrace.io.register.RegisterMapping.Condition;
import org.millrace.io.register.RegisterMapping.RowRule;
import org.millrace.io.table.Column;
import org.millrace.io.table.ColumnType;
import org.millrace.io.table.MeasureUnit;
import org.millrace.io.table.TableSchema;

/** Makes rows of one table from rows of one file by one rule. */
final class RowMapping {
  private final RowRule rule;
  private final TargetTableRows target;
  private final List<String> missing;
  private final Workshop workshop;

  /** Rows made so far, where a row of the same words is the same thing again. */
  private final Set<List<String>> made = new HashSet<>();

  private List<Map<String, Expression>> variants = List.of();
  private Header variantsOf = new Header(List.of());

  /** What all row mappings of an import share. */
  record Workshop(Lookups lookups, Places places, Slugs slugs, Findings findings, String source) {}

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
    for (SplitRow part : SplitRow.all(row, rule.spread().splits())) {
      for (Map<String, Expression> columns : variants(row.header())) {
        var evaluation = new RowEvaluation(part.row(), numbers, workshop.lookups(), missing);
        make(columns, part, evaluation);
      }
    }
  }

  /** The columns of each target row a row of a file with these headings becomes. */
  private List<Map<String, Expression>> variants(Header header) {
    if (header != variantsOf) {
      List<Map<String, Expression>> all = new ArrayList<>();
      for (Map<String, Expression> each : rule.spread().columns(header)) {
        Map<String, Expression> columns = new HashMap<>(rule.columns());
        columns.putAll(each);
        all.add(columns);
      }
      variants = all;
      variantsOf = header;
    }
    return variants;
  }

  private void make(Map<String, Expression> columns, SplitRow part, RowEvaluation evaluation) {
    List<String> values = values(columns, evaluation);
    if (!isDropped(evaluation)) {
      part.share(target.schema(), values, evaluation);
      for (RowChecks.Ratio ratio : rule.checks().ratios()) {
        RatioCheck.check(ratio, values, target.schema(), evaluation);
      }
    }
    Optional<Remark> dropped =
        evaluation.remarks().stream()
            .filter(remark -> remark.kind() == ImportKind.DROPPED)
            .findFirst();
    if (dropped.isPresent()) {
      report(dropped.get(), part.row());
    } else if (!target.schema().key().isEmpty() && !made.add(List.copyOf(values))) {
      report(
          Remark.dropped(
              ImportReason.REPEATED, target.schema().key().getFirst(), values.getFirst()),
          part.row());
    } else {
      flag(evaluation);
      evaluation.remarks().forEach(remark -> report(remark, part.row()));
      target.add(new TargetRow(part.row().at(), values));
    }
  }

  private static boolean isDropped(RowEvaluation evaluation) {
    return evaluation.remarks().stream().anyMatch(r -> r.kind() == ImportKind.DROPPED);
  }

  private void report(Remark remark, SourceRow row) {
    workshop.findings().add(target.schema().name(), remark, row.at());
  }

  private void flag(RowEvaluation evaluation) {
    for (Condition condition : rule.checks().flags()) {
      String value = evaluation.row().clean(condition.column());
      if (condition.holds(value)) {
        evaluation.remark(
            Remark.suspicious(
                ImportReason.FLAGGED, condition.column(), value, evaluation.row().at().file()));
      }
    }
  }

  /** Cells in the order of the columns; fewer when one of them drops the row. */
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
              case "source" -> workshop.source();
              default -> "";
            });
      } else {
        values.add(value(column, expression, evaluation));
        if (isDropped(evaluation)) {
          return values;
        }
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
      case ColumnType.UnitOf unit -> unit(column, text, evaluation);
      case ColumnType.Identifier id -> id(column, text, evaluation);
      case ColumnType.Reference reference ->
          reference.isCode(text) ? text : workshop.slugs().ofKey(reference.table(), text).id();
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

  private static String unit(Column column, String text, RowEvaluation evaluation) {
    return allowed(column, text, ImportReason.UNIT_UNKNOWN, evaluation).isEmpty()
        ? ""
        : SourceUnits.find(text).map(MeasureUnit::symbol).orElse("");
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
