package org.millrace.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.millrace.report.word.Words;
import org.millrace.study.MaterialBalance;
import org.millrace.study.MaterialBalance.Family;
import tools.jackson.databind.node.ObjectNode;

/** What is disposed of and bought without the plan and with it, by family of materials. */
public final class BalanceChart {
  private static final int HEIGHT_PER_FAMILY = 44;

  private BalanceChart() {}

  /** What disposal and purchases of each family cost. */
  public static Chart costs(MaterialBalance balance, Words words) {
    ObjectNode option = PairedBars.option("@none", "@feasible");
    Options.series(option, 0).put("name", words.text("chart.costs.before"));
    Options.series(option, 1).put("name", words.text("chart.costs.after"));
    double largest =
        balance.families().stream()
            .mapToDouble(f -> Math.max(Math.abs(before(f)), Math.abs(after(f))))
            .max()
            .orElse(0);
    MoneyScale scale = MoneyScale.of(largest, words);
    option.withObject("xAxis").put("name", scale.name());
    for (Family family : balance.families()) {
      String name = words.material(family.family());
      option.withObject("yAxis").withArray("data").add(name);
      PairedBars.add(
          option, 0, scale.of(before(family)), tip(name, "before", before(family), words));
      PairedBars.add(option, 1, scale.of(after(family)), tip(name, "after", after(family), words));
    }
    return new Chart(
        "material-costs", height(balance), option, List.of(), costTable(balance, words));
  }

  private static String tip(String name, String when, double cost, Words words) {
    return name + "\n" + words.text("chart.costs." + when) + ": " + words.amount(cost, "EUR/a");
  }

  private static double before(Family family) {
    return family.disposed().costBefore().amount() + family.bought().costBefore().amount();
  }

  private static double after(Family family) {
    return family.disposed().costAfter().amount() + family.bought().costAfter().amount();
  }

  /** Which part of the tonnes is still disposed of, and still bought, with the plan. */
  public static Chart tonnes(MaterialBalance balance, Words words) {
    ObjectNode option = PairedBars.option("@waste", "@bought");
    Options.series(option, 0).put("name", words.text("chart.material-tonnes.disposed"));
    Options.series(option, 1).put("name", words.text("chart.material-tonnes.bought"));
    option.withObject("xAxis").put("name", words.text("chart.material-tonnes.axis")).put("min", 0);
    for (Family family : balance.families()) {
      String name = words.material(family.family());
      option.withObject("yAxis").withArray("data").add(name);
      remaining(option, 0, name, "disposed", family.disposed(), words);
      remaining(option, 1, name, "bought", family.bought(), words);
    }
    return new Chart(
        "material-tonnes", height(balance), option, List.of(), tonnesTable(balance, words));
  }

  private static void remaining(
      ObjectNode option,
      int series,
      String name,
      String way,
      MaterialBalance.Side side,
      Words words) {
    double before = side.before().amount();
    double after = side.after().amount();
    double share = before > 0 ? Math.round(1e3 * after / before) / 1e1 : 0;
    PairedBars.add(
        option,
        series,
        share,
        name
            + "\n"
            + words.text("chart.material-tonnes." + way)
            + ": "
            + words.text(
                "chart.material-tonnes.of",
                words.amount(after, "t/a"),
                words.amount(before, "t/a")));
  }

  private static int height(MaterialBalance balance) {
    return 90 + HEIGHT_PER_FAMILY * balance.families().size();
  }

  private static Table costTable(MaterialBalance balance, Words words) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Family family : balance.families()) {
      rows.add(
          List.of(
              new Table.Cell.Words(words.material(family.family())),
              number(family.disposed().costBefore().amount(), words),
              number(family.disposed().costAfter().amount(), words),
              number(family.bought().costBefore().amount(), words),
              number(family.bought().costAfter().amount(), words),
              number(family.saved().amount(), words)));
    }
    return new Table(
        words.text("chart.material-costs.title"),
        List.of(
            Table.Column.words(words.text("report.column.family")),
            Table.Column.numbers(words.text("report.column.disposal-before")),
            Table.Column.numbers(words.text("report.column.disposal-after")),
            Table.Column.numbers(words.text("report.column.purchase-before")),
            Table.Column.numbers(words.text("report.column.purchase-after")),
            Table.Column.numbers(words.text("report.column.saved"))),
        rows);
  }

  private static Table tonnesTable(MaterialBalance balance, Words words) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Family family : balance.families()) {
      rows.add(
          List.of(
              new Table.Cell.Words(words.material(family.family())),
              number(family.disposed().before().amount(), words),
              number(family.disposed().after().amount(), words),
              number(family.bought().before().amount(), words),
              number(family.bought().after().amount(), words)));
    }
    return new Table(
        words.text("chart.material-tonnes.title"),
        List.of(
            Table.Column.words(words.text("report.column.family")),
            Table.Column.numbers(words.text("report.column.disposed-before")),
            Table.Column.numbers(words.text("report.column.disposed-after")),
            Table.Column.numbers(words.text("report.column.bought-before")),
            Table.Column.numbers(words.text("report.column.bought-after"))),
        rows);
  }

  private static Table.Cell number(double value, Words words) {
    return new Table.Cell.Amount(words.numbers().plain(value), value);
  }
}
