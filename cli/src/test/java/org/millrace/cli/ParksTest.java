package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.domain.Id;
import org.millrace.domain.Park;
import org.millrace.domain.Registry;
import org.millrace.engine.Run;
import org.millrace.io.knowledge.KnowledgeReader;
import org.millrace.io.region.RegionReader;
import org.millrace.io.region.RegionReading;
import org.millrace.io.text.Language;
import org.millrace.io.text.Texts;
import org.millrace.solver.HighsSolver;
import org.millrace.study.ParkScreening;
import org.millrace.study.ScreenedPark;
import org.millrace.study.ScreeningProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An invented country, its parks screened and planned one by one. */
@Tag("slow")
class ParksTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** A plan may miss this share of the best one; see StudyProblem. */
  private static final double GAP = 1e-3;

  private static final double ROUNDING = 1e-6;

  @TempDir Path folder;

  private Path country(long seed, int parks) {
    Path region = folder.resolve("country-" + seed);
    Shell shell = Shell.run("generate", "country", "--seed", seed, "--parks", parks, "-o", region);
    assertThat(shell.err()).isEmpty();
    assertThat(shell.exit()).isZero();
    return region;
  }

  private static RegionReading.Read read(Path region) {
    return (RegionReading.Read) RegionReader.read(region, KnowledgeReader.read());
  }

  private static List<ScreenedPark> screened(Registry registry, RegionReading.Read read) {
    return new ParkScreening(new HighsSolver())
        .solve(ScreeningProblem.of(registry, read.knowledge()), Run.PLAIN)
        .parks();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSavingOfAPlanLiesBetweenTheBounds(long seed) throws IOException {
    Path region = country(seed, 8);
    Path out = folder.resolve("screen");
    Shell shell = Shell.run("screen", region, "-o", out, "--json");
    assertThat(shell.exit()).isZero();
    int planned = 0;
    for (JsonNode park : JSON.readTree(shell.out()).at("/parks")) {
      if (park.at("/facilities").asInt() > 20) {
        continue;
      }
      planned++;
      Path plan = folder.resolve("plan");
      assertThat(
              Shell.run(
                      "plan",
                      region,
                      "--park",
                      park.at("/id").asString(),
                      "-o",
                      plan,
                      "--time-limit",
                      3600)
                  .exit())
          .isZero();
      JsonNode design = JSON.readTree(Files.readString(plan.resolve("plan.json"))).at("/design");
      double saving = design.at("/saving_eur").asDouble();
      double avoided =
          design.at("/baseline/emission_tco2e").asDouble()
              - design.at("/plan/emission_tco2e").asDouble();
      double bound = park.at("/saving/bound_eur").asDouble();
      assertThat(saving)
          .isGreaterThanOrEqualTo(park.at("/saving/feasible_eur").asDouble() - GAP * bound - 1)
          .isLessThanOrEqualTo(bound * (1 + ROUNDING) + 1);
      assertThat(avoided)
          .isLessThanOrEqualTo(park.at("/avoided/bound_tco2e").asDouble() * (1 + ROUNDING) + 1);
    }
    assertThat(planned).isPositive();
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void anotherFacilityNeverLowersTheBound(long seed) {
    RegionReading.Read read = read(country(seed, 6));
    for (Park park : read.registry().parks()) {
      int size = Math.min(16, park.members().size());
      double before = 0;
      for (int members = size - 6; members <= size; members += 2) {
        if (members < 1) {
          continue;
        }
        double bound = bound(read, park, park.members().subList(0, members));
        assertThat(bound).isGreaterThanOrEqualTo(before * (1 - ROUNDING) - 1);
        before = bound;
      }
    }
  }

  private static double bound(RegionReading.Read read, Park park, List<Id.FacilityId> members) {
    Registry whole = read.registry();
    Registry one =
        new Registry(
            whole.region(),
            whole.calendar(),
            List.of(park.withMembers(members)),
            whole.facilities(),
            whole.offers(),
            whole.needs(),
            whole.reports(),
            whole.relations(),
            whole.policies());
    return screened(one, read).getFirst().saving().bound().amount();
  }

  @Test
  void screensTheSameOnAnyNumberOfCores() {
    Path region = country(6, 12);
    RegionReading.Read read = read(region);
    List<ScreenedPark> alone = screened(read.registry(), read);
    try (Runs runs = new Runs()) {
      Run run =
          runs.run(
              Double.POSITIVE_INFINITY,
              Texts.of(Language.ENGLISH),
              new PrintWriter(Writer.nullWriter()));
      assertThat(
              new ParkScreening(new HighsSolver())
                  .solve(ScreeningProblem.of(read.registry(), read.knowledge()), run)
                  .parks())
          .isEqualTo(alone);
    }
    assertThat(alone)
        .isSortedAccordingTo((a, b) -> b.saving().feasible().compareTo(a.saving().feasible()));
  }

  @Test
  void printsTheFirstTwentyAndWritesAll() throws IOException {
    Path region = country(7, 24);
    Path out = folder.resolve("screen");
    Shell shell = Shell.run("screen", region, "-o", out);
    assertThat(shell.exit()).isZero();
    assertThat(shell.out()).contains("20. ").doesNotContain("21. ");
    assertThat(Files.readAllLines(out.resolve("parks-screening.csv"))).hasSize(25);
  }

  @Test
  void thePageSaysWhichPark() throws IOException {
    Path region = country(8, 4);
    Path out = folder.resolve("plan");
    Shell shell = Shell.run("plan", region, "--park", "other-0001", "--within-km", 30, "-o", out);
    assertThat(shell.exit()).isZero();
    assertThat(Files.readString(out.resolve("report.html"))).contains("(other-0001)");
  }

  @Test
  void suggestsAParkThatIsThere() {
    Shell shell = Shell.run("plan", country(9, 3), "--park", "othr-0001", "-o", folder);
    assertThat(shell.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(shell.err()).contains("othr-0001").contains("other-0001");
  }

  @Test
  void aDistanceNeedsAPark() {
    Shell shell = Shell.run("plan", Repository.ROOT.resolve("examples/maniwa"), "--within-km", "3");
    assertThat(shell.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(shell.err()).contains("--park");
  }

  @Test
  void neverWritesOverARegion() {
    Path region = country(1, 2);
    Shell again = Shell.run("generate", "country", "-o", region);
    assertThat(again.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(again.err()).contains("is there already");
  }
}
