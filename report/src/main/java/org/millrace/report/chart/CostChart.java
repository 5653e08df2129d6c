package org.millrace.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.network.NetworkResult;
import org.millrace.report.word.Words;
import org.millrace.study.StudyResult;
import org.millrace.unit.Money;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the region pays in a year without the plan and with it, by kind of cost. */
public final class CostChart {
  private static final int HEIGHT = 360;

  private CostChart() {}

  /** The chart of a plan. */
  public static Chart of(StudyResult.Planned study, Words words) {
    Map<String, Double> before = costs(study.plan().design().baseline());
    Map<String, Double> after = costs(study.plan().design().plan());
    before.entrySet().removeIf(e -> e.getValue() == 0 && after.getOrDefault(e.getKey(), 0.0) == 0);
    ObjectNode option = PairedBars.option("@none", "@feasible");
    String without = words.text("chart.costs.before");
    String with = words.text("chart.costs.after");
    Options.series(option, 0).put("name", without);
    Options.series(option, 1).put("name", with);
    ArrayNode names = option.withObject("yAxis").withArray("data");
    double largest = before.values().stream().mapToDouble(Math::abs).max().orElse(0);
    MoneyScale scale = MoneyScale.of(largest, words);
    option.withObject("xAxis").put("name", scale.name());
    before.forEach(
        (kind, cost) -> {
          double then = after.getOrDefault(kind, 0.0);
          String name = words.text("chart.costs." + kind);
          names.add(name);
          PairedBars.add(option, 0, scale.of(cost), tip(name, without, cost, words));
          PairedBars.add(option, 1, scale.of(then), tip(name, with, then, words));
        });
    return new Chart("costs", HEIGHT, option, List.of(), table(before, after, words));
  }

  private static String tip(String name, String when, double cost, Words words) {
    return name + "\n" + when + ": " + words.amount(cost, "EUR/a");
  }

  private static Map<String, Double> costs(NetworkResult.Totals totals) {
    Map<String, Money> all = new LinkedHashMap<>();
    all.put("disposal", totals.disposal());
    all.put("purchase", totals.purchase());
    all.put("transport", totals.transport());
    all.put("links", totals.links());
    all.put("plants", totals.plants());
    all.put("carbon", totals.carbon());
    Map<String, Double> costs = new LinkedHashMap<>();
    all.forEach((kind, money) -> costs.put(kind, money.amount()));
    return costs;
  }

  private static Table table(Map<String, Double> before, Map<String, Double> after, Words words) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    before.forEach(
        (kind, cost) ->
            rows.add(
                row(
                    words.text("chart.costs." + kind),
                    cost,
                    after.getOrDefault(kind, 0.0),
                    words)));
    rows.add(row(words.text("report.total"), sum(before), sum(after), words));
    return new Table(
        words.text("chart.costs.title"),
        List.of(
            Table.Column.words(words.text("report.column.cost")),
            Table.Column.numbers(words.text("report.column.before")),
            Table.Column.numbers(words.text("report.column.after")),
            Table.Column.numbers(words.text("report.column.saved"))),
        rows);
  }

  private static List<Table.Cell> row(String kind, double before, double after, Words words) {
    return List.of(
        new Table.Cell.Words(kind),
        number(before, words),
        number(after, words),
        number(before - after, words));
  }

  private static double sum(Map<String, Double> costs) {
    return costs.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static Table.Cell number(double value, Words words) {
    return new Table.Cell.Amount(words.numbers().plain(value), value);
  }
}
