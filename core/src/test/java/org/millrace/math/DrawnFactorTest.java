package org.millrace.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawnFactorTest {
  private static final double END = NormalDistribution.TWO_SIDED_95;

  /** Natural gas, gas oil, lignite, blast-furnace gas, coke-oven gas as fuels.csv has them. */
  @ParameterizedTest
  @CsvSource({
    "54300, 56100, 58300, false",
    "72600, 74100, 74800, false",
    "5.5, 11.9, 21.6, true",
    "1.2, 2.47, 5, true",
    "19.6, 38.7, 77, true",
    "29.7, 32.5, 41.9, true",
    "0.4, 1, 1.1, true"
  })
  void keepsMedianAndEnds(double low, double value, double high, boolean logarithmic) {
    DrawnFactor factor = DrawnFactor.of(low, value, high);
    assertThat(factor.isLogarithmic()).isEqualTo(logarithmic);
    assertThat(factor.at(0)).isEqualTo(value);
    assertThat(factor.at(-END)).isCloseTo(low, within(1e-9 * low));
    assertThat(factor.at(END)).isCloseTo(high, within(1e-9 * high));
  }

  @Test
  void anExactOneIsTheSameInAllDraws() {
    DrawnFactor factor = DrawnFactor.of(7, 7, 7);
    assertThat(factor.isExact()).isTrue();
    assertThat(factor.at(3)).isEqualTo(7);
  }

  /** The mean of a standard normal cut off at −1.96 and moved there: 1.96 + φ(1.96)/Φ(1.96). */
  @Test
  void aNormalOneThatReachesZeroIsCutOffThere() {
    DrawnFactor factor = DrawnFactor.of(0, END, 2 * END);
    RandomStream stream = RandomStream.of(1, "cut");
    double sum = 0;
    int draws = 200_000;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < draws; i++) {
      double drawn = factor.at(stream.normal());
      sum += drawn;
      least = Math.min(least, drawn);
    }
    double mean = END + Math.exp(-END * END / 2) / Math.sqrt(2 * Math.PI) / 0.975;
    assertThat(least).isPositive();
    assertThat(sum / draws).isCloseTo(mean, within(0.01));
    assertThat(factor.at(40)).isFinite();
    assertThat(factor.at(-40)).isBetween(0.0, 1e-6);
  }

  @Test
  void refusesRangesThatDoNotHoldTheValue() {
    assertThatThrownBy(() -> DrawnFactor.of(2, 1, 3)).hasMessageContaining("does not hold");
    assertThatThrownBy(() -> DrawnFactor.of(-1, 1, 3)).hasMessageContaining("-1.0");
    assertThatThrownBy(() -> DrawnFactor.of(0, 1, Double.POSITIVE_INFINITY))
        .hasMessageContaining("Infinity");
    assertThatThrownBy(() -> DrawnFactor.logarithmic(0, 1, 2)).hasMessageContaining("above zero");
  }
}
