package org.millrace.io.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.country.CountryGeneration;
import org.millrace.country.CountryProblem;
import org.millrace.country.CountryResult.InventedPark;
import org.millrace.domain.Extract;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Park;
import org.millrace.domain.Registry;
import org.millrace.domain.Reports;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.Sector;
import org.millrace.engine.Run;
import org.millrace.io.json.Examples;
import org.millrace.io.json.Json;
import org.millrace.io.knowledge.KnowledgeReader;
import org.millrace.study.Catalog;
import org.millrace.unit.Distance;

/** The country that the example problem invents. */
@Tag("slow")
class InventedCountryTest {
  private static final CountryProblem EXAMPLE =
      Json.readProblem(
          Catalog.COUNTRY,
          new ByteArrayInputStream(Examples.of("country").getBytes(StandardCharsets.UTF_8)));

  @TempDir Path folder;

  private static List<InventedPark> parks(CountryProblem problem) {
    return new CountryGeneration().solve(problem, Run.PLAIN).parks();
  }

  private static List<InventedPark> parksOf(long seed, Park.Level level) {
    CountryProblem all = EXAMPLE.withSeed(seed);
    return parks(all.slice(0, all.parks())).stream()
        .filter(p -> p.park().level() == level)
        .toList();
  }

  private static double quantile(List<InventedPark> parks, double share) {
    List<Integer> sizes = parks.stream().map(p -> p.facilities().size()).sorted().toList();
    return sizes.get((int) (share * (sizes.size() - 1)));
  }

  @Test
  void itsSectorsAndFuelsAreKnown() {
    Knowledge knowledge = KnowledgeReader.read();
    Set<Id.SectorId> sectors =
        knowledge.sectors().stream().map(Sector::id).collect(Collectors.toSet());
    Set<Id.MaterialId> materials =
        knowledge.materials().stream().map(Material::id).collect(Collectors.toSet());
    assertThat(EXAMPLE.sectors())
        .allMatch(s -> sectors.contains(s.sector()))
        .allMatch(s -> materials.contains(s.fuel()));
  }

  @Test
  void aParkIsTheSameWhateverTheNumberOfParks() {
    CountryProblem few = EXAMPLE.withParks(100);
    Map<Id.ParkId, InventedPark> many =
        parks(EXAMPLE.slice(0, EXAMPLE.parks())).stream()
            .collect(Collectors.toMap(p -> p.park().id(), p -> p));
    assertThat(parks(few))
        .hasSize(100)
        .allSatisfy(p -> assertThat(p).isEqualTo(many.get(p.park().id())));
  }

  @Test
  void slicesAreTheWhole() {
    CountryProblem country = EXAMPLE.withParks(40);
    List<InventedPark> slices = new ArrayList<>(parks(country.slice(0, 7)));
    slices.addAll(parks(country.slice(7, 100)));
    assertThat(slices).isEqualTo(parks(country));
  }

  @Test
  void anotherSeedIsAnotherCountry() {
    assertThat(parks(EXAMPLE.withSeed(8))).isNotEqualTo(parks(EXAMPLE));
  }

  @Test
  void levelsKeepTheirProportion() {
    assertThat(EXAMPLE.parks()).isEqualTo(4500);
    assertThat(EXAMPLE.withParks(450).levels().stream().map(l -> l.parks()))
        .containsExactly(19, 130, 301);
  }

