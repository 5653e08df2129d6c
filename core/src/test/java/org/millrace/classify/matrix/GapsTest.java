package org.millrace.classify.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.millrace.classify.matrix.Clusters.STEEL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millrace.classify.matrix.YearResult.Classified;
import org.millrace.classify.matrix.YearResult.NotClassifiable;
import org.millrace.domain.Id;
import org.millrace.unit.CarbonIntensity;
import org.millrace.unit.Emission;
import org.millrace.unit.Headcount;
import org.millrace.unit.Money;
import org.millrace.unit.Relative;

/** What happens when data lack or are wrong. */
class GapsTest {
  private static final List<Reference> REFERENCES =
      List.of(Clusters.reference(STEEL, 0.004, 80_000));

  @Test
  void whatLacksIsNamed() {
    ClusterYear nothing = Clusters.cluster("a", 2020, new EmissionReport.Unknown(), List.of());
    assertThat(missing(nothing))
        .containsExactly(new Missing.NoEmission(), new Missing.NoValueAdded());

    ClusterYear negative =
        Clusters.cluster(
            "a",
            2020,
            Clusters.emits(1),
            List.of(Clusters.partWithoutPeople(STEEL, Clusters.exact(new Money(-5)))));
    assertThat(missing(negative)).containsExactly(new Missing.ValueAddedNotPositive(STEEL));

    Id.SectorId toys = new Id.SectorId("toys");
    ClusterYear foreign =
        Clusters.cluster(
            "a",
            2020,
            Clusters.emits(1),
            List.of(
                Clusters.part(STEEL, 60e6, 1),
                Clusters.partWithoutPeople(toys, Clusters.exact(new Money(40e6)))),
            new Measurement.FromEmployees(Indicator.LABOR_PRODUCTIVITY));
    assertThat(missing(foreign))
        .contains(
            new Missing.CoverageTooLow(0.6, 0.8),
            new Missing.TooFewIndicators(0, 2),
            new Missing.NoReference(toys, 0.4),
            new Missing.NoEmployees(toys),
            new Missing.NoIndicator(Indicator.LABOR_PRODUCTIVITY));
  }

  private static List<Missing> missing(ClusterYear own) {
    return ((NotClassifiable) only(own)).missing();
  }

  private static YearResult only(ClusterYear own) {
    return Clusters.only(Clusters.problem(List.of(own), REFERENCES));
  }

  @Test
  void aSmallSectorWithoutReferenceIsAGapAndNoObstacle() {
    Id.SectorId toys = new Id.SectorId("toys");
    Classified own =
        (Classified)
            only(
                Clusters.cluster(
                    "a",
                    2020,
                    Clusters.emits(300_000),
                    List.of(Clusters.part(STEEL, 90e6, 900), Clusters.part(toys, 10e6, 100)),
                    new Measurement.FromEmployees(Indicator.LABOR_PRODUCTIVITY),
                    Clusters.stated(Indicator.LOCATION_QUOTIENT, 1)));
    assertThat(own.basis().coverage()).isCloseTo(0.9, within(1e-15));
    assertThat(own.basis().gaps())
        .contains(new Missing.NoReference(toys, 0.1), new Missing.NoReferenceProductivity(toys));
    assertThat(own.position().carbon().mean()).isCloseTo(0.003 / 0.004, within(1e-12));
    assertThat(own.basis().indicators().getLast().relative().mean()).isCloseTo(1.25, within(1e-12));
  }

  @Test
  void wrongProblemsAreSentences() {
    ClusterYear own =
        Clusters.cluster("a", 2020, Clusters.emits(1), List.of(Clusters.part(STEEL, 60e6, 500)));
    assertThatThrownBy(() -> Clusters.problem(List.of(own, own), REFERENCES))
        .hasMessage("Cluster 'a' stands twice in 2020.");
    assertThatThrownBy(() -> new Criterion(Indicator.MARKET_SHARE, 1, 1.2, 2))
        .hasMessageContaining("must hold the reference");
    assertThatThrownBy(
            () -> new EmissionReport.Known(Clusters.exact(new Emission(Double.POSITIVE_INFINITY))))
        .hasMessageContaining("it must be a number");
    assertThatThrownBy(() -> new Employment.Known(Clusters.exact(new Headcount(0))))
        .hasMessageContaining("must be above 0, for it divides");
    assertThatThrownBy(() -> new CarbonIntensity(0)).hasMessageContaining("must be above 0");
    assertThatThrownBy(() -> new ClassifyRules(1, 10, 1, 0.6, 0.8, 2, 0.8, 2))
        .hasMessageContaining("draws is 10");
    assertThatThrownBy(() -> new Relative(Double.NaN)).hasMessageContaining("NaN");
  }
}
