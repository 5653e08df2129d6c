package org.millrace.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.millrace.pinch.cascade.HeatCurve;
import org.millrace.report.word.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Curves over two axes of numbers, with a table of their points. */
final class Lines {
  /** So many points of a curve are drawn at most, evenly along it. */
  private static final int DRAWN = 120;

  private static final int HEIGHT = 380;

  private final String key;
  private final Axis across;
  private final Axis upwards;
  private final Words words;
  private final ObjectNode option;
  private final List<List<Table.Cell>> rows = new ArrayList<>();

  /**
   * An axis.
   *
   * @param name with its unit
   * @param column heading of its numbers in the table
   */
  record Axis(String name, String column, String unit) {}

  /** A point of a curve. */
  record Spot(double x, double y) {}

  /** How a curve is drawn. */
  enum Style {
    SOLID,
    DASHED
  }

  Lines(String key, Axis across, Axis upwards, Words words) {
    this.key = key;
    this.across = across;
    this.upwards = upwards;
    this.words = words;
    option =
        Options.of(
            """
            {"aria": {"enabled": true},
             "tooltip": {"confine": true, "trigger": "item"},
             "legend": {"top": 0, "left": 0, "type": "scroll", "textStyle": {"color": "@text"}},
             "grid": {"left": 8, "right": 40, "top": 64, "bottom": 28, "containLabel": true},
             "xAxis": {"type": "value", "nameLocation": "middle", "nameGap": 28,
               "nameTextStyle": {"color": "@muted"},
               "axisLabel": {"color": "@muted", "hideOverlap": true},
               "splitLine": {"show": false}},
             "yAxis": {"type": "value", "scale": true,
               "nameTextStyle": {"color": "@muted", "align": "left"},
               "axisLabel": {"color": "@muted"},
               "splitLine": {"lineStyle": {"color": "@line"}}},
             "series": []}""");
    option.withObject("xAxis").put("name", across.name());
    option.withObject("yAxis").put("name", upwards.name());
  }

  /** The points of a curve: heat across, temperature upwards. */
  static List<Spot> spots(HeatCurve curve) {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < curve.celsius().size(); i++) {
      spots.add(new Spot(curve.kilowatts().at(i), curve.celsius().at(i)));
    }
    return spots;
  }

  /** Draws a curve; nothing for one without points. A dashed one is not in the legend. */
  void add(String name, String color, Style style, List<Spot> spots) {
    if (spots.isEmpty()) {
      return;
    }
    ObjectNode series = option.withArray("series").addObject();
    series.put("type", "line").put("name", name).put("symbolSize", 5);
    ObjectNode line = series.withObject("lineStyle").put("width", 2).put("color", color);
    if (style == Style.SOLID) {
      option.withObject("legend").withArray("data").add(name);
    } else {
      line.put("type", "dashed").put("width", 1);
      series.put("symbol", "none");
    }
    series.withObject("itemStyle").put("color", color);
    ArrayNode data = series.withArray("data");
    for (Spot spot : thinned(spots)) {
      String x = words.amount(spot.x(), across.unit());
      String y = words.amount(spot.y(), upwards.unit());
      ObjectNode point = data.addObject().put("tip", name + "\n" + x + ", " + y);
      point.withArray("value").add(drawn(spot.x())).add(drawn(spot.y()));
      rows.add(
          List.of(
              new Table.Cell.Words(name),
              new Table.Cell.Amount(words.numbers().plain(spot.x()), spot.x()),
              new Table.Cell.Amount(words.numbers().plain(spot.y()), spot.y())));
    }
  }

  private static List<Spot> thinned(List<Spot> spots) {
    if (spots.size() <= DRAWN) {
      return spots;
    }
    List<Spot> kept = new ArrayList<>();
    for (int i = 0; i < DRAWN; i++) {
      kept.add(spots.get((int) ((long) i * (spots.size() - 1) / (DRAWN - 1))));
    }
    return kept;
  }

  /** Precise enough to draw. */
  private static double drawn(double value) {
    return Math.round(1e3 * value) / 1e3;
  }

  Chart chart() {
    Table table =
        new Table(
            words.text("chart." + key + ".title"),
            List.of(
                Table.Column.words(words.text("report.column.curve")),
                Table.Column.numbers(across.column()),
                Table.Column.numbers(upwards.column())),
            rows);
    return new Chart(key, HEIGHT, option, List.of(), table);
  }
}
