package org.millrace.io.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.NumberText;
import org.millrace.io.table.Row;

/**
 * A seen number is one that was printed, or what the stated conversion makes of printed numbers.
 *
 * <p>A conversion is arithmetic, such as {@code 16.1 * 9.76 / 3.6}; for several columns it reads
 * {@code ncv: 28 * 1.05; co2: 85.97 * 948}.
 */
final class PrintedRules {
  /** A value may miss what its source comes to by this share of it: rounding. */
  private static final double ROUNDING = 0.01;

  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:[ ,\u00a0]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?");

  /** The columns of each table whose numbers a seen row answers for. */
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "material_values", List.of("value"),
          "sector_flows", List.of("value"),
          "technology_flows", List.of("value"),
          "uses", List.of("value"),
          "use_limits", List.of("max"),
          "fuels", List.of("ncv", "co2"),
          "processes", List.of("value"),
          "warming_potentials", List.of("value"),
          "grids", List.of("value"));

  private PrintedRules() {}

  static void check(KnowledgeRows rows) {
    COLUMNS.forEach(
        (table, columns) ->
            rows.of(table).stream()
                .filter(row -> row.text("evidence").equals("seen"))
                .forEach(row -> check(row, columns)));
  }

  private static void check(Row row, List<String> columns) {
    List<Double> printed = numbers(row.text("as_printed"));
    if (printed.isEmpty()) {
      return;
    }
    Map<String, String> conversions = conversions(row, columns);
    for (String column : columns) {
      double value = Math.abs(row.number(column));
      String conversion = conversions.getOrDefault(column, "");
      if (conversion.isEmpty()) {
        if (printed.stream().noneMatch(number -> isClose(number, value))) {
          report(row, column, printed.stream().map(NumberText::format).toList());
        }
      } else {
        checkConversion(row, column, conversion, printed);
      }
    }
  }

  private static void checkConversion(
      Row row, String column, String conversion, List<Double> printed) {
    OptionalDouble result = Arithmetic.value(conversion);
    boolean rests =
        Arithmetic.numbers(conversion).stream()
            .anyMatch(n -> printed.stream().anyMatch(p -> isClose(p, n)));
    if (result.isEmpty()) {
      row.report(
          IssueCode.CONVERSION_MALFORMED, "conversion", conversion, "12.5 * (3 + 4) / 2", "");
    } else if (!rests) {
      row.report(IssueCode.PRINTED_DIFFERS, "conversion", conversion, row.text("as_printed"), "");
    } else if (!isClose(Math.abs(result.getAsDouble()), Math.abs(row.number(column)))) {
      report(row, column, List.of(NumberText.format(result.getAsDouble())));
    }
  }

  private static void report(Row row, String column, List<String> expected) {
    row.report(IssueCode.PRINTED_DIFFERS, column, String.join("|", expected), "");
  }

  private static Map<String, String> conversions(Row row, List<String> columns) {
    Map<String, String> conversions = new HashMap<>();
    String text = row.text("conversion");
    for (String part : List.of(text.split(";"))) {
      int colon = part.indexOf(':');
      String column = colon < 0 ? columns.getFirst() : part.substring(0, colon).strip();
      conversions.put(column, part.substring(colon + 1).strip());
    }
    return conversions;
  }

  /** The numbers in a text; one with a comma may be meant in two ways. */
  private static List<Double> numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String number = matcher.group().replaceAll("[ \u00a0]", "");
      numbers.add(
          Double.valueOf(
              number.replace(",", number.contains(".") ? "" : ".").replaceAll("\\.(?=.*\\.)", "")));
      numbers.add(Double.valueOf(number.replace(",", "")));
    }
    return numbers.stream().distinct().toList();
  }

  private static boolean isClose(double number, double other) {
    return Math.abs(number - other) <= ROUNDING * Math.max(number, other);
  }
}
