package org.millrace.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against closed forms and values of another implementation (SciPy). */
class DistributionsTest {
  private static final double RELATIVE = 1e-9;

  @Test
  void knowsTheNormalDistribution() {
    assertThat(NormalDistribution.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-12));
    assertThat(NormalDistribution.below(-1.5)).isCloseTo(0.06680720126885807, within(1e-14));
    assertThat(NormalDistribution.above(10) / 7.61985302416047e-24).isCloseTo(1, within(RELATIVE));
    assertThat(NormalDistribution.twoSided(-1.959963984540054)).isCloseTo(0.05, within(1e-12));
    assertThat(NormalDistribution.twoSided(0)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-200, 1e-12, 0.001, 0.2, 0.5, 0.9, 0.999999})
  void aNormalQuantileHasItsProbability(double probability) {
    double z = NormalDistribution.quantile(probability);
    assertThat(NormalDistribution.below(z) / probability).isCloseTo(1, within(RELATIVE));
  }

  @ParameterizedTest
  @CsvSource({
    "0.025, 3, 997998, 6.199123757985409e-07",
    "0.975, 8, 93, 0.13891972845585732",
    "0.3795604781573274, 2.5, 4.25, 0.3"
  })
  void knowsTheBetaDistribution(double probability, double alpha, double beta, double quantile) {
    BetaDistribution distribution = new BetaDistribution(alpha, beta);
    assertThat(distribution.quantile(probability) / quantile).isCloseTo(1, within(1e-7));
    assertThat(distribution.lower(quantile) / probability).isCloseTo(1, within(1e-7));
    assertThat(distribution.upper(quantile)).isCloseTo(1 - probability, within(1e-9));
  }

  /** Beta(1, n) has 1 − (1 − x)ⁿ. */
  @Test
  void knowsTheClosedFormOfFirstShapeOne() {
    assertThat(new BetaDistribution(1, 1000).quantile(0.975))
        .isCloseTo(1 - Math.pow(0.025, 1.0 / 1000), within(1e-13));
    assertThat(new BetaDistribution(1, 7).lower(0.2))
        .isCloseTo(1 - Math.pow(0.8, 7), within(1e-13));
  }

  @Test
  void staysWithinItsEnds() {
    BetaDistribution distribution = new BetaDistribution(2, 3);
    assertThat(distribution.lower(-1)).isZero();
    assertThat(distribution.lower(2)).isEqualTo(1);
    assertThat(distribution.upper(-1)).isEqualTo(1);
    assertThat(distribution.upper(2)).isZero();
    assertThat(distribution.quantile(0)).isCloseTo(0, within(1e-12));
    assertThat(distribution.quantile(1)).isCloseTo(1, within(1e-3));
  }

  @Test
  void refusesWhatIsNone() {
    assertThatThrownBy(() -> NormalDistribution.quantile(0))
        .hasMessageContaining("it must lie between 0 and 1");
    assertThatThrownBy(() -> new BetaDistribution(0, 1)).hasMessageContaining("first shape");
    assertThatThrownBy(() -> new BetaDistribution(1, Double.POSITIVE_INFINITY))
        .hasMessageContaining("must be a number");
  }
}
