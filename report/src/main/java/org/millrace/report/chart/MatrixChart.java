package org.millrace.report.chart;

import java.util.List;
import org.millrace.classify.matrix.ClassifyResult.Arrow;
import org.millrace.classify.matrix.YearResult.Classified;
import org.millrace.classify.matrix.YearResult.Position;
import org.millrace.report.word.Words;
import org.millrace.study.cluster.ClusterStudy;
import org.millrace.study.cluster.StrategyCase;
import org.millrace.study.cluster.StudiedCluster;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The matrix of carbon and competitiveness, with how sure each place is and where it goes. */
public final class MatrixChart {
  private static final int HEIGHT = 540;
  private static final int NAMED = 12;

  /** So many clusters have an ellipse and a path; more of them would hide each other. */
  private static final int TRACED = 25;

  /** So many clusters have the arrows of their strategies. */
  private static final int ADVISED = 6;

  private final Words words;
  private final List<Entry> entries;
  private final MatrixAxes axes;

  /** A cluster with its classified years. */
  private record Entry(StudiedCluster cluster, List<Classified> years, MatrixPlace last) {
    String name() {
      return cluster.group().name();
    }

    Position position() {
      return last.year().position();
    }
  }

  private MatrixChart(ClusterStudy study, Words words) {
    this.words = words;
    entries =
        study.clusters().stream()
            .flatMap(
                c ->
                    MatrixPlace.find(c.track()).stream()
                        .map(p -> new Entry(c, MatrixPlace.classified(c.track()), p)))
            .toList();
    axes =
        MatrixAxes.of(
            entries.stream().flatMap(e -> e.years().stream()).map(Classified::position).toList());
  }

  /**
   * The chart of a study.
   *
   * @param study with at least one cluster that was classified
   */
  public static Chart of(ClusterStudy study, Words words) {
    MatrixChart chart = new MatrixChart(study, words);
    return new Chart("matrix", HEIGHT, chart.option(), List.of(), MatrixTable.of(study, words));
  }

  private ObjectNode option() {
    ObjectNode option =
        Options.of(
            """
            {"aria": {"enabled": true},
             "tooltip": {"confine": true, "trigger": "item"},
             "grid": {"left": 34, "right": 18, "top": 12, "bottom": 44, "containLabel": true},
             "xAxis": {"type": "log", "logBase": 2, "nameLocation": "middle", "nameGap": 30,
               "nameTextStyle": {"color": "@muted"}, "axisLine": {"onZero": false,
                 "lineStyle": {"color": "@line"}},
               "axisLabel": {"color": "@muted", "hideOverlap": true},
               "splitLine": {"show": false}},
             "yAxis": {"type": "value", "nameTextStyle": {"color": "@muted", "align": "left"},
               "nameLocation": "middle", "nameGap": 38,
               "axisLine": {"onZero": false}, "axisLabel": {"color": "@muted"},
               "splitLine": {"show": false}},
             "series": []}""");
    String suffix = axes.shared() ? "" : "-distance";
    option
        .withObject("xAxis")
        .put("min", axes.left())
        .put("max", axes.right())
        .put("name", words.text("chart.matrix.carbon" + suffix));
    option
        .withObject("yAxis")
        .put("min", axes.bottom())
        .put("max", axes.top())
        .put("name", words.text("chart.matrix.competitiveness" + suffix));
    ArrayNode series = option.withArray("series");
    for (TypeMark mark : TypeMark.values()) {
      if (mark != TypeMark.NOT_CLASSIFIABLE) {
        series.add(points(mark));
      }
    }
    MatrixGround.add((ObjectNode) series.get(0), axes, words);
    series.add(ellipses());
    series.add(paths());
    series.add(strategies());
    return narrow(option, words.text("chart.matrix.carbon-short"));
  }

  /** On a phone there is no room for names, and the axis has a short one. */
  private static ObjectNode narrow(ObjectNode option, String axis) {
    ObjectNode both = MapSheet.narrow(option, TypeMark.values().length - 1);
    ObjectNode narrow = (ObjectNode) both.withArray("media").get(0).get("option");
    narrow.putObject("xAxis").put("name", axis);
    ((ObjectNode) narrow.withArray("series").get(0))
        .set("markArea", Options.of("{\"label\": {\"fontSize\": 10}}"));
    return both;
  }

