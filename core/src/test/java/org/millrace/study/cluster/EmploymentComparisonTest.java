package org.millrace.study.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.millrace.study.cluster.MadeUp.YEAR;
import static org.millrace.study.cluster.MadeUp.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.classify.matrix.Indicator;
import org.millrace.classify.matrix.YearResult;
import org.millrace.cluster.specialization.LocationQuotientResult.Quotient;
import org.millrace.domain.Economy.Part;

final class EmploymentComparisonTest {
  private static final int LATER = YEAR + 5;

  /** 600 of 1,000 against 1,000 of 10,000, later 900 of 1,300 against 1,100 of 10,100. */
  @Test
  void quotientAndShiftReachSpecialtyAndMatrix() {
    ClusterStudy study =
        plants()
            .area(
                "Here",
                Part.REGION,
                row("20", YEAR, 600),
                row("62", YEAR, 400),
                row("20", LATER, 900),
                row("62", LATER, 400))
            .area(
                "Country",
                Part.NATION,
                row("20", YEAR, 1_000, 1e8, 1e5),
                row("62", YEAR, 9_000, 1e9, 1e5),
                row("20", LATER, 1_100, 1e8, 1e5),
                row("62", LATER, 9_000, 1e9, 1e5))
            .study();
    assertThat(study.comparison()).isEqualTo(ClusterStudy.Comparison.EMPLOYMENT);
    StudiedCluster cluster = study.clusters().getFirst();
    Specialty chemicals = cluster.specialties().getFirst();
    assertThat(chemicals.sector().code()).isEqualTo("20");
    assertThat(chemicals.members()).isEqualTo(3);
    assertThat(chemicals.size()).isEqualTo(900);
    double quotient = (900.0 / 1_300) / (1_100.0 / 10_100);
    assertThat(((Quotient.Estimated) chemicals.quotient()).value())
        .isCloseTo(quotient, within(1e-9));
    YearResult.Classified year = (YearResult.Classified) cluster.track().years().getLast();
    assertThat(year.year()).isEqualTo(LATER);
    assertThat(relative(year, Indicator.LOCATION_QUOTIENT))
        .isCloseTo(quotient, within(0.02 * quotient));
    // It grew by a half, the sector in the country by a tenth.
    assertThat(relative(year, Indicator.COMPETITIVE_GROWTH)).isCloseTo(1.4, within(1e-6));
    FiniteNumbers.count(study);
  }

  @Test
  void aSectorThatTheRegionDoesNotHaveIsNoFault() {
    ClusterStudy study =
        plants()
            .area("Here", Part.REGION, row("20", YEAR, 600))
            .area("Country", Part.NATION, row("20", YEAR, 1_000), row("62", YEAR, 9_000))
            .study();
    Specialty chemicals = study.clusters().getFirst().specialties().getFirst();
    assertThat(((Quotient.Estimated) chemicals.quotient()).value()).isCloseTo(10, within(1e-9));
  }

  @Test
  void aRegionThatIsTheNationCannotBeCompared() {
    ClusterStudy study =
        plants()
            .area(
                "Here",
                Part.REGION,
                row("20", YEAR, 600),
                row("62", YEAR, 400),
                row("20", LATER, 700),
                row("62", LATER, 400))
            .area(
                "Country",
                Part.NATION,
                row("20", YEAR, 600),
                row("62", YEAR, 400),
                row("20", LATER, 700),
                row("62", LATER, 400))
            .study();
    assertThat(study.clusters().getFirst().specialties()).isEmpty();
    FiniteNumbers.count(study);
  }

  @Test
  void nobodyWorksInASector() {
    ClusterStudy study =
        plants()
            .area(
                "Here",
                Part.REGION,
                row("20", YEAR, 0),
                row("62", YEAR, 0),
                row("20", LATER, 0),
                row("62", LATER, 0))
            .area(
                "Country",
                Part.NATION,
                row("20", YEAR, 0),
                row("62", YEAR, 9_000),
                row("20", LATER, 0),
                row("62", LATER, 0))
            .study();
    assertThat(study.clusters()).hasSize(1);
    FiniteNumbers.count(study);
  }

  @Test
  void noSectorHasAllYears() {
    ClusterStudy study =
        plants()
            .area("Here", Part.REGION, row("20", YEAR, 600), row("62", LATER, 400))
            .area("Country", Part.NATION, row("20", YEAR, 1_000), row("62", LATER, 9_000))
            .study();
    assertThat(study.clusters()).hasSize(1);
    FiniteNumbers.count(study);
  }

  /** Published totals are rounded; reading lets parts exceed the nation by a hundredth. */
  @Test
  void partsThatExceedARoundedNationAreNoFault() {
    for (int year : List.of(YEAR, LATER)) {
      ClusterStudy study =
          plants()
              .area("Here", Part.REGION, row("20", YEAR, 603), row("20", LATER, 603))
              .area("There", Part.ELSEWHERE, row("20", YEAR, 400), row("62", year, 8_000))
              .area(
                  "Country",
                  Part.NATION,
                  row("20", YEAR, 1_000),
                  row("62", YEAR, 9_000),
                  row("20", LATER, 600),
                  row("62", LATER, 9_000))
              .study();
      assertThat(study.clusters().getFirst().specialties()).isNotEmpty();
      FiniteNumbers.count(study);
    }
  }

  @Test
  void aRegionWithoutNationIsComparedWithTheOtherParts() {
    ClusterStudy study =
        plants()
            .area("Here", Part.REGION, row("20", YEAR, 600), row("62", YEAR, 400))
            .area("There", Part.ELSEWHERE, row("20", YEAR, 400), row("62", YEAR, 8_600))
            .study();
    assertThat(study.comparison()).isEqualTo(ClusterStudy.Comparison.EMPLOYMENT);
    Specialty chemicals = study.clusters().getFirst().specialties().getFirst();
    assertThat(((Quotient.Estimated) chemicals.quotient()).value()).isCloseTo(6, within(1e-9));
  }

  @Test
  void aRegionAloneComparesPlants() {
    ClusterStudy study = plants().area("Here", Part.REGION, row("20", YEAR, 600)).study();
    assertThat(study.comparison()).isEqualTo(ClusterStudy.Comparison.PLANTS);
  }

  private static double relative(YearResult.Classified year, Indicator indicator) {
    return year.basis().indicators().stream()
        .filter(i -> i.indicator() == indicator)
        .mapToDouble(i -> i.relative().median())
        .findFirst()
        .orElseThrow();
  }

  private static MadeUp plants() {
    MadeUp plants =
        new MadeUp()
            .plant("a", "20.15", 50, 8)
            .plant("b", "20.14", 50.01, 8)
            .plant("c", "20.13", 50, 8.01);
    for (String id : List.of("a", "b", "c")) {
      plants.burns(id, YEAR, 1e5).adds(id, YEAR, 1e7, 100);
      plants.burns(id, LATER, 1e5).adds(id, LATER, 1e7, 100);
    }
    return plants;
  }
}
