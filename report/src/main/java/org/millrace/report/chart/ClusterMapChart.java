package org.millrace.report.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.Facility;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Registry;
import org.millrace.domain.Site;
import org.millrace.report.word.Words;
import org.millrace.study.cluster.ClusterStudy;
import org.millrace.study.cluster.StudiedCluster;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Clusters as areas in the color of their kind, pale and dashed if it is not sure. Over 2,000
 * facilities are drawn by cells of a grid; beyond 60 clusters only signs are drawn.
 */
public final class ClusterMapChart {
  private static final String MAP = "clusters";
  private static final int HULLS = 60;
  private static final int NAMED = 12;

  /** A hull reaches so far beyond its outermost places at least, as a share of the map's height. */
  private static final double LEAST_RADIUS = 0.022;

  private final Words words;
  private final List<StudiedCluster> clusters;
  private final Places places;
  private final Map<Id.FacilityId, Facility> facilities = new HashMap<>();
  private final Map<Id.FacilityId, String> clusterNames = new HashMap<>();

  private ClusterMapChart(Registry registry, ClusterStudy study, Words words) {
    this.words = words;
    clusters = study.clusters();
    places = new Places(registry);
    registry.facilities().forEach(f -> facilities.put(f.id(), f));
    for (StudiedCluster cluster : clusters) {
      cluster.group().members().forEach(m -> clusterNames.put(m, cluster.group().name()));
    }
  }

  /** The map of the clusters of a registry. */
  public static Chart of(Registry registry, ClusterStudy study, Words words) {
    ClusterMapChart chart = new ClusterMapChart(registry, study, words);
    return new Chart(
        "cluster-map",
        0,
        chart.option(),
        List.of(new Chart.Outline(MAP, chart.outlines())),
        chart.table());
  }

  private ObjectNode option() {
    ObjectNode option = MapSheet.option(places.frame(), MAP);
    ObjectNode geo = option.withObject("geo").put("silent", false);
    geo.putObject("emphasis").put("disabled", true);
    geo.putObject("tooltip").put("show", true);
    ArrayNode regions = geo.withArray("regions");
    drawn().forEach(c -> regions.add(region(c)));
    ArrayNode series = option.withArray("series");
    for (TypeMark mark : TypeMark.values()) {
      ObjectNode signs = signs(mark);
      if (!signs.withArray("data").isEmpty()) {
        series.add(signs);
      }
    }
    int named = series.size();
    series.add(dots());
    series.add(MapScale.of(places.frame()));
    return MapSheet.narrow(option, named);
  }

  private List<StudiedCluster> drawn() {
    return clusters.subList(0, Math.min(HULLS, clusters.size()));
  }

  private static String region(Id.ClusterId cluster) {
    return "cluster " + cluster.value();
  }

  private static Optional<MatrixPlace> place(StudiedCluster cluster) {
    return MatrixPlace.find(cluster.track());
  }

  private static boolean isSure(StudiedCluster cluster) {
    return place(cluster).map(MatrixPlace::sure).orElse(true);
  }

  private ObjectNode outlines() {
    Frame frame = places.frame();
    ObjectNode outlines = Outlines.of(frame);
    for (StudiedCluster cluster : drawn()) {
      List<double[]> hull = Hull.around(points(cluster), LEAST_RADIUS * frame.height());
      List<List<double[]>> rings = new ArrayList<>();
      for (int turn = -360; turn <= 360; turn += 360) {
        int east = turn;
        List<double[]> cut =
            Clip.to(frame, hull.stream().map(p -> new double[] {p[0] + east, p[1]}).toList());
        if (!cut.isEmpty()) {
          rings.add(cut);
        }
      }
      if (!rings.isEmpty()) {
        Outlines.add(outlines, frame, region(cluster.group().id()), rings);
      }
    }
    return outlines;
  }

  /** Where its members stand; its center if nobody knows. */
  private List<GeoPoint> points(StudiedCluster cluster) {
    List<GeoPoint> points = new ArrayList<>();
    for (Id.FacilityId member : cluster.group().members()) {
      Facility facility = facilities.get(member);
      if (facility != null && facility.site() instanceof Site.At at) {
        points.add(at.point());
      }
    }
    return points.isEmpty() ? List.of(cluster.group().center()) : points;
  }

