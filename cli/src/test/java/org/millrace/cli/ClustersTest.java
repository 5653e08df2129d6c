package org.millrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millrace.abatement.AbatementProblem;
import org.millrace.abatement.AbatementRules;
import org.millrace.classify.matrix.Missing;
import org.millrace.classify.matrix.YearResult;
import org.millrace.cluster.stage.StageResult;
import org.millrace.domain.Activity;
import org.millrace.domain.Calendar;
import org.millrace.domain.DataSource;
import org.millrace.domain.Economy;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Region;
import org.millrace.domain.Registry;
import org.millrace.domain.Reports;
import org.millrace.domain.SectorYear;
import org.millrace.domain.Site;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.domain.matrix.Standing;
import org.millrace.engine.Run;
import org.millrace.io.knowledge.KnowledgeReader;
import org.millrace.io.region.RegionReader;
import org.millrace.io.region.RegionReading;
import org.millrace.study.cluster.ClusterGroup;
import org.millrace.study.cluster.ClusterInputs;
import org.millrace.study.cluster.ClusterRules;
import org.millrace.study.cluster.ClusterStudy;
import org.millrace.study.cluster.ClusterWalk;
import org.millrace.study.cluster.StudiedCluster;
import org.millrace.unit.Emission;
import org.millrace.unit.Headcount;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Quantity;
import org.millrace.unit.Require;

/** The clusters of public registers, and a made-up one beside a real country. */
@Tag("slow")
final class ClustersTest {
  private static final Origin ORIGIN = new Origin("table", "row", DataSource.ENGINEERING_JUDGEMENT);

  @TempDir Path folder = Path.of("");

  /** The register has emissions of seven years, and nothing of value added. */
  @Test
  @RealData("prtr_finland")
  void findsTheClustersOfFinland() {
    Registry registry = imported("eprtr", "prtr_finland");
    ClusterStudy study = study(registry);
    assertEveryPlantIsCounted(study, registry);
    assertThat(study.clusters()).hasSizeBetween(10, 200);
    assertThat(study.clusters()).allSatisfy(ClustersTest::assertLacksValueAdded);
    assertThat(study.clusters()).anySatisfy(c -> assertThat(c.carbon()).hasSize(7));
    assertThat(study.clusters())
        .anySatisfy(
            c ->
                assertThat(c.specialties())
                    .anySatisfy(
                        s -> assertThat(s.stage()).isInstanceOf(StageResult.Outcome.Told.class)));
    assertThat(study.comparison()).isEqualTo(ClusterStudy.Comparison.PLANTS);
  }

  @Test
  @RealData("us_tri_2012")
  void findsTheClustersOfTheToxicsInventory() {
    Registry registry = imported("tri", "us_tri_2012");
    ClusterStudy study = study(registry);
    assertEveryPlantIsCounted(study, registry);
    assertThat(study.clusters()).hasSizeGreaterThan(100);
    assertThat(study.clusters()).allSatisfy(ClustersTest::assertLacksValueAdded);
    assertThat(study.clusters())
        .allSatisfy(
            c ->
                assertThat(c.group().radius().amount())
                    .isLessThanOrEqualTo(2 * ClusterRules.USUAL.radius().amount()));
    assertThat(study.sectors()).isNotEmpty();
  }

  /**
   * German industry of 1995 let out 558,327 kt of CO2, added 395,022 million euro and employed
   * 8,381 thousand. A cluster of a thousandth of that value added, and of the same part of the
   * emission, has the ratio 1; with twice the emission and 1.5 times the productivity it is to be
   * transformed.
   */
  @Test
  @RealData("io_iotables")
  void classifiesAgainstGermanIndustry() throws IOException {
    Economy.Area germany = germany();
    SectorYear industry =
        germany.sectors().stream()
            .filter(s -> s.sector().code().equals("B-E"))
            .findFirst()
            .orElseThrow();
    assertThat(industry.findEmission().orElseThrow().amount()).isEqualTo(558_327e3);
    assertThat(industry.findValueAdded().orElseThrow().amount()).isEqualTo(395_022e6);
    assertThat(industry.employees().amount()).isEqualTo(8_381e3);
    double intensity = 558_327e3 / 395_022e6;
    for (double more : List.of(0.5, 2.0)) {
      StudiedCluster cluster =
          study(cluster(germany, more * intensity * 400e6, 400e6, 400 * 8_381 / 395.022 / 1.5))
              .clusters()
              .getFirst();
      YearResult.Classified year = (YearResult.Classified) cluster.track().years().getFirst();
      assertThat(year.position().carbon().median()).isCloseTo(more, within(0.05));
      assertThat(year.basis().coverage()).isEqualTo(1);
      assertThat(((Standing.Determined) year.membership().standing()).clusterType())
          .isEqualTo(more > 1 ? ClusterType.TO_BE_TRANSFORMED : ClusterType.ECOLOGICAL);
      assertThat(cluster.strategies()).isNotEmpty();
      YearResult.Unadjusted.Known plain =
          (YearResult.Unadjusted.Known) year.position().unadjusted();
      assertThat(plain.ratio().median())
          .isCloseTo(more * intensity / (687_020e3 / total(germany)), within(0.1 * more));
    }
  }

  private static double total(Economy.Area area) {
    return area.sectors().stream()
        .mapToDouble(s -> s.findValueAdded().orElseThrow().amount())
        .sum();
  }

