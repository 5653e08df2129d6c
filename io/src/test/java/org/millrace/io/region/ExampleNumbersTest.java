package org.millrace.io.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.domain.Activity;
import org.millrace.domain.Economy;
import org.millrace.domain.Facility;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Reports;
import org.millrace.domain.SectorYear;
import org.millrace.io.knowledge.KnowledgeReader;

/** What the example regions say of their firms fits together. */
final class ExampleNumbersTest {
  /** Tonnes of CO2 of a gigajoule: default factors of IPCC 2006, without biomass. */
  private static final Map<String, Double> CARBON =
      Map.of(
          "hard-coal", 0.0946,
          "heavy-fuel-oil", 0.0774,
          "refinery-gas", 0.0576,
          "natural-gas", 0.0561,
          "diesel", 0.0741);

  /** Releases may differ from what fuels give by this share: rounding, and gas of the scrubber. */
  private static final double ROUNDING = 0.02;

  private record Key(String name, int year) {}

  private static RegionReading.Read example(String name) {
    RegionReading reading =
        RegionReader.read(Path.of("..", "examples", name), KnowledgeReader.read());
    assertThat(reading.issues()).isEmpty();
    return (RegionReading.Read) reading;
  }

  @ParameterizedTest
  @ValueSource(strings = {"kalundborg", "maniwa"})
  void facilitiesAreNoLargerThanTheirSector(String name) {
    RegionReading.Read read = example(name);
    Map<Id.FacilityId, String> divisions = new HashMap<>();
    for (Facility facility : read.registry().facilities()) {
      if (facility.activity() instanceof Activity.Coded coded && coded.scheme().equals("nace")) {
        divisions.put(facility.id(), coded.code().substring(0, 2));
      }
    }
    Map<Key, Double> people = new HashMap<>();
    Map<Key, Double> money = new HashMap<>();
    for (Reports.Size size : read.registry().reports().sizes()) {
      Key key = new Key(divisions.getOrDefault(size.facility(), ""), size.year());
      switch (size) {
        case Reports.Employees e -> people.merge(key, e.people().amount(), Double::sum);
        case Reports.ValueAdded v -> money.merge(key, v.money().amount(), Double::sum);
        case Reports.Output o -> {}
      }
    }
    Economy.Area region = read.registry().region().economy().areas(Economy.Part.REGION).getFirst();
    assertThat(region.sectors()).hasSizeGreaterThan(40);
    for (SectorYear sector : region.sectors()) {
      Key key = new Key(sector.sector().code(), sector.year());
      assertThat(people.getOrDefault(key, 0.0))
          .as("%s", key)
          .isLessThanOrEqualTo(sector.employees().amount());
      assertThat(money.getOrDefault(key, 0.0))
          .as("%s", key)
          .isLessThanOrEqualTo(sector.findValueAdded().orElseThrow().amount());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kalundborg", "maniwa"})
  void carbonDioxideFollowsFromFuels(String name) {
    Reports reports = example(name).registry().reports();
    Map<Key, Double> burnt = new HashMap<>();
    for (Reports.FuelUse use : reports.fuels()) {
      double factor = CARBON.getOrDefault(use.fuel().value(), 0.0);
      burnt.merge(
          new Key(use.facility().value(), use.year()), use.rate().amount() * factor, Double::sum);
    }
    assertThat(reports.releases()).isNotEmpty();
    for (Reports.Release release : reports.releases()) {
      double expected =
          burnt.getOrDefault(new Key(release.facility().value(), release.year()), 0.0);
      assertThat(release.rate().amount())
          .as("%s", release)
          .isCloseTo(expected, within(ROUNDING * expected));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kalundborg", "maniwa"})
  void everythingButWhatATextPrintedIsAssumed(String name) {
    Reports reports = example(name).registry().reports();
    assertThat(reports.fuels()).isNotEmpty().allMatch(f -> f.rate().grade() == Grade.ASSUMED);
    assertThat(reports.releases()).allMatch(r -> r.rate().grade() == Grade.ASSUMED);
    assertThat(reports.answers()).allMatch(a -> a.level().grade() == Grade.ASSUMED);
  }
}