  /** Lognormal: the median is the rule's, the 84th percentile exp(spread) times it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sizesOfParksAreHeavyTailed(long seed) {
    List<InventedPark> other = parksOf(seed, Park.Level.OTHER);
    List<InventedPark> provincial = parksOf(seed, Park.Level.PROVINCIAL);
    assertThat(quantile(other, 0.5)).isCloseTo(12, within(1.5));
    assertThat(quantile(other, 0.8413)).isCloseTo(12 * Math.exp(0.8), within(3.0));
    assertThat(quantile(provincial, 0.5)).isCloseTo(35, within(4.0));
    assertThat(quantile(provincial, 0.8413)).isCloseTo(35 * Math.exp(0.8), within(10.0));
    assertThat(quantile(parksOf(seed, Park.Level.NATIONAL), 0.5)).isCloseTo(90, within(20.0));
  }

  /** Parks of a city fall with its rank to the power 0.7; the ten largest cities tell the slope. */
  @Test
  void parksCrowdAroundLargeCities() {
    Map<String, Integer> counts = new HashMap<>();
    for (InventedPark park : parks(EXAMPLE.slice(0, EXAMPLE.parks()))) {
      counts.merge(park.park().name().replaceFirst(" .*", ""), 1, Integer::sum);
    }
    List<Integer> largest =
        counts.values().stream().sorted(Comparator.reverseOrder()).limit(100).toList();
    double slope = Math.log((double) largest.get(99) / largest.getFirst()) / Math.log(100);
    assertThat(slope).isCloseTo(-0.7, within(0.12));
  }

  @Test
  void sharesAreThoseOfTheProblem() {
    List<InventedPark> parks = parks(EXAMPLE.slice(0, EXAMPLE.parks()));
    List<Facility> facilities = parks.stream().flatMap(p -> p.facilities().stream()).toList();
    double grouped = facilities.stream().filter(f -> f.firm().value().startsWith("group-")).count();
    assertThat(grouped / facilities.size()).isCloseTo(0.12, within(0.01));
    double food = parks.stream().filter(p -> p.kind().equals("food")).count();
    assertThat(food / parks.size()).isCloseTo(0.14, within(0.02));
    assertThat((double) facilities.size() / parks.size()).isCloseTo(30, within(3.0));
  }

  @Test
  void onlyWhatPassesAThresholdIsReported() {
    for (InventedPark park : parks(EXAMPLE.withParks(60))) {
      assertThat(park.reports().releases()).allMatch(r -> r.rate().amount() >= 24_900);
      assertThat(park.reports().sizes().stream().filter(Reports.Employees.class::isInstance))
          .hasSize(park.facilities().size());
    }
  }

  private Path written(int parks) throws IOException {
    Path region = folder.resolve("country");
    InventedCountry.write(EXAMPLE.withParks(parks), Run.PLAIN, region);
    return region;
  }

  @Test
  void aWrittenCountryIsSoundAndSaysThatItIsInvented() throws IOException {
    RegionReading reading = RegionReader.read(written(20), KnowledgeReader.read());
    assertThat(reading.issues()).isEmpty();
    Registry registry = ((RegionReading.Read) reading).registry();
    assertThat(registry.region().title()).startsWith("Invented country");
    List<InventedPark> invented = parks(EXAMPLE.withParks(20));
    assertThat(registry.parks()).isEqualTo(invented.stream().map(InventedPark::park).toList());
    assertThat(registry.facilities())
        .isEqualTo(invented.stream().flatMap(p -> p.facilities().stream()).toList());
  }

  @Test
  void aParkReadAloneIsThatPartOfTheWhole() throws IOException {
    Path region = written(20);
    Knowledge knowledge = KnowledgeReader.read();
    Registry whole = ((RegionReading.Read) RegionReader.read(region, knowledge)).registry();
    for (Distance around : List.of(Distance.ZERO, new Distance(300))) {
      Extract extract = new Extract(List.of(new Id.ParkId("other-0003")), around);
      Registry part =
          ((RegionReading.Read) RegionReader.read(region, knowledge, extract)).registry();
      assertThat(part).isEqualTo(whole.part(extract));
      assertThat(part.parks()).hasSize(1);
      assertThat(part.facilities().size())
          .isGreaterThanOrEqualTo(part.parks().getFirst().members().size())
          .isLessThan(whole.facilities().size());
    }
  }

  @Test
  void anUnknownParkIsRefusedWithASuggestion() throws IOException {
    RegionReading reading =
        RegionReader.read(
            written(20), KnowledgeReader.read(), Extract.of(new Id.ParkId("othr-0003")));
    assertThat(reading.issues()).hasSize(1);
    assertThat(reading.issues().getFirst().suggestion()).isEqualTo("other-0003");
  }
}