  private ObjectNode region(StudiedCluster cluster) {
    String color = TypeMark.of(place(cluster)).color();
    ObjectNode region = Options.of("{}").put("name", region(cluster.group().id()));
    region.put("tip", tip(cluster));
    region
        .putObject("itemStyle")
        .put("areaColor", color)
        .put("borderColor", color)
        .put("borderWidth", 1.6)
        .put("borderType", isSure(cluster) ? "solid" : "dashed")
        .put("opacity", isSure(cluster) ? 0.5 : 0.3);
    return region;
  }

  private String tip(StudiedCluster cluster) {
    List<String> lines = new ArrayList<>();
    lines.add(cluster.group().name());
    lines.add(kind(cluster));
    lines.add(size(cluster));
    cluster.specialties().stream().limit(1).forEach(s -> lines.add(words.activity(s.sector())));
    return String.join("\n", lines);
  }

  private String size(StudiedCluster cluster) {
    int members = cluster.group().members().size();
    return words.text(
        members == 1 ? "chart.cluster-map.member" : "chart.cluster-map.members",
        words.numbers().count(members),
        words.amount(cluster.group().radius().amount(), "km"));
  }

  private String kind(StudiedCluster cluster) {
    return place(cluster)
        .map(p -> words.text(p.sure() ? "report.kind.sure" : "report.kind.unsure", p.type()))
        .orElseGet(() -> words.text("report.kind.none"));
  }

  private ObjectNode signs(TypeMark mark) {
    ObjectNode series =
        Options.of(
            """
            {"type": "scatter", "coordinateSystem": "geo", "data": [], "z": 5, "symbolSize": 12,
             "labelLayout": {"hideOverlap": true, "moveOverlap": "shiftY"},
             "label": {"position": "right", "color": "@text", "fontSize": 12, "show": true,
               "textBorderColor": "@land", "textBorderWidth": 3}}""");
    series.put("name", mark.name(words)).put("symbol", mark.symbol());
    series
        .putObject("itemStyle")
        .put("color", mark.color())
        .put("borderColor", "@card")
        .put("borderWidth", 1.5);
    for (int i = 0; i < clusters.size(); i++) {
      StudiedCluster cluster = clusters.get(i);
      if (TypeMark.of(place(cluster)) == mark) {
        ObjectNode sign = series.withArray("data").addObject();
        sign.put("name", cluster.group().name()).put("tip", tip(cluster));
        sign.set("value", MapSheet.position(cluster.group().center()));
        Options.name(sign, cluster.group().name(), i < NAMED);
      }
    }
    return series;
  }

  private ObjectNode dots() {
    ObjectNode series =
        Options.of(
            """
            {"type": "scatter", "coordinateSystem": "geo", "data": [], "z": 4, "symbol": "circle",
             "itemStyle": {"color": "@text", "opacity": 0.55}}""");
    series.put("name", words.text("chart.cluster-map.facility"));
    places
        .all()
        .forEach(
            (point, here) -> {
              ObjectNode dot = series.withArray("data").addObject();
              dot.put("tip", MapSheet.listed(here.stream().map(this::named).toList(), words));
              dot.put("symbolSize", 4 + Math.min(8, Math.sqrt(here.size() - 1)));
              dot.set("value", MapSheet.position(point));
            });
    return series;
  }

  private String named(Facility facility) {
    String cluster = clusterNames.get(facility.id());
    return cluster == null ? facility.name() : facility.name() + " (" + cluster + ')';
  }

  private Table table() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (StudiedCluster cluster : clusters) {
      GeoPoint center = cluster.group().center();
      rows.add(
          List.of(
              new Table.Cell.Words(cluster.group().name()),
              new Table.Cell.Words(kind(cluster)),
              amount(cluster.group().members().size()),
              amount(cluster.group().radius().amount()),
              amount(center.latitude()),
              amount(center.longitude())));
    }
    return new Table(
        words.text("chart.cluster-map.title"),
        List.of(
            Table.Column.words(words.text("report.column.cluster")),
            Table.Column.words(words.text("report.column.kind")),
            Table.Column.numbers(words.text("report.column.members")),
            Table.Column.numbers(words.text("report.column.radius")),
            Table.Column.numbers(words.text("report.column.latitude")),
            Table.Column.numbers(words.text("report.column.longitude"))),
        rows);
  }

  private Table.Cell amount(double value) {
    return new Table.Cell.Amount(words.numbers().plain(value), value);
  }
}
