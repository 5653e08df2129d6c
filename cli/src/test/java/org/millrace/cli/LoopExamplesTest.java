package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Small and large loops of the examples: what must be planned, what must not, and what turns it.
 */
class LoopExamplesTest {
  private static final double KM_PER_DEGREE = 111.2;
  private static final String[] QUANTITIES = {"quantity", "quantity_low", "quantity_high"};

  @TempDir Path input;
  @TempDir Path output;

  /**
   * A planned exchange.
   *
   * @param by technology on the way; empty for none
   */
  private record Exchange(
      String offer, String need, String by, String delivered, double taken, double replaced) {
    boolean joins(String from, String to) {
      return offer.equals(from) && need.equals(to);
    }

    boolean isDirect() {
      return by.isEmpty();
    }
  }

  private List<Exchange> plan(Path region, Object... options) throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("plan", region, "-o", output));
    arguments.addAll(List.of(options));
    Shell shell = Shell.run(arguments.toArray());
    assertThat(shell.err()).isEmpty();
    assertThat(shell.exit()).isZero();
    JsonNode plan = JsonMapper.shared().readTree(Files.readString(output.resolve("plan.json")));
    List<Exchange> exchanges = new ArrayList<>();
    for (JsonNode e : plan.at("/exchanges")) {
      exchanges.add(
          new Exchange(
              e.at("/offer/id").asString(),
              e.at("/need/id").asString(),
              e.at("/match/chain/0/technology").asString(""),
              e.at("/match/delivered").asString(),
              e.at("/taken_t_per_a").asDouble(),
              e.at("/replaced_t_per_a").asDouble()));
    }
    return exchanges;
  }

  private List<Exchange> plan(RegionCopy region, Object... options) throws IOException {
    return plan(region.folder(), options);
  }

  private RegionCopy copy(String example) throws IOException {
    return RegionCopy.of(example, input);
  }

  private static Path example(String name) {
    return Repository.ROOT.resolve("examples").resolve(name);
  }

  private static double replaced(List<Exchange> plan, Predicate<Exchange> which) {
    return plan.stream().filter(which).mapToDouble(Exchange::replaced).sum();
  }

  private static double taken(List<Exchange> plan, Predicate<Exchange> which) {
    return plan.stream().filter(which).mapToDouble(Exchange::taken).sum();
  }

  private static Predicate<Map<String, String>> row(String column, String... values) {
    return r -> List.of(values).contains(r.get(column));
  }

  @Test
  void tarAndBenzoleGoToTheSpecializedProducersNearby() throws IOException {
    List<Exchange> plan = plan(example("coking"));
    assertThat(taken(plan, e -> e.joins("plant-tar", "refiner-tar") && e.isDirect()))
        .isCloseTo(93_000, within(1.0));
    assertThat(taken(plan, e -> e.joins("plant-benzole", "refiner-benzole") && e.isDirect()))
        .isCloseTo(27_000, within(1.0));
    assertThat(plan)
        .extracting(Exchange::by)
        .doesNotContain("tar-distillation", "benzole-refining");
  }

  @Test
  void farFromThemTheCokingPlantLengthensItsOwnChain() throws IOException {
    RegionCopy far =
        copy("coking")
            .shift("facilities", row("id", "tar-refiner"), 110 / KM_PER_DEGREE, "lat")
            .shift("facilities", row("id", "benzole-refiner"), 175 / KM_PER_DEGREE, "lat");
    List<Exchange> plan = plan(far);
    assertThat(taken(plan, e -> e.by().equals("tar-distillation"))).isCloseTo(93_000, within(1.0));
    assertThat(replaced(plan, e -> e.joins("plant-tar", "electrode-pitch")))
        .isBetween(45_000.0, 54_000.0);
    assertThat(replaced(plan, e -> e.delivered().equals("tar-oils"))).isBetween(30_000.0, 41_000.0);
    assertThat(replaced(plan, e -> e.joins("plant-benzole", "chemicals-benzene")))
        .isBetween(16_000.0, 21_000.0);
    assertThat(plan).noneMatch(e -> e.need().startsWith("refiner-"));
  }

  @Test
  void threeTimesTheTarIsEnoughForAStillOfItsOwn() throws IOException {
    RegionCopy large = copy("coking").scale("streams", row("id", "plant-tar"), 3, QUANTITIES);
    List<Exchange> plan = plan(large);
    assertThat(taken(plan, e -> e.by().equals("tar-distillation"))).isCloseTo(279_000, within(1.0));
    assertThat(plan).noneMatch(e -> e.need().equals("refiner-tar"));
    assertThat(plan).anyMatch(e -> e.joins("plant-benzole", "refiner-benzole"));
  }

  @Test
  void everyByProductOfCokingFindsAUse() throws IOException {
    List<Exchange> plan = plan(example("coking"));
    assertThat(plan)
        .extracting(Exchange::offer)
        .contains(
            "plant-tar",
            "plant-benzole",
            "plant-acid-gas",
            "plant-ammonium-sulphate",
            "plant-gas",
            "plant-breeze");
    assertThat(plan)
        .anyMatch(
            e ->
                e.joins("plant-acid-gas", "acid-sulphur")
                    && e.by().equals("biological-desulphurisation"));
    assertThat(replaced(plan, e -> e.delivered().equals("methanol")))
        .isBetween(60_000.0, 180_000.0);
    assertThat(plan)
        .as("gas with hydrogen sulfide spoils catalysts")
        .noneMatch(e -> e.need().startsWith("methanol-") && e.isDirect());
  }

  @Test
  void oldSetsOfConsumersFeedTheGlassWorks() throws IOException {
    List<Exchange> plan = plan(example("crt-cluster"));
    assertThat(plan)
        .filteredOn(e -> e.offer().startsWith("sets-"))
        .allMatch(e -> e.by().equals("set-dismantling"));
    Predicate<Exchange> old = e -> e.offer().startsWith("sets-");
    assertThat(replaced(plan, old.and(e -> e.need().equals("panel-melt"))))
        .isBetween(11_000.0, 13_000.0);
    assertThat(replaced(plan, old.and(e -> e.need().equals("funnel-melt"))))
        .isBetween(3_000.0, 5_000.0);
    assertThat(replaced(plan, e -> e.need().equals("funnel-melt")))
        .as("a quarter of the melt at most")
        .isLessThanOrEqualTo(5_000 * (1 + 1e-6));
    assertThat(plan)
        .anyMatch(e -> e.joins("tube-panels", "panel-melt") && e.isDirect())
        .anyMatch(e -> e.joins("tube-funnels", "funnel-melt") && e.isDirect());
  }

  @Test
  void fewerTubesBreakAndPlasticsGoToWhoNeedsThemMost() throws IOException {
    plan(example("crt-cluster"), "--yearly-budget", "5000000");
    JsonNode plan = JsonMapper.shared().readTree(Files.readString(output.resolve("plan.json")));
    assertThat(plan.at("/measures").size()).isEqualTo(1);
    assertThat(plan.at("/measures/0/measure/id").asString()).isEqualTo("gentler-handling");
    assertThat(plan.at("/measures/0/shrunk/0/tonnes_t_per_a").asDouble())
        .isCloseTo(450, within(1e-6));
    assertThat(Files.readString(output.resolve("report.html")))
        .contains("Gentler handling of tubes", "Regrind plastics for own casings");
    assertThat(Files.readString(output.resolve("build.csv"))).contains("measure,gentler-handling,");
    assertThat(plan.at("/review/stages/years/0/invested_eur").asDouble())
        .isBetween(1.0, 5_000_000.0);
    assertThat(plan.at("/review/stages/years").size()).isGreaterThan(1);
  }

  /** Without the smelter leaded glass is left over; only the limit keeps it out of panels. */
  @Test
  void leadStaysOutOfPanels() throws IOException {
    Predicate<Exchange> leaded =
        e -> e.delivered().equals("crt-funnel-glass") && e.need().equals("panel-melt");
    assertThat(plan(example("crt-cluster"), "--close", "lead-smelter")).noneMatch(leaded);
    RegionCopy careless =
        copy("crt-cluster").without("use_limits", row("use", "crt-funnel-glass.panel-batch.melt"));
    assertThat(plan(careless, "--close", "lead-smelter")).anyMatch(leaded);
  }

  @Test
  void fourFifthsOfTheScrapBecomeMetal() throws IOException {
    List<Exchange> plan = plan(example("scrap-city"));
    Predicate<Exchange> metal = e -> isCollected(e.offer());
    double scrap = taken(plan, metal);
    assertThat(scrap).isCloseTo(2_000_000, within(1.0));
    assertThat(replaced(plan, metal)).isBetween(1_580_000.0, 1_620_000.0);
    assertThat(replaced(plan, metal) / scrap).isCloseTo(0.8, within(0.01));
    assertThat(Files.readString(output.resolve("report.html")))
        .contains("1.6 million tons", "about 2 million tons");
  }

  private static boolean isCollected(String offer) {
    return offer.matches(".*-(aluminium|copper|stainless)") && !offer.startsWith("park-");
  }

  @Test
  void theParkMeltsForAllButTheFarthestCounty() throws IOException {
    List<Exchange> plan = plan(example("scrap-city"));
    assertThat(plan)
        .filteredOn(e -> e.by().startsWith("county-"))
        .extracting(Exchange::offer)
        .containsExactly("luoshan-aluminium");
    assertThat(taken(plan, e -> isCollected(e.offer()) && e.isDirect()))
        .isCloseTo(1_879_000, within(1.0));
  }

  @Test
  void dearTransportScattersMelting() throws IOException {
    RegionCopy dear =
        copy("scrap-city").scale("transport", r -> true, 3, "cost_low", "cost", "cost_high");
    List<Exchange> plan = plan(dear);
    assertThat(plan)
        .filteredOn(e -> e.by().startsWith("county-"))
        .extracting(Exchange::offer)
        .contains("luoshan-aluminium", "yichuan-aluminium");
    assertThat(taken(plan, e -> e.joins("changge-aluminium", "park-aluminium")))
        .as("what is near goes to the park at any price of transport")
        .isCloseTo(341_000, within(1.0));
  }

  @ParameterizedTest
  @CsvSource({"lat, 1.7", "quantity, 0.1"})
  void aNearOrSmallCountyUsesThePark(String column, double change) throws IOException {
    RegionCopy other = copy("scrap-city");
    if (column.equals("lat")) {
      other.shift("facilities", row("id", "scrap-luoshan"), change, column);
    } else {
      other.scale("streams", row("facility", "scrap-luoshan"), change, QUANTITIES);
    }
    assertThat(plan(other))
        .anyMatch(e -> e.joins("luoshan-aluminium", "park-aluminium"))
        .noneMatch(e -> e.by().startsWith("county-"));
  }

  @Test
  void insideTheParkGasWaterAndResiduesGoRound() throws IOException {
    assertThat(plan(example("scrap-city")))
        .anyMatch(e -> e.joins("aluminium-heat", "food-steam"))
        .anyMatch(e -> e.joins("park-effluent", "stainless-water"))
        .anyMatch(e -> e.joins("aluminium-dross", "remelt-ingot") && !e.isDirect())
        .anyMatch(e -> e.joins("copper-slag", "cement-ore"))
        .anyMatch(e -> e.joins("stainless-dust", "smelter-zinc"))
        .anyMatch(e -> e.joins("light-fraction", "cement-coal"));
  }
}
