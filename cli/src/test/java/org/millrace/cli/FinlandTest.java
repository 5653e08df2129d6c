package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.millrace.domain.Activity;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.io.knowledge.KnowledgeReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Finnish register from its published files to a page. */
@RealData("prtr_finland")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class FinlandTest {
  private static final int FACILITIES = 1_072;
  private static final long TEN_MEGABYTES = 10_000_000;

  private Path folder = Path.of("");
  private Shell imported = new Shell(0, "", "");
  private Shell planned = new Shell(0, "", "");
  private JsonNode plan = JsonMapper.shared().createObjectNode();

  @BeforeAll
  void importAndPlan(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Path region = folder.resolve("finland");
    Path out = folder.resolve("out");
    imported = Shell.run("import", "eprtr", RealDataSets.folder("prtr_finland"), "-o", region);
    planned = Shell.run("plan", region, "-o", out, "--time-limit", "20");
    plan = JsonMapper.shared().readTree(Files.readString(out.resolve("plan.json")));
  }

  @Test
  void importsEveryFacilityAndSaysWhatItRepaired() {
    assertThat(imported.exit()).isZero();
    assertThat(imported.out())
        .containsPattern("facilities +1072")
        .containsPattern("releases +5290")
        .containsPattern("transfers +8564");
    assertThat(folder.resolve("finland/import-report.csv"))
        .content()
        .contains("coarsened,facilities,lat,296");
  }

  @Test
  void plansEveryFacilityAndWritesAPage() throws IOException {
    assertThat(planned.exit()).isZero();
    assertThat(planned.err()).isEmpty();
    assertThat(plan.at("/quality/facilities").asInt()).isEqualTo(FACILITIES);
    assertThat(plan.at("/exchanges").size()).isGreaterThan(100);
    assertThat(Files.size(folder.resolve("out/report.html"))).isLessThan(TEN_MEGABYTES);
  }

  @Test
  void nothingEstimatedIsShownAsMeasured() {
    for (JsonNode exchange : plan.at("/exchanges")) {
      assertThat(exchange.at("/grade").asString()).isIn("estimated", "assumed");
    }
  }

  @Test
  void plansNoImplausiblePair() throws IOException {
    KnowledgeIndex knowledge = new KnowledgeIndex(KnowledgeReader.read());
    List<Implausible> table = Implausible.all();
    assertThat(table).hasSizeGreaterThanOrEqualTo(60);
    List<String> found = new ArrayList<>();
    for (JsonNode exchange : plan.at("/exchanges")) {
      for (Implausible pair : table) {
        if (pair.matches(exchange, knowledge)) {
          found.add(pair + " " + exchange.at("/offer/id").asString());
        }
      }
    }
    assertThat(found).isEmpty();
  }

  /** A row of implausible-pairs.csv; {@code *} stands for anything. */
  private record Implausible(String offered, String takerSector, String needed, String why) {
    static List<Implausible> all() throws IOException {
      try (CsvReader<NamedCsvRecord> rows =
          CsvReader.builder()
              .ofNamedCsvRecord(
                  Objects.requireNonNull(
                      FinlandTest.class.getResourceAsStream("implausible-pairs.csv")))) {
        return rows.stream()
            .map(
                r ->
                    new Implausible(
                        r.getField("offered"),
                        r.getField("taker_sector"),
                        r.getField("needed"),
                        r.getField("why")))
            .toList();
      }
    }

    boolean matches(JsonNode exchange, KnowledgeIndex knowledge) {
      Optional<Id.SectorId> sector =
          knowledge.findSector(
              new Activity.Coded(
                  exchange.at("/taker/activity/scheme").asString(),
                  exchange.at("/taker/activity/code").asString()));
      return isKind(exchange.at("/offer/material").asString(), offered, knowledge)
          && isKind(exchange.at("/need/material").asString(), needed, knowledge)
          && (takerSector.equals("*") || sector.map(Id::value).equals(Optional.of(takerSector)));
    }

    private static boolean isKind(String material, String wider, KnowledgeIndex knowledge) {
      return wider.equals("*")
          || knowledge.lineage(new Id.MaterialId(material)).contains(new Id.MaterialId(wider));
    }
  }
}
