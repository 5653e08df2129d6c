package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan of firms that share heat, from folder to document. */
@Tag("slow")
class HeatParkTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Heat of a tonne of steam by the knowledge [GJ/t]. */
  private static final double STEAM = 2.7;

  /** Emission of burning natural gas in a boiler of 90 % [tCO2e/GJ]. */
  private static final double GAS_STEAM = 3 / 48.0 / 0.9;

  @TempDir Path folder;
  private Path region = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    region = Files.createDirectory(folder.resolve("heat-park"));
    try (Stream<Path> files = Files.list(Repository.ROOT.resolve("examples/heat-park"))) {
      for (Path file : files.toList()) {
        Files.copy(file, region.resolve(file.getFileName().toString()));
      }
    }
  }

  private JsonNode plan() throws IOException {
    Path out = folder.resolve("out");
    Shell shell = Shell.run("plan", region, "-o", out);
    assertThat(shell.err()).isEmpty();
    assertThat(shell.exit()).isZero();
    return JSON.readTree(Files.readString(out.resolve("plan.json")));
  }

  private static List<JsonNode> heat(JsonNode plan) {
    return plan.at("/exchanges")
        .valueStream()
        .filter(e -> e.at("/offer/material").asString().startsWith("surplus-"))
        .toList();
  }

  private static double total(JsonNode plan, String name) {
    return plan.at("/heat/totals/" + name + "_gj_per_a").asDouble();
  }

  private void edit(String file, String find, String replace) throws IOException {
    String text = Files.readString(region.resolve(file));
    assertThat(text).contains(find);
    Files.writeString(region.resolve(file), text.replace(find, replace));
  }

  @Test
  void aHighCarbonPriceBuildsOnePlantForAll() throws IOException {
    Path out = folder.resolve("priced");
    assertThat(Shell.run("plan", region, "--carbon-price", "110", "-o", out).exit()).isZero();
    JsonNode plan = JSON.readTree(Files.readString(out.resolve("plan.json")));
    assertThat(plan.at("/plants")).hasSize(1);
    assertThat(plan.at("/plants/0/site/id").asString()).isEqualTo("heat-park.shared-plant");
    List<JsonNode> shared =
        plan.at("/exchanges")
            .valueStream()
            .filter(e -> e.at("/offer/route").asString().equals("market"))
            .toList();
    assertThat(shared).hasSizeGreaterThan(1);
    double fuel = shared.stream().mapToDouble(e -> e.at("/taken_t_per_a").asDouble()).sum();
    double input = plan.at("/plants/0/input_t_per_a").asDouble();
    assertThat(fuel).isCloseTo(input, within(1e-6 * input));
    assertThat(plan().at("/plants")).isEmpty();
  }

  @Test
  void steamPipesAndBrokenBottlesStandInOnePlan() throws IOException {
    JsonNode plan = plan();
    assertThat(heat(plan)).hasSizeGreaterThan(1);
    assertThat(heat(plan)).hasSizeLessThan(plan.at("/exchanges").size());
    double arriving =
        heat(plan).stream()
            .mapToDouble(e -> e.at("/taken_t_per_a").asDouble() * 0.95 * STEAM)
            .sum();
    assertThat(total(plan, "between_firms")).isCloseTo(arriving, within(1e-6 * arriving));
    double raised =
        plan.at("/heat/sites")
            .valueStream()
            .mapToDouble(
                s ->
                    s.at("/result/totals/hot_utility_kw").asDouble()
                        * s.at("/hours").asDouble()
                        * 3.6e-3)
            .sum();
    assertThat(total(plan, "fired") + total(plan, "between_firms"))
        .isCloseTo(raised, within(1e-6 * raised));
  }

  @Test
  void replacedSteamAvoidsWhatTheBoilersFuelLetsOut() throws IOException {
    JsonNode board =
        heat(plan()).stream()
            .filter(e -> e.at("/taker/id").asString().equals("board-mill"))
            .findFirst()
            .orElseThrow();
    double burnt = board.at("/replaced_t_per_a").asDouble() * STEAM * GAS_STEAM;
    assertThat(board.at("/avoided_tco2e").asDouble()).isCloseTo(burnt, within(0.01 * burnt));
  }

  @Test
  void withoutTheTableThereIsNoHeat() throws IOException {
    double saving = plan().at("/design/saving_eur").asDouble();
    Files.delete(region.resolve("heat.csv"));
    String descriptor = Files.readString(region.resolve("datapackage.json"));
    JsonNode json = JSON.readTree(descriptor);
    List<JsonNode> kept =
        json.at("/resources")
            .valueStream()
            .filter(r -> !r.at("/name").asString().equals("heat"))
            .toList();
    Files.writeString(
        region.resolve("datapackage.json"),
        descriptor.substring(0, descriptor.indexOf("\"resources\""))
            + "\"resources\": "
            + JSON.writeValueAsString(kept)
            + "}");
    JsonNode plan = plan();
    assertThat(heat(plan)).isEmpty();
    assertThat(plan.at("/heat/sites")).isEmpty();
    assertThat(total(plan, "fired")).isZero();
    assertThat(plan.at("/exchanges").size()).isPositive();
    assertThat(plan.at("/design/saving_eur").asDouble()).isLessThan(saving);
  }

  @Test
  void heatThatIsTooColdIsNotPiped() throws IOException {
    edit("heat.csv", "give,450,150", "give,85,60");
    edit("heat.csv", "give,300,120", "give,80,60");
    assertThat(heat(plan())).isEmpty();
  }

  @Test
  void theOrderOfRowsDoesNotMatter() throws IOException {
    JsonNode before = plan();
    List<String> lines = new ArrayList<>(Files.readAllLines(region.resolve("heat.csv")));
    List<String> rows = lines.subList(1, lines.size());
    Collections.shuffle(rows, new Random(5));
    Files.write(region.resolve("heat.csv"), lines);
    JsonNode after = plan();
    assertThat(after.at("/heat")).isEqualTo(before.at("/heat"));
    assertThat(after.at("/exchanges")).isEqualTo(before.at("/exchanges"));
  }

  @Test
  void aFirmOutsideTheReachOfPipesGetsNone() throws IOException {
    edit("facilities.csv", "59.3052,15.1035", "59.4052,15.1035");
    assertThat(heat(plan())).noneMatch(e -> e.at("/taker/id").asString().equals("board-mill"));
  }
}
