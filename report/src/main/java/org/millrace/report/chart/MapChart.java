package org.millrace.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.Facility;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.match.Outcome;
import org.millrace.report.word.Words;
import org.millrace.study.PlannedExchange;
import org.millrace.study.StudyResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facilities by their part in the plan, and who sends how much to whom. Over 2,000 facilities are
 * drawn by cells of a grid, and no more than 2,000 arrows, the thickest ones.
 */
public final class MapChart {
  private static final String REGION = "region";

  /** So many places still have room for their names. */
  private static final int NAMED = 25;

  private static final double THICKEST = 7;
  private static final double THINNEST = 1.2;

  private final Words words;
  private final Places places;
  private final List<PlannedExchange> exchanges;
  private final Set<Id.FacilityId> givers = new HashSet<>();
  private final Set<Id.FacilityId> takers = new HashSet<>();

  private MapChart(StudyResult.Planned study, Words words) {
    this.words = words;
    places = new Places(study.registry());
    exchanges = study.plan().exchanges();
    exchanges.forEach(e -> givers.add(e.giver().id()));
    exchanges.forEach(e -> takers.add(e.taker().id()));
  }

  /** The map of a plan. */
  public static Chart of(StudyResult.Planned study, Words words) {
    MapChart map = new MapChart(study, words);
    List<Chart.Outline> outlines =
        List.of(new Chart.Outline(REGION, Outlines.of(map.places.frame())));
    return new Chart("map", 0, map.option(), outlines, map.table());
  }

  private ObjectNode option() {
    Frame frame = places.frame();
    ObjectNode option = MapSheet.option(frame, REGION);
    ArrayNode series = option.withArray("series");
    series.add(arrows(Outcome.FEASIBLE, "@feasible", "solid"));
    series.add(arrows(Outcome.CONDITIONAL, "@conditional", "dashed"));
    for (Role role : Role.values()) {
      series.add(facilities(role));
    }
    series.add(MapScale.of(frame));
    return MapSheet.narrow(option, series.size() - 1);
  }

  private record Way(GeoPoint from, GeoPoint to) {}

  private ObjectNode arrows(Outcome outcome, String color, String type) {
    ObjectNode series =
        Options.of(
            """
            {"type": "lines", "coordinateSystem": "geo", "z": 3, "symbol": ["none", "arrow"],
             "symbolSize": 8, "data": []}""");
    series.put("name", words.text(outcome));
    series.putObject("itemStyle").put("color", color);
    series
        .putObject("lineStyle")
        .put("color", color)
        .put("type", type)
        .put("opacity", 0.75)
        .put("curveness", 0.22);
    Map<Way, List<PlannedExchange>> ways = ways(outcome);
    double most = exchanges.stream().mapToDouble(e -> e.delivered().amount()).max().orElse(1);
    ways.entrySet().stream()
        .sorted(Comparator.comparingDouble(e -> -tonnes(e.getValue())))
        .limit(Places.MOST)
        .forEach(e -> series.withArray("data").add(arrow(e.getKey(), e.getValue(), most)));
    return series;
  }

  private Map<Way, List<PlannedExchange>> ways(Outcome outcome) {
    Map<Way, List<PlannedExchange>> ways = new LinkedHashMap<>();
    for (PlannedExchange exchange : exchanges) {
      if (exchange.match().outcome() == outcome) {
        for (GeoPoint from : places.of(exchange.giver())) {
          for (GeoPoint to : places.of(exchange.taker())) {
            ways.computeIfAbsent(new Way(from, to), w -> new ArrayList<>()).add(exchange);
          }
        }
      }
    }
    return ways;
  }

  private ObjectNode arrow(Way way, List<PlannedExchange> passing, double most) {
    double width =
        THINNEST + (THICKEST - THINNEST) * Math.sqrt(Math.min(1, tonnes(passing) / most));
    ObjectNode arrow = Options.of("{}");
    arrow.put("tip", MapSheet.listed(passing.stream().map(this::sentence).toList(), words));
    arrow.putArray("coords").add(MapSheet.position(way.from())).add(MapSheet.position(way.to()));
    arrow.putObject("lineStyle").put("width", Math.round(10 * width) / 10.0);
    return arrow;
  }

  private static double tonnes(List<PlannedExchange> exchanges) {
    return exchanges.stream().mapToDouble(e -> e.delivered().amount()).sum();
  }

  private String sentence(PlannedExchange exchange) {
    return words.text(
        "chart.map.exchange",
        exchange.giver().name(),
        exchange.taker().name(),
        words.amount(exchange.delivered().amount(), "t/a"),
        words.material(exchange.match().delivered()));
  }

  private ObjectNode facilities(Role role) {
    ObjectNode series =
        Options.of(
            """
            {"type": "scatter", "coordinateSystem": "geo", "data": [],
             "labelLayout": {"hideOverlap": true, "moveOverlap": "shiftY"},
             "label": {"position": "right", "color": "@text", "fontSize": 12,
               "textBorderColor": "@land", "textBorderWidth": 3}}""");
    series.put("name", words.text(role)).put("symbol", role.symbol()).put("z", 4);
    series.withObject("label").put("show", places.all().size() <= NAMED);
    series.putObject("itemStyle").put("color", role.color()).put("borderColor", "@card");
    places
        .all()
        .forEach(
            (point, here) -> {
              if (role(here) == role) {
                series.withArray("data").add(place(point, here, role));
              }
            });
    return series;
  }

  private Role role(List<Facility> here) {
    return Role.of(
        here.stream().anyMatch(f -> givers.contains(f.id())),
        here.stream().anyMatch(f -> takers.contains(f.id())));
  }

  private ObjectNode place(GeoPoint point, List<Facility> here, Role role) {
    List<String> names = here.stream().map(Facility::name).toList();
    ObjectNode place = Options.of("{}");
    place
        .put("name", names.getFirst())
        .put("tip", MapSheet.listed(names, words) + "\n" + words.text(role))
        .put("symbolSize", role.size() + Math.min(16, 2 * Math.sqrt(here.size() - 1)));
    place.set("value", MapSheet.position(point));
    place.putObject("label").put("formatter", String.join(", ", names).replace('{', '('));
    return place;
  }

  private List<Table.Cell> count(String key, long count) {
    return List.of(
        new Table.Cell.Words(words.text(key)),
        new Table.Cell.Amount(words.numbers().count(count), count));
  }

  private Table table() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Role role : Role.values()) {
      List<Facility> all = new ArrayList<>(places.unplaced());
      places.all().values().forEach(all::addAll);
      long count = all.stream().filter(f -> role(List.of(f)) == role).count();
      rows.add(
          List.of(
              new Table.Cell.Words(words.text(role)),
              new Table.Cell.Amount(words.numbers().count(count), count)));
    }
    rows.add(count("chart.map.unplaced", places.unplaced().size()));
    if (places.beyond() > 0) {
      rows.add(count("chart.map.beyond", places.beyond()));
    }
    return new Table(
        words.text("chart.map.title"),
        List.of(
            Table.Column.words(words.text("report.column.part")),
            Table.Column.numbers(words.text("report.column.facilities"))),
        rows);
  }
}