  private ObjectNode points(TypeMark mark) {
    ObjectNode series =
        Options.of(
            """
            {"type": "scatter", "data": [], "z": 5, "symbolSize": 14,
             "labelLayout": {"hideOverlap": true, "moveOverlap": "shiftY"},
             "label": {"position": "right", "color": "@text", "fontSize": 12, "show": true,
               "textBorderColor": "@card", "textBorderWidth": 3}}""");
    series.put("name", mark.name(words)).put("symbol", mark.symbol());
    series
        .putObject("itemStyle")
        .put("color", mark.color())
        .put("borderColor", "@card")
        .put("borderWidth", 1.5);
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (TypeMark.of(entry.last().type()) == mark) {
        ObjectNode point = series.withArray("data").addObject();
        point.put("name", entry.name()).put("tip", tip(entry.cluster(), entry.last()));
        point.set("value", spot(entry.position()));
        Options.name(point, entry.name(), i < NAMED);
        if (!entry.last().sure()) {
          point
              .putObject("itemStyle")
              .put("color", "@card")
              .put("borderColor", mark.color())
              .put("borderWidth", 2.5);
        }
      }
    }
    return series;
  }

  private String tip(StudiedCluster cluster, MatrixPlace place) {
    Position position = place.year().position();
    String kind = place.sure() ? "report.kind.sure" : "report.kind.unsure";
    return String.join(
        "\n",
        cluster.group().name() + ", " + place.year().year(),
        words.text(kind, place.type()),
        words.text(
            "chart.matrix.carbon-of",
            words.numbers().plain(position.carbon().mean()),
            words.range(position.carbon().low(), position.carbon().high())),
        words.text(
            "chart.matrix.competitiveness-of",
            words.numbers().plain(position.competitiveness().mean()),
            words.range(position.competitiveness().low(), position.competitiveness().high())));
  }

  private ArrayNode spot(Position position) {
    return spot(position.carbon().mean(), position.competitiveness().mean(), position);
  }

  private ArrayNode spot(double carbon, double competitiveness, Position thresholds) {
    return Options.array().add(axes.x(carbon, thresholds)).add(axes.y(competitiveness, thresholds));
  }

  private List<Entry> traced() {
    return entries.subList(0, Math.min(TRACED, entries.size()));
  }

  private static String color(Entry entry) {
    return TypeMark.of(entry.last().type()).color();
  }

  private ObjectNode ellipses() {
    ObjectNode series =
        Options.of(
            """
            {"type": "lines", "coordinateSystem": "cartesian2d", "polyline": true, "z": 3,
             "silent": true, "data": []}""");
    for (Entry entry : traced()) {
      ObjectNode line = series.withArray("data").addObject();
      line.putObject("lineStyle")
          .put("color", color(entry))
          .put("type", entry.last().sure() ? "solid" : "dashed")
          .put("width", 1.4)
          .put("opacity", 0.8);
      ArrayNode coordinates = line.putArray("coords");
      Ellipse.around(entry.position())
          .forEach(p -> coordinates.add(spot(p[0], p[1], entry.position())));
    }
    return series;
  }

  private static ObjectNode arrows() {
    return Options.of(
        """
        {"type": "lines", "coordinateSystem": "cartesian2d", "z": 4,
         "symbol": ["none", "arrow"], "symbolSize": 8, "data": []}""");
  }

  /** From each classified year to the next. */
  private ObjectNode paths() {
    ObjectNode series = arrows();
    for (Entry entry : traced()) {
      for (int i = 1; i < entry.years().size(); i++) {
        MatrixPlace to = MatrixPlace.of(entry.years().get(i));
        ObjectNode arrow = series.withArray("data").addObject();
        arrow.put("tip", tip(entry.cluster(), to));
        arrow.putObject("lineStyle").put("color", color(entry)).put("width", 1.6);
        arrow.putObject("itemStyle").put("color", color(entry));
        arrow
            .putArray("coords")
            .add(spot(entry.years().get(i - 1).position()))
            .add(spot(to.year().position()));
      }
    }
    return series;
  }

  /** Where each strategy that was computed would lead. */
  private ObjectNode strategies() {
    ObjectNode series = arrows();
    for (Entry entry : entries.subList(0, Math.min(ADVISED, entries.size()))) {
      for (StrategyCase strategy : entry.cluster().strategies()) {
        strategy
            .outcome()
            .arrows()
            .forEach(a -> series.withArray("data").add(strategy(entry, strategy, a)));
      }
    }
    return series;
  }

  private ObjectNode strategy(Entry entry, StrategyCase strategy, Arrow arrow) {
    Position from = entry.position();
    String name = words.strategy(strategy.strategy());
    ObjectNode drawn = Options.of("{}").put("tip", entry.name() + "\n" + name);
    drawn.putObject("lineStyle").put("color", "@accent").put("width", 1.6).put("type", "dashed");
    drawn.putObject("itemStyle").put("color", "@accent");
    drawn
        .putArray("coords")
        .add(spot(from))
        .add(
            spot(
                from.carbon().mean() + arrow.carbon(),
                from.competitiveness().mean() + arrow.competitiveness(),
                from));
    return drawn;
  }
}
