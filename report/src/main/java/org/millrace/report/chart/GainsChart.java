package org.millrace.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.millrace.report.word.Words;
import org.millrace.study.Plan;
import org.millrace.study.StudyResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who gains how much, by giving, by taking and by measures of its own. */
public final class GainsChart {
  private static final int FIRMS = 20;
  private static final int PIXELS_PER_FIRM = 30;

  private GainsChart() {}

  private record Bar(String name, double giving, double taking, double alone) {
    double gain() {
      return giving + taking + alone;
    }
  }

  /** The chart of a plan: its largest gains, the others as one. */
  public static Chart of(StudyResult.Planned study, Words words) {
    List<Bar> bars = bars(study.plan().firms(), words);
    ObjectNode option =
        Options.of(
            """
            {"aria": {"enabled": true},
             "tooltip": {"confine": true},
             "legend": {"top": 0, "left": 0, "textStyle": {"color": "@text"}},
             "grid": {"left": 8, "right": 32, "top": 36, "bottom": 24, "containLabel": true},
             "xAxis": {"type": "value", "nameLocation": "middle", "nameGap": 28,
               "nameTextStyle": {"color": "@muted"},
               "axisLabel": {"color": "@muted", "hideOverlap": true},
               "splitLine": {"lineStyle": {"color": "@line"}}},
             "yAxis": {"type": "category", "inverse": true, "axisTick": {"show": false},
               "axisLabel": {"color": "@text", "width": 150, "overflow": "truncate"},
               "axisLine": {"lineStyle": {"color": "@line"}}, "data": []},
             "series": [
               {"type": "bar", "stack": "gain", "barMaxWidth": 18, "data": [],
                "itemStyle": {"color": "@giver"}},
               {"type": "bar", "stack": "gain", "barMaxWidth": 18, "data": [],
                "itemStyle": {"color": "@taker"}}]}""");
    Options.series(option, 0).put("name", words.text("chart.gains.giving"));
    Options.series(option, 1).put("name", words.text("chart.gains.taking"));
    boolean alone = bars.stream().anyMatch(b -> b.alone() != 0);
    if (alone) {
      option
          .withArray("series")
          .add(
              Options.of(
                  """
                  {"type": "bar", "stack": "gain", "barMaxWidth": 18, "data": [],
                   "itemStyle": {"color": "@feasible"}}"""));
      Options.series(option, 2).put("name", words.text("chart.gains.alone"));
    }
    ArrayNode names = option.withObject("yAxis").withArray("data");
    double largest = bars.stream().mapToDouble(b -> Math.abs(b.gain())).max().orElse(0);
    MoneyScale scale = MoneyScale.of(largest, words);
    option.withObject("xAxis").put("name", scale.name());
    for (Bar bar : bars) {
      names.add(bar.name());
      Options.data(option, 0)
          .addObject()
          .put("value", scale.of(bar.giving()))
          .put("tip", tip(bar, bar.giving(), "chart.gains.giving", words));
      Options.data(option, 1)
          .addObject()
          .put("value", scale.of(bar.taking()))
          .put("tip", tip(bar, bar.taking(), "chart.gains.taking", words));
      if (alone) {
        Options.data(option, 2)
            .addObject()
            .put("value", scale.of(bar.alone()))
            .put("tip", tip(bar, bar.alone(), "chart.gains.alone", words));
      }
    }
    return new Chart(
        "gains", 80 + PIXELS_PER_FIRM * bars.size(), option, List.of(), table(bars, words));
  }

  private static String tip(Bar bar, double value, String how, Words words) {
    return bar.name() + "\n" + words.text(how) + ": " + words.amount(value, "EUR/a");
  }

  private static List<Bar> bars(List<Plan.FirmGain> firms, Words words) {
    List<Bar> bars = new ArrayList<>();
    double giving = 0;
    double taking = 0;
    double alone = 0;
    for (int i = 0; i < firms.size(); i++) {
      Plan.FirmGain firm = firms.get(i);
      if (i < FIRMS) {
        bars.add(
            new Bar(
                firm.facility().name(),
                firm.asGiver().amount(),
                firm.asTaker().amount(),
                firm.alone().amount()));
      } else {
        giving += firm.asGiver().amount();
        taking += firm.asTaker().amount();
        alone += firm.alone().amount();
      }
    }
    if (firms.size() > FIRMS) {
      String others = words.text("chart.others", words.numbers().count(firms.size() - FIRMS));
      bars.add(new Bar(others, giving, taking, alone));
    }
    return bars;
  }

  private static Table table(List<Bar> bars, Words words) {
    return new Table(
        words.text("chart.gains.title"),
        List.of(
            Table.Column.words(words.text("report.column.facility")),
            Table.Column.numbers(words.text("report.column.giving")),
            Table.Column.numbers(words.text("report.column.taking")),
            Table.Column.numbers(words.text("report.column.alone")),
            Table.Column.numbers(words.text("report.column.gain"))),
        bars.stream()
            .map(
                bar ->
                    List.of(
                        new Table.Cell.Words(bar.name()),
                        number(bar.giving(), words),
                        number(bar.taking(), words),
                        number(bar.alone(), words),
                        number(bar.gain(), words)))
            .toList());
  }

  private static Table.Cell number(double value, Words words) {
    return new Table.Cell.Amount(words.numbers().plain(value), value);
  }
}
