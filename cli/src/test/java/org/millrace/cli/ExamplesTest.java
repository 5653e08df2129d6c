package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example regions from folder to page; the numbers on the page add up. */
@Tag("slow")
class ExamplesTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final double RELATIVE = 1e-9;

  /** What is less than this share of an offer does not count as left over. */
  private static final double CRUMBS = 1e-6;

  @TempDir Path folder;

  private JsonNode plan(String example, Object... options) throws IOException {
    Object[] arguments = new Object[options.length + 6];
    arguments[0] = "plan";
    arguments[1] = Repository.ROOT.resolve("examples").resolve(example);
    arguments[2] = "-o";
    arguments[3] = folder;
    arguments[4] = "--time-limit";
    arguments[5] = "5";
    System.arraycopy(options, 0, arguments, 6, options.length);
    Shell shell = Shell.run(arguments);
    assertThat(shell.err()).isEmpty();
    assertThat(shell.exit()).isZero();
    return JSON.readTree(Files.readString(folder.resolve("plan.json")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kalundborg",
        "maniwa",
        "coking",
        "crt-cluster",
        "scrap-city",
        "heat-park",
        "water-park"
      })
  void gainsOfTheFirmsSumToTheSaving(String example) throws IOException {
    JsonNode plan = plan(example);
    double saving = plan.at("/design/saving_eur").asDouble();
    double cost = plan.at("/design/baseline/cost_eur").asDouble();
    assertThat(sum(plan.at("/firms"), "/gain_eur")).isCloseTo(saving, within(RELATIVE * cost));
    assertThat(sum(plan.at("/exchanges"), "/gain_eur") + sum(plan.at("/measures"), "/gain_eur"))
        .isCloseTo(saving, within(RELATIVE * cost));
    assertThat(plan.at("/headline/saving_eur/value").asDouble()).isEqualTo(saving);
    assertThat(saving).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kalundborg",
        "maniwa",
        "coking",
        "crt-cluster",
        "scrap-city",
        "heat-park",
        "water-park"
      })
  void everyTonneIsAccountedFor(String example) throws IOException {
    JsonNode plan = plan(example);
    Map<String, Double> placed = new HashMap<>();
    Map<String, Double> rates = new HashMap<>();
    for (JsonNode exchange : plan.at("/exchanges")) {
      String offer = exchange.at("/offer/id").asString();
      String need = exchange.at("/need/id").asString();
      rates.put(offer, exchange.at("/offer/rate_t_per_a/value").asDouble());
      rates.put(need, exchange.at("/need/rate_t_per_a/value").asDouble());
      placed.merge(need, exchange.at("/replaced_t_per_a").asDouble(), Double::sum);
    }
    for (JsonNode flow : plan.at("/design/flows")) {
      String from = flow.at("/arc").asString().replaceFirst("--.*", "");
      placed.merge(from, tonnes(flow), Double::sum);
    }
    for (JsonNode disposal : plan.at("/design/disposals")) {
      placed.merge(disposal.at("/from/supply").asString(), tonnes(disposal), Double::sum);
    }
    for (JsonNode purchase : plan.at("/design/purchases")) {
      placed.merge(purchase.at("/demand").asString(), tonnes(purchase), Double::sum);
    }
    for (JsonNode measure : plan.at("/measures")) {
      for (JsonNode shrunk : measure.at("/shrunk")) {
        placed.merge(
            shrunk.at("/stream").asString(), shrunk.at("/tonnes_t_per_a").asDouble(), Double::sum);
      }
    }
    assertThat(rates).isNotEmpty();
    rates.forEach(
        (id, rate) ->
            assertThat(placed.get(id)).as(id).isCloseTo(rate, within(RELATIVE * (1 + rate))));
    double diverted = plan.at("/headline/diverted_t_per_a/value").asDouble();
    assertThat(sum(plan.at("/exchanges"), "/taken_t_per_a"))
        .isCloseTo(diverted, within(RELATIVE * diverted));
  }

  @Test
  void thePlanTellsWhatAnotherPriceOfCarbonWouldChange() throws IOException {
    JsonNode plan = plan("kalundborg", "--carbon-price", "25");
    JsonNode prices = plan.at("/review/carbon_price");
    assertThat(prices.at("/own_eur_per_t").asDouble()).isEqualTo(25);
    assertThat(prices.at("/points").size()).isEqualTo(4);
    JsonNode own = prices.at("/points/1/answer");
    assertThat(own.at("/saving_eur").asDouble())
        .isEqualTo(plan.at("/design/saving_eur").asDouble());
    assertThat(own.at("/exchanges").asInt()).isEqualTo(plan.at("/exchanges").size());
    assertThat(own.at("/appearing").size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kalundborg", "maniwa"})
  void smallAndLargeLoopTogetherAreWhatIsPutToUse(String example) throws IOException {
    JsonNode plan = plan(example);
    JsonNode loops = plan.at("/review/circulation");
    double diverted = plan.at("/headline/diverted_t_per_a/value").asDouble();
    double small = loops.at("/small_t_per_a").asDouble();
    double large = loops.at("/large_t_per_a").asDouble();
    assertThat(small + large).isCloseTo(diverted, within(RELATIVE * diverted));
    assertThat(loops.at("/parks").size()).isEqualTo(1);
    double rest = loops.at("/recovered_t_per_a").asDouble() + loops.at("/left_t_per_a").asDouble();
    double generated = loops.at("/generated_t_per_a").asDouble();
    assertThat(small + large + rest).isCloseTo(generated, within(CRUMBS * generated));
  }

  private static double tonnes(JsonNode node) {
    return sum(node.at("/tonnes"), "");
  }

  private static double sum(JsonNode list, String pointer) {
    double sum = 0;
    for (JsonNode item : list) {
      sum += item.at(pointer).asDouble();
    }
    return sum;
  }

  @Test
  void theTablesSayTheSameAsThePlan() throws IOException {
    JsonNode plan = plan("kalundborg");
    assertThat(Files.readAllLines(folder.resolve("exchanges.csv")))
        .hasSize(plan.at("/exchanges").size() + 1);
    assertThat(Files.readAllLines(folder.resolve("firms.csv")))
        .hasSize(plan.at("/firms").size() + 1);
    assertThat(Files.size(folder.resolve("report.html"))).isBetween(100_000L, 10_000_000L);
  }

  /** The plan lays pipes between firms, and buys no less than the target. */
  @Test
  void theWaterParkSharesWater() throws IOException {
    JsonNode plan = plan("water-park");
    assertThat(plan.at("/exchanges").size()).isGreaterThan(3);
    double least = plan.at("/water/totals/least_t_per_a").asDouble();
    double planned = plan.at("/water/totals/planned_t_per_a").asDouble();
    double asked = plan.at("/water/totals/asked_t_per_a").asDouble();
    double shared = plan.at("/water/totals/shared_t_per_a").asDouble();
    assertThat(least).isPositive().isLessThan(planned);
    assertThat(planned).isLessThan(plan.at("/water/totals/least_alone_t_per_a").asDouble());
    assertThat(planned + shared).isCloseTo(asked, within(RELATIVE * asked));
    JsonNode group = plan.at("/water/sites/5");
    assertThat(group.at("/facilities").size()).isEqualTo(5);
    assertThat(group.at("/contaminants/0/cascade").size()).isGreaterThan(5);
  }

  @Test
  void aClosedFacilityHasNoPart() throws IOException {
    JsonNode plan = plan("kalundborg", "--close", "asnaes");
    assertThat(plan.at("/exchanges").toString()).doesNotContain("asnaes");
  }

  @Test
  void aCarbonPriceNeverRaisesEmissions() throws IOException {
    double free = plan("kalundborg").at("/design/plan/emission_tco2e").asDouble();
    double priced =
        plan("kalundborg", "--carbon-price", "100").at("/design/plan/emission_tco2e").asDouble();
    assertThat(priced).isLessThanOrEqualTo(free * (1 + 1e-3));
  }

  @Test
  void anImpossibleCapIsAnAnswer() {
    Shell shell =
        Shell.run(
            "plan",
            Repository.ROOT.resolve("examples/kalundborg"),
            "-o",
            folder,
            "--emission-cap",
            "1");
    assertThat(shell.exit()).isEqualTo(ExitCode.NO);
    assertThat(folder.resolve("report.html")).exists();
    assertThat(folder.resolve("plan.json")).doesNotExist();
  }

  @Test
  void speaksChinese() {
    Shell shell =
        Shell.run(
            "plan",
            Repository.ROOT.resolve("examples/kalundborg"),
            "-o",
            folder,
            "--lang",
            "zh",
            "--time-limit",
            "5");
    assertThat(shell.out()).contains("千欧元");
  }

  @Test
  void refusesAFacilityThatIsNotThere() {
    Shell shell =
        Shell.run("plan", Repository.ROOT.resolve("examples/maniwa"), "--close", "nobody");
    assertThat(shell.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(shell.err())
        .isEqualTo("Facility 'nobody' can't close: it is not in the registry.\n");
  }

  @Test
  void saysThatThereIsNoSuchRegion() {
    Shell shell = Shell.run("plan", folder.resolve("nowhere"));
    assertThat(shell.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(shell.err()).contains("There is no folder or file").doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kalundborg",
        "maniwa",
        "coking",
        "crt-cluster",
        "scrap-city",
        "heat-park",
        "water-park"
      })
  void checkFindsNothingWrong(String example) {
    Shell shell = Shell.run("check", Repository.ROOT.resolve("examples").resolve(example));
    assertThat(shell.exit()).isZero();
    assertThat(shell.out()).startsWith("The region is sound");
  }

  @Test
  void checkAnswersNoToABrokenRegion() throws IOException {
    Files.writeString(folder.resolve("facilities.csv"), "id,name\nA B,x\n");
    Shell shell = Shell.run("check", folder);
    assertThat(shell.exit()).isEqualTo(ExitCode.NO);
    assertThat(shell.out()).contains("datapackage.json");
  }
}
