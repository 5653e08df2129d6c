package org.millrace.io.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.millrace.io.register.RegisterMapping.Duplicates;
import org.millrace.io.register.RegisterMapping.Keep;
import org.millrace.io.register.RegisterMapping.Location;
import org.millrace.io.register.RegisterMapping.Outliers;
import org.millrace.io.register.RegisterMapping.RowRule;
import org.millrace.io.register.RegisterMapping.TargetTable;
import org.millrace.io.table.TableSchema;
import org.millrace.io.table.TableSchemas;

/** Reads what a mapping says about the tables of the region package. */
final class TableReader {
  /** Times the median of the other years: a wrong unit gives a thousand, a bad year a half. */
  private static final double SUSPICIOUS_TIMES = 500;

  private static final List<String> KEEPS = List.of("all", "first", "last", "latest", "sum");

  private final Set<String> inputs;
  private final MappingFaults faults;
  private final ExpressionReader expressions;

  /**
   * @param inputs names of the input files
   */
  TableReader(Set<String> inputs, MappingFaults faults) {
    this.inputs = inputs;
    this.faults = faults;
    this.expressions = new ExpressionReader(inputs, faults);
  }

  /** A table; nothing if there is none of that name to fill. */
  Optional<TargetTable> read(String name, Fields fields) {
    Optional<TableSchema> found =
        TableSchemas.region().find(name).filter(table -> !name.equals(TableSchemas.SOURCES));
    if (found.isEmpty()) {
      faults.add(
          ImportFault.TABLE_UNKNOWN,
          fields.pointer(),
          name,
          String.join(" | ", TableSchemas.region().names()));
      return Optional.empty();
    }
    TableSchema schema = found.get();
    List<RowRule> rules = new ArrayList<>();
    if (!fields.has("rows")) {
      faults.add(ImportFault.FIELD_MISSING, fields.pointer("rows"), "", "[…]");
    }
    for (Fields rule : fields.objects("rows")) {
      rules.add(rule(rule, schema));
    }
    var table = new TargetTable(rules, duplicates(fields, schema), outliers(fields, schema));
    fields.finish();
    return Optional.of(table);
  }

  private RowRule rule(Fields fields, TableSchema schema) {
    String from = fields.text("from");
    if (!from.isEmpty() && !inputs.contains(from)) {
      faults.add(
          ImportFault.INPUT_UNKNOWN, fields.pointer("from"), from, String.join(" | ", inputs));
    }
    Map<String, Expression> columns = defaults();
    columns.putAll(columns(fields.object("columns"), schema));
    Spread spread = new Spread(splits(fields, schema), repeats(fields, schema));
    TargetCheck.required(schema, columns, spread.repeats(), fields);
    var rule =
        new RowRule(
            from,
            expressions.conditions(fields, "where"),
            columns,
            locations(fields, schema),
            spread,
            new RowChecks(
                expressions.conditions(fields, "flag"),
                new RatioReader(expressions, schema).read(fields)));
    fields.finish();
    return rule;
  }

  private Map<String, Expression> defaults() {
    Map<String, Expression> columns = new LinkedHashMap<>();
    columns.put("grade", new Expression.Constant("reported"));
    return columns;
  }

  private Map<String, Expression> columns(Fields fields, TableSchema schema) {
    Map<String, Expression> columns = new LinkedHashMap<>();
    fields
        .all()
        .forEach(
            (name, node) -> {
              String pointer = fields.pointer(name);
              Expression expression = expressions.read(node, pointer);
              TargetCheck.column(schema, name, expression, pointer, faults);
              columns.put(name, expression);
            });
    return columns;
  }

  private List<Spread.Split> splits(Fields owner, TableSchema schema) {
    List<Spread.Split> splits = new ArrayList<>();
    for (Fields fields : owner.objects("split")) {
      List<String> share = fields.texts("share");
      share.forEach(name -> TargetCheck.number(schema, name, fields.pointer("share"), faults));
      List<String> separators = fields.has("at") ? fields.texts("at") : List.of();
      if (separators.isEmpty() || separators.contains("")) {
        faults.add(ImportFault.FIELD_MISSING, fields.pointer("at"), "", "/ | [\"/\", \";\"]");
      }
      splits.add(new Spread.Split(fields.text("column"), separators, share));
      fields.finish();
    }
    return splits;
  }

  private List<Spread.Repeat> repeats(Fields owner, TableSchema schema) {
    List<Spread.Repeat> repeats = new ArrayList<>();
    for (Fields each : owner.objects("repeat")) {
      if (each.has("headings")) {
        String form = each.text("headings");
        if (Spread.Repeat.Headings.names(form).isEmpty()) {
          each.wrong(each.pointer("headings"), each.value("headings"), "Quantity {year}");
        }
        repeats.add(new Spread.Repeat.Headings(form, columns(each.object("columns"), schema)));
        each.finish();
      } else {
        repeats.add(new Spread.Repeat.Columns(columns(each, schema)));
      }
    }
    return repeats;
  }

  private List<Location> locations(Fields fields, TableSchema schema) {
    List<Location> locations = new ArrayList<>();
    if (fields.has("place") && schema.findColumn(Places.LAT).isEmpty()) {
      faults.add(ImportFault.TARGET_UNKNOWN, fields.pointer("place"), Places.LAT, "");
    }
    LocationReader reader = new LocationReader(expressions, faults);
    fields.objects("place").forEach(place -> locations.add(reader.read(place)));
    return locations;
  }

  private Duplicates duplicates(Fields owner, TableSchema schema) {
    if (!owner.has("duplicates")) {
      return schema.key().isEmpty()
          ? Duplicates.NONE
          : new Duplicates(schema.key(), Keep.FIRST, "year");
    }
    Fields fields = owner.object("duplicates");
    String keep = fields.text("keep");
    if (!KEEPS.contains(keep) || (keep.equals("all") && !schema.key().isEmpty())) {
      fields.wrong(fields.pointer("keep"), fields.value("keep"), String.join(" | ", KEEPS));
      keep = "first";
    }
    List<String> key = fields.has("key") ? fields.texts("key") : schema.key();
    key.forEach(column -> TargetCheck.exists(schema, column, fields.pointer("key"), faults));
    if (key.isEmpty()) {
      faults.add(ImportFault.FIELD_MISSING, fields.pointer("key"), "", "[…]");
    }
    String by = fields.text("by", "year");
    TargetCheck.exists(schema, by, fields.pointer("by"), faults);
    fields.finish();
    return new Duplicates(key, Keep.valueOf(keep.toUpperCase(Locale.ROOT)), by);
  }

  private List<Outliers> outliers(Fields owner, TableSchema schema) {
    List<Outliers> outliers = new ArrayList<>();
    for (Fields fields : owner.objects("outliers")) {
      String column = fields.text("column", "quantity");
      List<String> of = fields.texts("of");
      TargetCheck.exists(schema, column, fields.pointer("column"), faults);
      of.forEach(name -> TargetCheck.exists(schema, name, fields.pointer("of"), faults));
      if (of.isEmpty()) {
        faults.add(ImportFault.FIELD_MISSING, fields.pointer("of"), "", "[…]");
      }
      outliers.add(new Outliers(of, column, fields.number("times", SUSPICIOUS_TIMES)));
      fields.finish();
    }
    return outliers;
  }
}
