package org.millrace.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.millrace.abatement.AbatementResult;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.report.word.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The curve of marginal abatement cost, equal steps of all sites as one. */
public final class AbatementChart {
  private static final int HEIGHT = 420;

  /** So many steps are drawn; the narrowest others stand in the table of the sites. */
  private static final int DRAWN = 40;

  private AbatementChart() {}

  /** Equal steps of several sites. */
  private record Bar(String name, Maturity maturity, double width, double cost, int sites) {
    double height() {
      return cost / width;
    }

    Bar plus(Bar other) {
      return new Bar(name, maturity, width + other.width, cost + other.cost, sites + other.sites);
    }
  }

  /** The chart of a result. */
  public static Chart of(AbatementResult result, Words words) {
    List<Bar> bars = bars(result, words);
    ObjectNode option =
        Options.of(
            """
            {"aria": {"enabled": true},
             "tooltip": {"confine": true, "trigger": "item"},
             "grid": {"left": 8, "right": 32, "top": 36, "bottom": 44, "containLabel": true},
             "xAxis": {"type": "value", "min": 0, "nameLocation": "middle", "nameGap": 28,
               "nameTextStyle": {"color": "@muted"},
               "axisLabel": {"color": "@muted", "hideOverlap": true},
               "splitLine": {"show": false}},
             "yAxis": {"type": "value", "nameTextStyle": {"color": "@muted", "align": "left"},
               "axisLabel": {"color": "@muted"},
               "splitLine": {"lineStyle": {"color": "@line"}}},
             "series": []}""");
    option.withObject("xAxis").put("name", words.text("chart.abatement.width"));
    option.withObject("yAxis").put("name", words.text("chart.abatement.height"));
    double from = 0;
    for (Bar bar : bars) {
      draw(bar, from, option.withArray("series").addObject(), words);
      from += bar.width();
    }
    return new Chart("abatement", HEIGHT, option, List.of(), table(bars, words));
  }

  /** What saves money first, by gain; then by cost of a tonne. */
  private static List<Bar> bars(AbatementResult result, Words words) {
    Map<String, Bar> bars = new LinkedHashMap<>();
    for (AbatementResult.Step step : result.curve()) {
      double width = step.width().amount();
      Bar bar =
          new Bar(name(step, words), step.maturity(), width, width * step.height().amount(), 1);
      bars.merge(bar.name(), bar, Bar::plus);
    }
    return bars.values().stream()
        .sorted(Comparator.comparingDouble(Bar::width).reversed())
        .limit(DRAWN)
        .sorted(
            Comparator.comparing((Bar b) -> b.cost() > 0)
                .thenComparingDouble(b -> b.cost() > 0 ? b.height() : b.cost())
                .thenComparing(Bar::name))
        .toList();
  }

  private static String name(AbatementResult.Step step, Words words) {
    String added = names(step.added(), words);
    return step.removed().isEmpty()
        ? added
        : words.text("chart.abatement.instead", added, names(step.removed(), words));
  }

  private static String names(List<Id.MeasureId> measures, Words words) {
    return measures.stream().map(words::measure).sorted().collect(Collectors.joining(" + "));
  }

  /** A bar as wide as what it abates: a line around it with its area filled. */
  private static void draw(Bar bar, double from, ObjectNode series, Words words) {
    String color =
        bar.maturity().compareTo(Maturity.COMMERCIAL) >= 0 ? "@feasible" : "@conditional";
    series.put("type", "line").put("name", bar.name()).put("symbolSize", 7);
    series.withObject("lineStyle").put("width", 1).put("color", color);
    series.withObject("itemStyle").put("color", color);
    series.withObject("areaStyle").put("color", color).put("opacity", 0.5);
    ArrayNode points = series.withArray("data");
    double to = from + bar.width();
    point(points, from, 0).put("symbol", "none");
    point(points, from, bar.height()).put("symbol", "none");
    point(points, (from + to) / 2, bar.height())
        .put("symbol", "circle")
        .put(
            "tip",
            bar.name()
                + "\n"
                + words.amount(bar.width(), "tCO2e/a")
                + "\n"
                + words.amount(bar.height(), "EUR/t"));
    point(points, to, bar.height()).put("symbol", "none");
    point(points, to, 0).put("symbol", "none");
  }

  private static ObjectNode point(ArrayNode points, double x, double y) {
    ObjectNode point = points.addObject();
    point.withArray("value").add(Math.round(x)).add(Math.round(10 * y) / 10.0);
    return point;
  }

  private static Table table(List<Bar> bars, Words words) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Bar bar : bars) {
      rows.add(
          List.of(
              new Table.Cell.Words(bar.name()),
              new Table.Cell.Words(words.text(bar.maturity())),
              new Table.Cell.Amount(words.numbers().count(bar.sites()), bar.sites()),
              new Table.Cell.Amount(words.numbers().plain(bar.width()), bar.width()),
              new Table.Cell.Amount(words.numbers().plain(bar.height()), bar.height())));
    }
    return new Table(
        words.text("chart.abatement.title"),
        List.of(
            Table.Column.words(words.text("report.column.measure")),
            Table.Column.words(words.text("report.column.maturity")),
            Table.Column.numbers(words.text("report.column.sites")),
            Table.Column.numbers(words.text("report.column.avoided")),
            Table.Column.numbers(words.text("report.column.tonne-cost"))),
        rows);
  }
}
