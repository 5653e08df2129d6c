package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.pinch.cascade.Contribution;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.Film;
import org.millrace.pinch.cascade.Heat;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.pinch.cascade.HeatTarget;
import org.millrace.pinch.cascade.Zone;
import org.millrace.pinch.heat.HeatProblem;
import org.millrace.pinch.heat.HeatResult;
import org.millrace.pinch.heat.HeatTargeting;
import org.millrace.pinch.heat.Placement;
import org.millrace.pinch.heat.Utility;
import org.millrace.pinch.site.SiteProblem;
import org.millrace.pinch.site.SiteResult;
import org.millrace.pinch.site.SteamLevel;
import org.millrace.pinch.site.TotalSite;
import org.millrace.solver.HighsSolver;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.HeatPrice;
import org.millrace.unit.Temperature;
import org.millrace.unit.TemperatureDifference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fourteen problems of heat recovery from the literature, with the targets of OpenPinch. */
@RealData("heat_pinch")
class HeatPinchTest {
  private static final Path FOLDER = RealDataSets.folder("heat_pinch");
  private static final double CLOSE = 1e-3;
  private static final String ALONE = "/Direct Integration";

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.startsWith("p_"))
          .map(f -> f.substring(2, f.length() - ".json".length()))
          .sorted()
          .toList();
    }
  }

  private static JsonNode read(String file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(file + ".json")));
  }

  private static double value(JsonNode node, String field, double otherwise) {
    JsonNode value = node.at("/" + field + "/value");
    return value.isNumber() ? value.asDouble() : otherwise;
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** The direction is that of the temperatures, whatever the name says. */
  private static List<HeatStream> streams(JsonNode problem) {
    List<HeatStream> streams = new ArrayList<>();
    for (JsonNode stream : problem.at("/streams")) {
      double from = value(stream, "t_supply", Double.NaN);
      double to = value(stream, "t_target", Double.NaN);
      streams.add(
          new HeatStream(
              new Id.StreamId(
                  "s%d-%s".formatted(streams.size(), slug(stream.at("/name").asString()))),
              new Zone.Named(new Id.ZoneId(slug(stream.at("/zone").asString()))),
              from > to ? Direction.GIVES : Direction.TAKES,
              new Temperature(from),
              new Temperature(to),
              new Heat.Flow(new HeatFlow(value(stream, "heat_flow", Double.NaN))),
              own(stream),
              new Film.Unknown()));
    }
    return streams;
  }

  private static Contribution own(JsonNode node) {
    return new Contribution.Own(new TemperatureDifference(value(node, "dt_cont", 0)));
  }

  /**
   * OpenPinch takes the coldest hot utility and the warmest cold one that will do: prices that rise
   * with what a utility is worth make it the cheapest.
   */
  private static List<Utility> utilities(JsonNode problem, boolean isHot) {
    List<Utility> utilities = new ArrayList<>();
    for (JsonNode utility : problem.at("/utilities")) {
      String type = utility.at("/type").asString();
      if (type.equals("Both") || type.equals(isHot ? "Hot" : "Cold")) {
        double supply = value(utility, "t_supply", Double.NaN);
        utilities.add(
            new Utility(
                new Id.UtilityId(slug(utility.at("/name").asString())),
                new Temperature(supply),
                new Temperature(value(utility, "t_target", supply)),
                own(utility),
                new HeatPrice(isHot ? supply : 1_000 - supply),
                new HeatFlow(Double.POSITIVE_INFINITY),
                new Film.Unknown()));
      }
    }
    return utilities;
  }

  /** "Both" raise heat with the temperatures the other way round. */
  private static Utility cooling(Utility utility) {
    return new Utility(
        utility.id(),
        new Temperature(Math.min(utility.supply().celsius(), utility.target().celsius())),
        new Temperature(Math.max(utility.supply().celsius(), utility.target().celsius())),
        utility.contribution(),
        utility.price(),
        utility.limit(),
        utility.film());
  }

  private static HeatResult solve(List<HeatStream> streams, JsonNode problem) {
    return new HeatTargeting(new HighsSolver())
        .solve(
            new HeatProblem(
                streams,
                new TemperatureDifference(0),
                utilities(problem, true),
                utilities(problem, false).stream().map(HeatPinchTest::cooling).toList(),
                HeatProblem.Pockets.CLOSED),
            Run.PLAIN);
  }

  @ParameterizedTest
  @MethodSource("names")
  void reproducesTheTargetsOfTheWholeAndOfEachZone(String name) throws IOException {
    JsonNode problem = read("p_" + name);
    JsonNode targets = read("r_" + name).at("/targets");
    HeatResult result = solve(streams(problem), problem);
    assertTarget(targets.get(0), result.joined());
    for (HeatResult.ZoneTarget zone : result.zones()) {
      String id = ((Zone.Named) zone.zone()).id().value();
      assertTarget(named(targets, id), zone.target());
    }
    assertThat(result.sum().hotUtility().kilowatts())
        .isGreaterThanOrEqualTo(result.joined().hotUtility().kilowatts() - CLOSE);
  }

  /** The target of a zone alone: the last of that name, after the site's. */
  private static JsonNode named(JsonNode targets, String zone) {
    JsonNode found = targets.get(0);
    for (JsonNode target : targets) {
      String name = target.at("/name").asString();
      if (name.endsWith(ALONE)
          && slug(name.substring(0, name.length() - ALONE.length())).equals(zone)) {
        found = target;
      }
    }
    return found;
  }

  private static void assertTarget(JsonNode expected, HeatTarget target) {
    assertClose(target.hotUtility().kilowatts(), value(expected, "Qh", Double.NaN));
    assertClose(target.coldUtility().kilowatts(), value(expected, "Qc", Double.NaN));
    assertClose(target.recovered().kilowatts(), value(expected, "Qr", Double.NaN));
  }

  private static void assertClose(double told, double expected) {
    assertThat(told).isCloseTo(expected, within(CLOSE * Math.max(1, Math.abs(expected))));
  }

  @ParameterizedTest
  @MethodSource("names")
  void reproducesTheLoadsOfUtilities(String name) throws IOException {
    JsonNode problem = read("p_" + name);
    JsonNode target = read("r_" + name).at("/targets/0");
    Placement.Placed placed = (Placement.Placed) solve(streams(problem), problem).placement();
    assertLoads(target.at("/hot_utilities"), placed.hot());
    assertLoads(target.at("/cold_utilities"), placed.cold());
  }

  private static void assertLoads(JsonNode expected, List<Placement.Load> loads) {
    for (JsonNode utility : expected) {
      String id = slug(utility.at("/name").asString());
      double load =
          loads.stream()
              .filter(l -> l.utility().value().equals(id))
              .mapToDouble(l -> l.load().kilowatts())
              .sum();
      assertClose(load, value(utility, "heat_flow", Double.NaN));
    }
  }

  @ParameterizedTest
  @CsvSource({"Chew et al, 17.5", "Perry et al, 20"})
  void reproducesTheSite(String name, double utilityApproach) throws IOException {
    JsonNode problem = read("p_" + name);
    List<SteamLevel> levels =
        utilities(problem, true).stream()
            .filter(u -> u.id().value().endsWith("ps") && !u.id().value().equals("vhps"))
            .map(u -> new SteamLevel(u.id(), u.supply(), u.price()))
            .toList();
    SiteResult result =
        new TotalSite()
            .solve(
                new SiteProblem(
                    streams(problem),
                    new TemperatureDifference(20),
                    new TemperatureDifference(utilityApproach),
                    levels,
                    new HeatPrice(0),
                    new HeatPrice(0),
                    0),
                Run.PLAIN);
    JsonNode targets = read("r_" + name).at("/targets");
    JsonNode site = targets.get(targets.size() - 1);
    assertClose(result.totals().hotUtility().kilowatts(), value(site, "Qh", Double.NaN));
    assertClose(result.totals().coldUtility().kilowatts(), value(site, "Qc", Double.NaN));
  }
}
