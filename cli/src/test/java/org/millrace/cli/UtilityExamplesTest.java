package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.millrace.unit.Require;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example parks of shared utilities, and the arithmetic that their pages show. */
class UtilityExamplesTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path EXAMPLES = Repository.ROOT.resolve("examples");
  private static final double HOURS = 8760;

  private static JsonNode problem(String park) throws IOException {
    return JSON.readTree(Files.readString(EXAMPLES.resolve(park).resolve("problem.json")));
  }

  private static JsonNode solve(String park) {
    Shell shell = Shell.run("solve", "utility", EXAMPLES.resolve(park).resolve("problem.json"));
    assertThat(shell.err()).isEmpty();
    assertThat(shell.exit()).isZero();
    return JSON.readTree(shell.out());
  }

  /** The numbers of a park's figures by name. */
  private static Map<String, Double> figures(String park) throws IOException {
    Map<String, Double> figures = new HashMap<>();
    List<String> lines = Files.readAllLines(EXAMPLES.resolve(park).resolve("figures.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", 3);
      if (cells[1].matches("[0-9.]+")) {
        figures.put(cells[0], Double.parseDouble(cells[1]));
      }
    }
    return figures;
  }

  private static double figure(Map<String, Double> figures, String name) {
    return Require.known("figure", figures, name);
  }

  /**
   * 582 t/h of steam give the printed 22,000 t of sulfur dioxide; 582 t/h of oil fourteen times.
   */
  @Test
  void steamIsTheLikelyReading() throws IOException {
    Map<String, Double> f = figures("steam-park");
    double heat = figure(f, "replaced-steam") * figure(f, "heat-of-steam");
    double oil = heat / figure(f, "boiler-efficiency") / figure(f, "calorific-value-of-oil");
    double sulfurDioxide = oil * figure(f, "hours-of-full-load") * 2 * figure(f, "sulfur-in-oil");
    double printed = figure(f, "sulfur-dioxide-saved");
    assertThat(oil).isCloseTo(42.6, within(0.05));
    assertThat(sulfurDioxide).isCloseTo(22_400, within(50.0));
    assertThat(sulfurDioxide / printed).isBetween(0.95, 1.05);
    double asOil = figure(f, "replaced-steam");
    double megawatts = asOil * figure(f, "calorific-value-of-oil") / 3.6;
    assertThat(megawatts).isCloseTo(6_500, within(50.0));
    assertThat(megawatts / figure(f, "boilers")).isCloseTo(181, within(1.0));
    assertThat(asOil * HOURS * 2 * figure(f, "sulfur-in-oil")).isCloseTo(306_000, within(500.0));
  }

  @Test
  void theSteamParkIsWhatItsFiguresSay() throws IOException {
    Map<String, Double> f = figures("steam-park");
    JsonNode problem = problem("steam-park");
    int boilers = 0;
    double steam = 0;
    for (JsonNode converter : problem.at("/converters")) {
      if (converter.at("/sizing/type").asString().equals("standing")) {
        JsonNode point = converter.at("/modes/0/points/0");
        int units = converter.at("/sizing/units").asInt();
        double made = point.at("/outputs/0/rate").asDouble();
        boilers += units;
        steam += units * made;
        assertThat(made * figure(f, "heat-of-steam") / point.at("/inputs/0/rate").asDouble())
            .isCloseTo(figure(f, "boiler-efficiency"), within(1e-4));
      }
    }
    assertThat(boilers).isEqualTo((int) figure(f, "boilers"));
    assertThat(steam).isCloseTo(figure(f, "replaced-steam"), within(1e-9));
    assertThat(problem.at("/pipes")).hasSize((int) figure(f, "firms"));
  }

  /** One station takes the place of 36 boilers; at part load it saves most of the 22,000 t. */
  @Test
  void oneStationReplacesTheBoilers() {
    JsonNode result = solve("steam-park");
    assertThat(result.at("/before/type").asString()).isEqualTo("served");
    int retired = 0;
    for (JsonNode sized : result.at("/equipment")) {
      String name = sized.at("/equipment").asString();
      if (name.startsWith("boilers.")) {
        retired += sized.at("/before").asInt() - sized.at("/now").asInt();
      }
      if (name.equals("cogeneration")) {
        assertThat(sized.at("/now").asInt()).isEqualTo(3);
      }
    }
    assertThat(retired).isEqualTo(36);
    double fee = 160;
    double saved =
        (result.at("/before/totals/surplus_eur").asDouble()
                - result.at("/plan/surplus_eur").asDouble())
            / fee;
    assertThat(saved).isBetween(0.8 * 22_000, 0.9 * 22_000);
    assertThat(result.at("/plan/avoided_elsewhere_tco2e").asDouble()).isPositive();
    assertThat(result.at("/cogeneration/0/saving/value").asDouble()).isBetween(0.0, 0.1);
  }

  /** Tower, tank and two reactors make sulfur of flue gas; as much of it leaves as comes. */
  @Test
  void sulfurIsRecovered() throws IOException {
    Map<String, Double> f = figures("shared-services-park");
    JsonNode result = solve("shared-services-park");
    double sulfurDioxide = 0;
    for (JsonNode run : result.at("/runs")) {
      if (run.at("/equipment").asString().equals("absorption-tower")) {
        sulfurDioxide = sum(run.at("/inputs/0/rates"));
      }
    }
    Map<String, JsonNode> carriers = new HashMap<>();
    result.at("/carriers").forEach(c -> carriers.put(c.at("/carrier").asString(), c));
    double sold = sum(Require.known("carrier", carriers, "sulfur").at("/sale"));
    double water = sum(Require.known("carrier", carriers, "sulfur-in-water").at("/surplus"));
    double stack = sum(Require.known("carrier", carriers, "stack-sulfur-dioxide").at("/surplus"));
    double half = figure(f, "sulfur-in-sulfur-dioxide");
    assertThat(sulfurDioxide).isPositive();
    assertThat(sold + water + half * stack).isCloseTo(half * sulfurDioxide, within(1e-6));
    assertThat(sold)
        .isCloseTo(
            half
                * sulfurDioxide
                * figure(f, "sulfur-dioxide-absorbed")
                * figure(f, "sulfide-from-absorbed-sulfur")
                * figure(f, "sulfur-from-sulfide"),
            within(1e-6));
  }

  private static double sum(JsonNode rates) {
    double sum = 0;
    for (JsonNode rate : rates) {
      sum += rate.asDouble();
    }
    return sum;
  }

  @Test
  void performanceFollowsFromTemperatures() throws IOException {
    Map<String, Double> f = figures("shared-services-park");
    double source = figure(f, "waste-heat-temperature");
    for (JsonNode converter : problem("shared-services-park").at("/converters")) {
      if (converter.at("/id").asString().equals("heat-pump")) {
        for (JsonNode mode : converter.at("/modes")) {
          double sink = figure(f, "hot-water-temperature-" + mode.at("/name").asString());
          double performance = figure(f, "heat-pump-quality") * (sink + 273.15) / (sink - source);
          double power = mode.at("/points/0/inputs/0/rate").asDouble() * 3.6;
          assertThat(1 / power).isCloseTo(performance, within(1e-4));
          assertThat(mode.at("/points/0/inputs/1/rate").asDouble())
              .isCloseTo(1 - power, within(1e-5));
        }
      }
    }
  }

  @Test
  void sharedServicesPay() {
    JsonNode result = solve("shared-services-park");
    Map<String, String> fates = new HashMap<>();
    result
        .at("/equipment")
        .forEach(e -> fates.put(e.at("/equipment").asString(), e.at("/fate").asString()));
    assertThat(fates)
        .containsEntry("heat-pump", "built")
        .containsEntry("photovoltaics", "built")
        .containsEntry("hot-water-tank", "built")
        .containsEntry("shared-laboratory", "built")
        .containsEntry("water-treatment", "built")
        .containsEntry("gas-boiler", "retired");
    assertThat(result.at("/before/type").asString()).isEqualTo("insufficient");
  }
}
