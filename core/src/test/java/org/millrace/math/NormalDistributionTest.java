package org.millrace.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalDistributionTest {
  @ParameterizedTest
  @ValueSource(doubles = {-7.5, -3, -1.959963984540054, -0.3, 0, 0.7, 2, 4})
  void theQuantileTurnsTheProbabilityBack(double x) {
    assertThat(NormalDistribution.quantile(NormalDistribution.below(x))).isCloseTo(x, within(1e-8));
    assertThat(NormalDistribution.below(x) + NormalDistribution.above(x))
        .isCloseTo(1, within(1e-15));
  }

  @Test
  void aFarTailIsNotRoundedAway() {
    double x = 20;
    double asymptotic = Math.exp(-x * x / 2) / (x * Math.sqrt(2 * Math.PI)) * (1 - 1 / (x * x));
    assertThat(NormalDistribution.above(x) / asymptotic).isCloseTo(1, within(1e-4));
    assertThat(NormalDistribution.above(Double.POSITIVE_INFINITY)).isZero();
    assertThat(NormalDistribution.above(Double.NEGATIVE_INFINITY)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
  void aQuantileOfNoProbabilityIsRefused(double probability) {
    assertThatThrownBy(() -> NormalDistribution.quantile(probability))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must lie between 0 and 1");
  }
}