  /** Six groups of industries, in euro, tonnes of CO2 and people. */
  private static Economy.Area germany() throws IOException {
    Path data = RealDataSets.folder("io_iotables");
    Map<String, Double> money = cells(data.resolve("germany_1995.csv"), "gva");
    Map<String, Double> people =
        cells(data.resolve("germany_1995.csv"), "employment_domestic_total");
    Map<String, Double> carbon =
        cells(data.resolve("germany_airpol.csv"), row -> row.getField("airpol"), "value", "CO2");
    List<SectorYear> rows = new ArrayList<>();
    for (String group : List.of("A", "B-E", "F", "G-I", "J-N", "O-T")) {
      String code = "CPA_" + group;
      rows.add(
          new SectorYear(
              new Activity.Coded("nace", group),
              1995,
              exact(new Headcount(1e3 * Require.known("people", people, code))),
              List.of(
                  new SectorYear.Fact.ValueAdded(
                      exact(new Money(1e6 * Require.known("value added", money, code)))),
                  new SectorYear.Fact.DirectEmission(
                      exact(new Emission(1e3 * Require.known("carbon", carbon, code)))))));
    }
    return new Economy.Area("Germany", Economy.Part.NATION, 0, rows);
  }

  private static Map<String, Double> cells(Path table, String row) throws IOException {
    return cells(table, r -> r.getField("iotables_row"), "values", row);
  }

  private static Map<String, Double> cells(
      Path table, Function<NamedCsvRecord, String> name, String value, String row)
      throws IOException {
    Map<String, Double> cells = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
      for (NamedCsvRecord one : rows) {
        if (name.apply(one).equals(row) && !one.getField(value).equals("NA")) {
          cells.put(one.getField("induse"), Double.parseDouble(one.getField(value)));
        }
      }
    }
    return cells;
  }

  /** Four equal plants that stand side by side; their region has twice its share of industry. */
  private static Registry cluster(Economy.Area nation, double carbon, double money, double people) {
    List<Facility> facilities = new ArrayList<>();
    List<Reports.Release> releases = new ArrayList<>();
    List<Reports.Size> sizes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Id.FacilityId id = new Id.FacilityId("plant-" + i);
      facilities.add(
          new Facility(
              id,
              new Id.FirmId("firm-" + i),
              "Plant " + i,
              new Activity.Coded("nace", "B-E"),
              new Site.At(new GeoPoint(51 + 0.01 * i, 7))));
      releases.add(
          new Reports.Release(
              id, 1995, "CO2", Reports.Medium.AIR, exact(new MassFlow(carbon / 4))));
      sizes.add(new Reports.ValueAdded(id, 1995, exact(new Money(money / 4))));
      sizes.add(new Reports.Employees(id, 1995, exact(new Headcount(people / 4))));
    }
    Economy.Area here =
        new Economy.Area(
            "Here",
            Economy.Part.REGION,
            0,
            nation.sectors().stream()
                .map(
                    s ->
                        new SectorYear(
                            s.sector(),
                            1995,
                            s.employees().times(s.sector().code().equals("B-E") ? 0.02 : 0.005),
                            List.of()))
                .toList());
    return new Registry(
        new Region(
            new Id.RegionId("here"),
            "Here",
            "",
            1995,
            List.of(),
            List.of(),
            List.of(),
            new Economy(List.of(here, nation))),
        Calendar.YEAR,
        List.of(),
        facilities,
        List.of(),
        List.of(),
        new Reports(releases, List.of(), List.of(), sizes, List.of(), List.of()),
        Registry.Relations.NONE,
        List.of());
  }

  private static <Q extends Quantity<Q>> Figure<Q> exact(Q value) {
    return Figure.exact(value, Grade.REPORTED, ORIGIN);
  }

  private Registry imported(String register, String data) {
    Path region = folder.resolve("region");
    Shell.run("import", register, RealDataSets.folder(data), "-o", region);
    return switch (RegionReader.read(region, KnowledgeReader.read())) {
      case RegionReading.Read sound -> sound.registry();
      case RegionReading.Refused refused ->
          throw new IllegalStateException(refused.log().toString());
    };
  }

  private static ClusterStudy study(Registry registry) {
    long start = System.nanoTime();
    ClusterStudy study =
        ClusterWalk.of(
            new ClusterInputs(
                registry,
                KnowledgeReader.read(),
                KnowledgeReader.emissions(),
                AbatementProblem.of(
                    List.of(),
                    List.of(),
                    AbatementRules.DEFAULT,
                    new AbatementProblem.Goal.AtPrice()),
                List.of(),
                List.of(),
                ClusterRules.USUAL),
            Run.PLAIN);
    System.out.printf(
        "%s: %d plants, %d clusters, %d scattered, %d unplaced, %.1f s%n",
        registry.region().id().value(),
        registry.facilities().size(),
        study.clusters().size(),
        study.scattered(),
        study.unplaced(),
        (System.nanoTime() - start) / 1e9);
    return study;
  }

  private static void assertEveryPlantIsCounted(ClusterStudy study, Registry registry) {
    int grouped =
        study.clusters().stream()
            .map(StudiedCluster::group)
            .map(ClusterGroup::members)
            .mapToInt(List::size)
            .sum();
    assertThat(grouped + study.scattered() + study.unplaced())
        .isEqualTo(registry.facilities().size());
  }

  private static void assertLacksValueAdded(StudiedCluster cluster) {
    assertThat(cluster.strategies()).isEmpty();
    assertThat(cluster.track().years())
        .singleElement()
        .isInstanceOfSatisfying(
            YearResult.NotClassifiable.class,
            year -> assertThat(year.missing()).contains(new Missing.NoValueAdded()));
  }
}
