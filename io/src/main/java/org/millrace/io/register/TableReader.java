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

  private final String source;
  private final Set<String> inputs;
  private final MappingFaults faults;
  private final ExpressionReader expressions;

  /**
   * @param source id every row carries as its source unless the mapping says otherwise
   * @param inputs names of the input files
   */
  TableReader(String source, Set<String> inputs, MappingFaults faults) {
    this.source = source;
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
    List<Map<String, Expression>> repeat = new ArrayList<>();
    for (Fields each : fields.objects("repeat")) {
      repeat.add(columns(each, schema));
    }
    if (repeat.isEmpty()) {
      repeat.add(Map.of());
    }
    TargetCheck.required(schema, columns, repeat, fields);
    var rule =
        new RowRule(
            from,
            expressions.conditions(fields, "where"),
            columns,
            locations(fields, schema),
            repeat,
            expressions.conditions(fields, "flag"));
    fields.finish();
    return rule;
  }

  private Map<String, Expression> defaults() {
    Map<String, Expression> columns = new LinkedHashMap<>();
    columns.put("grade", new Expression.Constant("reported"));
    columns.put("source", new Expression.Constant(source));
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

  private List<Location> locations(Fields fields, TableSchema schema) {
    List<Location> locations = new ArrayList<>();
    if (fields.has("place") && schema.findColumn(Places.LAT).isEmpty()) {
      faults.add(ImportFault.TARGET_UNKNOWN, fields.pointer("place"), Places.LAT, "");
    }
    for (Fields place : fields.objects("place")) {
      boolean degrees = place.has(Places.LAT) || place.has(Places.LON);
      int epsg = degrees ? CoordinateSystems.WGS84 : epsg(place);
      locations.add(
          new Location(
              expressions.required(place, degrees ? Places.LON : "x"),
              expressions.required(place, degrees ? Places.LAT : "y"),
              epsg,
              place.whole("decimals", -1),
              expressions.conditions(place, "where")));
      place.finish();
    }
    return locations;
  }

  private int epsg(Fields place) {
    if (!place.has("epsg")) {
      faults.add(ImportFault.FIELD_MISSING, place.pointer("epsg"), "", "3067 | 25832 | …");
      return CoordinateSystems.WGS84;
    }
    int epsg = place.whole("epsg", CoordinateSystems.WGS84);
    if (!CoordinateSystems.isKnown(epsg)) {
      faults.add(ImportFault.EPSG_UNKNOWN, place.pointer("epsg"), Integer.toString(epsg), "");
      return CoordinateSystems.WGS84;
    }
    return epsg;
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
