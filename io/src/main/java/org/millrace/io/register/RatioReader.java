package org.millrace.io.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.millrace.io.register.RowChecks.Range;
import org.millrace.io.register.RowChecks.Ratio;
import org.millrace.io.register.RowChecks.Remedy;
import org.millrace.io.register.RowChecks.Side;
import org.millrace.io.table.TableSchema;
import tools.jackson.databind.JsonNode;

/** Reads which ratios of a row a mapping wants to be looked at. */
final class RatioReader {
  private static final List<String> SIDES = List.of("of", "per");

  private final ExpressionReader expressions;
  private final TableSchema schema;

  RatioReader(ExpressionReader expressions, TableSchema schema) {
    this.expressions = expressions;
    this.schema = schema;
  }

  List<Ratio> read(Fields owner) {
    List<Ratio> ratios = new ArrayList<>();
    for (Fields fields : owner.objects("ratios")) {
      Map<String, Range> between = new LinkedHashMap<>();
      Fields codes = fields.object("between");
      codes
          .all()
          .forEach(
              (code, range) ->
                  between.put(
                      code.toLowerCase(Locale.ROOT), range(range, codes.pointer(code), codes)));
      ratios.add(
          new Ratio(
              expressions.required(fields, "of"),
              expressions.required(fields, "per"),
              fields.has("by") ? expressions.required(fields, "by") : new Expression.Constant(""),
              between,
              fields.has("otherwise")
                  ? range(fields.value("otherwise"), fields.pointer("otherwise"), fields)
                  : Range.ANY,
              remedy(fields)));
      if (between.isEmpty() && !fields.has("otherwise")) {
        fields
            .faults()
            .add(ImportFault.FIELD_MISSING, fields.pointer("between"), "", "{…: [0.05, 0.06]}");
      }
      fields.finish();
    }
    return ratios;
  }

  private static Range range(JsonNode node, String pointer, Fields fields) {
    boolean numbers =
        node.isArray() && node.size() == 2 && node.get(0).isNumber() && node.get(1).isNumber();
    if (!numbers || node.get(0).asDouble() > node.get(1).asDouble()) {
      fields.wrong(pointer, node, "[0.05, 0.06]");
      return Range.ANY;
    }
    return new Range(node.get(0).asDouble(), node.get(1).asDouble());
  }

  private Remedy remedy(Fields fields) {
    if (!fields.has("remedy")) {
      return Remedy.NONE;
    }
    Fields remedy = fields.object("remedy");
    String column = remedy.text("column");
    TargetCheck.number(schema, column, remedy.pointer("column"), remedy.faults());
    String side = remedy.text("holds");
    if (!SIDES.contains(side)) {
      remedy.wrong(remedy.pointer("holds"), remedy.value("holds"), String.join(" | ", SIDES));
    }
    List<Integer> powers = new ArrayList<>();
    for (String power : remedy.texts("powers")) {
      if (power.matches("-?[1-9]")) {
        powers.add(Integer.parseInt(power));
      } else {
        remedy.wrong(remedy.pointer("powers"), remedy.value("powers"), "[3, -3]");
      }
    }
    boolean empties = remedy.flag("empty");
    if (powers.isEmpty() && !empties) {
      remedy.faults().add(ImportFault.ONE_OF, remedy.pointer(), "", "powers | empty");
    }
    remedy.finish();
    return new Remedy(column, side.equals("per") ? Side.PER : Side.OF, powers, empties);
  }
}
