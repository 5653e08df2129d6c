package org.millrace.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PercentilesTest {
  private static final Percentiles FOUR = Percentiles.of(new double[] {4, 1, 3, 2});

  @Test
  void liesBetweenOrderStatistics() {
    assertThat(FOUR.at(0)).isEqualTo(1);
    assertThat(FOUR.at(0.5)).isEqualTo(2.5);
    assertThat(FOUR.at(1)).isEqualTo(4);
    assertThat(FOUR.at(0.1)).isCloseTo(1.3, within(1e-12));
  }

  @Test
  void hasMeanAndDeviation() {
    assertThat(FOUR.mean()).isEqualTo(2.5);
    assertThat(FOUR.deviation()).isCloseTo(Math.sqrt(5 / 3.0), within(1e-12));
    assertThat(Percentiles.of(new double[] {7}).deviation()).isZero();
  }

  @Test
  void whatDoesNotMoveIsNotCorrelated() {
    assertThat(Percentiles.correlation(new double[] {1, 2}, new double[] {3, 3})).isZero();
    assertThat(Percentiles.correlation(new double[] {1, 2}, new double[] {3, 1}))
        .isCloseTo(-1, within(1e-12));
  }

  @Test
  void refusesNothing() {
    assertThatThrownBy(() -> Percentiles.of(new double[0])).hasMessageContaining("no draws");
    assertThatThrownBy(() -> FOUR.at(1.5)).hasMessageContaining("1.5");
    assertThatThrownBy(() -> Percentiles.correlation(new double[1], new double[2]))
        .hasMessageContaining("1")
        .hasMessageContaining("2");
  }

  /** Quantiles of any table of the normal distribution. */
  @Test
  void theNormalDistributionIsTheTabulatedOne() {
    assertThat(NormalDistribution.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-13));
    assertThat(NormalDistribution.quantile(0.5)).isCloseTo(0, within(1e-15));
    assertThat(NormalDistribution.quantile(0.0013498980316301)).isCloseTo(-3, within(1e-9));
    assertThat(NormalDistribution.below(1)).isCloseTo(0.841344746068543, within(1e-14));
    assertThat(NormalDistribution.below(NormalDistribution.quantile(1e-6)))
        .isCloseTo(1e-6, within(1e-16));
    assertThatThrownBy(() -> NormalDistribution.quantile(1)).hasMessageContaining("1.0");
  }
}
