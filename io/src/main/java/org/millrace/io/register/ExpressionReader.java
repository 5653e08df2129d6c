package org.millrace.io.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/** Reads expressions and conditions of a mapping. */
final class ExpressionReader {
  private static final List<String> SOURCES =
      List.of("column", "constant", "columns", "first", "file_name", "lookup");

  private static final Map<String, RegisterMapping.Test> TESTS = tests();

  private final Set<String> inputs;
  private final MappingFaults faults;

  /**
   * @param inputs names of the input files a lookup may name
   */
  ExpressionReader(Set<String> inputs, MappingFaults faults) {
    this.inputs = inputs;
    this.faults = faults;
  }

  /** A text is short for the column of that name; an object says more. */
  Expression read(JsonNode node, String pointer) {
    if (node.isString()) {
      return new Expression.Column(node.asString());
    }
    var fields = new Fields(node, pointer, faults);
    Expression expression = modified(source(fields), fields);
    fields.finish();
    return expression;
  }

  private Expression source(Fields fields) {
    List<String> present = SOURCES.stream().filter(fields::has).toList();
    if (present.size() != 1) {
      faults.add(
          ImportFault.ONE_OF,
          fields.pointer(),
          String.join(", ", present),
          String.join(" | ", SOURCES));
      return new Expression.Constant("");
    }
    return switch (present.getFirst()) {
      case "column" -> new Expression.Column(fields.text("column"));
      case "constant" -> new Expression.Constant(fields.text("constant", ""));
      case "columns" ->
          new Expression.Joined(list(fields, "columns"), fields.text("separator", " "));
      case "first" -> new Expression.First(list(fields, "first"));
      case "lookup" -> lookup(fields.object("lookup"));
      default -> fileName(fields);
    };
  }

  private static Expression fileName(Fields fields) {
    if (!fields.flag("file_name")) {
      fields.wrong(fields.pointer("file_name"), fields.value("file_name"), "true");
    }
    return new Expression.FileName();
  }

  private List<Expression> list(Fields fields, String name) {
    JsonNode node = fields.value(name);
    List<Expression> expressions = new ArrayList<>();
    if (!node.isArray() || node.isEmpty()) {
      fields.wrong(fields.pointer(name), node, "[…]");
      return expressions;
    }
    for (int i = 0; i < node.size(); i++) {
      expressions.add(read(node.get(i), fields.pointer(name) + '/' + i));
    }
    return expressions;
  }

  private Expression lookup(Fields fields) {
    String file = fields.text("file");
    if (!file.isEmpty() && !inputs.contains(file)) {
      faults.add(
          ImportFault.INPUT_UNKNOWN, fields.pointer("file"), file, String.join(" | ", inputs));
    }
    var lookup =
        new Expression.Lookup(
            required(fields, "by"), file, fields.text("match"), fields.text("take"));
    fields.finish();
    return lookup;
  }

  /** The expression in a field that must be there. */
  Expression required(Fields fields, String name) {
    if (!fields.has(name)) {
      faults.add(ImportFault.FIELD_MISSING, fields.pointer(name), "", "column | {…}");
      return new Expression.Constant("");
    }
    return read(fields.value(name), fields.pointer(name));
  }

  /** What is done to a text, always in this order. */
  private Expression modified(Expression source, Fields fields) {
    Expression result = source;
    if (fields.has("largest")) {
      result = new Expression.Largest(result, fields.text("largest"));
    }
    if (fields.has("match")) {
      result = new Expression.Matched(result, pattern(fields));
    }
    if (fields.has("pad")) {
      result = new Expression.Padded(result, Math.max(0, fields.whole("pad", 0)));
    }
    if (fields.has("drop")) {
      result = new Expression.Dropping(result, fields.texts("drop"));
    }
    if (fields.has("map")) {
      result = mapped(result, fields);
    }
    if (fields.flag("year")) {
      result = new Expression.YearOf(result);
    }
    if (fields.has("below_limit")) {
      result = new Expression.BelowLimit(result, share(fields));
    }
    if (fields.has("to") || fields.has("unit")) {
      result = new UnitReader(this, faults).measured(result, fields);
    }
    if (fields.has("factor")) {
      result = new Expression.Times(result, factor(fields));
    }
    return result;
  }

  private static String share(Fields fields) {
    double share = fields.number("below_limit", 0);
    if (!(share >= 0 && share <= 1)) {
      fields.wrong(fields.pointer("below_limit"), fields.value("below_limit"), "0..1");
    }
    return Double.toString(share);
  }

  private Expression factor(Fields fields) {
    JsonNode factor = fields.value("factor");
    return factor.isNumber()
        ? new Expression.Constant(factor.asString())
        : read(factor, fields.pointer("factor"));
  }

  private Expression mapped(Expression of, Fields fields) {
    Fields map = fields.object("map");
    Map<String, String> texts = new LinkedHashMap<>();
    for (String key : map.all().keySet()) {
      if (texts.put(key.toLowerCase(Locale.ROOT), map.text(key, "")) != null) {
        faults.add(ImportFault.FIELD_WRONG, map.pointer(key), key, "");
      }
    }
    Expression otherwise =
        fields.has("otherwise")
            ? read(fields.value("otherwise"), fields.pointer("otherwise"))
            : new Expression.Unknown();
    return new Expression.Mapped(of, texts, otherwise);
  }

  private static Pattern pattern(Fields fields) {
    try {
      return Pattern.compile(fields.text("match"));
    } catch (PatternSyntaxException wrong) {
      fields.wrong(fields.pointer("match"), fields.value("match"), wrong.getDescription());
      return Pattern.compile("");
    }
  }

  /** Conditions of a list; all of them must hold. */
  List<RegisterMapping.Condition> conditions(Fields owner, String name) {
    List<RegisterMapping.Condition> conditions = new ArrayList<>();
    for (Fields fields : owner.objects(name)) {
      List<String> present = TESTS.keySet().stream().filter(fields::has).toList();
      String column = fields.text("column");
      if (present.size() == 1) {
        String test = present.getFirst();
        conditions.add(new RegisterMapping.Condition(column, tested(test), limits(fields, test)));
      } else {
        faults.add(
            ImportFault.ONE_OF,
            fields.pointer(),
            String.join(", ", present),
            String.join(" | ", TESTS.keySet()));
      }
      fields.finish();
    }
    return conditions;
  }

  private static List<String> limits(Fields fields, String test) {
    List<String> values = fields.texts(test);
    boolean ordered = test.startsWith("at_");
    if (values.isEmpty() || (ordered && !Decimals.isNumber(values.getFirst()))) {
      fields.wrong(fields.pointer(test), fields.value(test), ordered ? "number" : "text | […]");
      return List.of("0");
    }
    return values;
  }

  private static RegisterMapping.Test tested(String name) {
    return TESTS.getOrDefault(name, RegisterMapping.Test.IN);
  }

  private static Map<String, RegisterMapping.Test> tests() {
    Map<String, RegisterMapping.Test> tests = new LinkedHashMap<>();
    tests.put("is", RegisterMapping.Test.IN);
    tests.put("not", RegisterMapping.Test.NOT_IN);
    tests.put("contains", RegisterMapping.Test.CONTAINS);
    tests.put("starts_with", RegisterMapping.Test.STARTS_WITH);
    tests.put("at_least", RegisterMapping.Test.AT_LEAST);
    tests.put("at_most", RegisterMapping.Test.AT_MOST);
    return tests;
  }
}
