package org.millrace.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the formula computed elsewhere, and by its level and power. */
class ShapiroFranciaTest {
  private static final double[] SKEWED = {
    0.25, 0.61, 0.83, 0.97, 1.02, 1.05, 1.11, 1.28, 1.54, 1.71, 2.46, 5.3
  };

  @Test
  void knowsItsFormula() {
    ShapiroFrancia test = ShapiroFrancia.of(Vector.of(SKEWED));
    assertThat(test.statistic()).isCloseTo(0.6892365756173264, within(1e-10));
    assertThat(test.probability()).isCloseTo(0.0010404034656108588, within(1e-10));
    double[] logarithms = IntStream.range(0, 12).mapToDouble(i -> Math.log(SKEWED[i])).toArray();
    ShapiroFrancia curved = ShapiroFrancia.of(Vector.of(logarithms));
    assertThat(curved.statistic()).isCloseTo(0.9269296357968304, within(1e-10));
    assertThat(curved.probability()).isCloseTo(0.2921509998833551, within(1e-10));
  }

  private static double refused(int count, DoubleUnaryOperator curve) {
    SplittableRandom random = new SplittableRandom(count);
    int rounds = 4_000;
    int refused = 0;
    for (int round = 0; round < rounds; round++) {
      double[] values =
          random
              .doubles(count, Double.MIN_NORMAL, 1)
              .map(NormalDistribution::quantile)
              .map(curve)
              .toArray();
      if (ShapiroFrancia.of(Vector.of(values)).probability() < 0.05) {
        refused++;
      }
    }
    return (double) refused / rounds;
  }

  /** Four standard errors of 4,000 rounds are 1.4 %. */
  @ParameterizedTest
  @ValueSource(ints = {8, 16, 100})
  void refusesOneInTwentyNormalSamples(int count) {
    assertThat(refused(count, z -> 3 + 2 * z)).isCloseTo(0.05, within(0.015));
  }

  @Test
  void refusesMostSkewedSamples() {
    assertThat(refused(30, Math::exp)).isGreaterThan(0.9);
  }

  @Test
  void saysWhatCannotBeTested() {
    assertThatThrownBy(() -> ShapiroFrancia.of(Vector.of(1, 2, 3, 4)))
        .hasMessageContaining("number of values is 4");
    assertThatThrownBy(() -> ShapiroFrancia.of(Vector.of(1, 1, 1, 1, 1)))
        .hasMessageContaining("they must differ");
  }
}
