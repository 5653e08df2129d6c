package org.millrace.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact cases, laws, and agreement with a slow integral. */
@Tag("slow")
class BivariateNormalTest {
  private static final double[] BORDERS = {-3.1, -1, -0.2, 0, 0.2, 0.21, 1.3, 4};

  @ParameterizedTest
  @ValueSource(
      doubles = {-1, -0.999999, -0.99, -0.93, -0.92, -0.5, 0, 0.3, 0.75, 0.924, 0.926, 0.9999, 1})
  void aboutTheMeansItIsAQuarterAndAnArcSine(double correlation) {
    assertThat(BivariateNormal.orthant(0, 0, correlation))
        .isCloseTo(0.25 + Math.asin(correlation) / (2 * Math.PI), within(1e-14));
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        -0.9999, -0.99, -0.95, -0.926, -0.92, -0.8, -0.3, 0.1, 0.5, 0.9, 0.924, 0.926, 0.96, 0.99,
        0.999, 0.99999
      })
  void itAgreesWithASlowIntegral(double correlation) {
    for (double h : BORDERS) {
      for (double k : BORDERS) {
        assertThat(BivariateNormal.orthant(h, k, correlation))
            .as("%s %s %s", h, k, correlation)
            .isCloseTo(slow(h, k, correlation), within(1e-12));
      }
    }
  }

  /** The conditional probability of y, integrated over x by Simpson's rule. */
  private static double slow(double h, double k, double correlation) {
    int steps = 100_000;
    double far = 9;
    double step = (far - h) / steps;
    double sum = 0;
    for (int i = 0; i <= steps; i++) {
      double x = h + i * step;
      double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
      double border = (k - correlation * x) / Math.sqrt(1 - correlation * correlation);
      sum += weight * Math.exp(-x * x / 2) * NormalDistribution.above(border);
    }
    return sum * step / 3 / Math.sqrt(2 * Math.PI);
  }

  @Test
  void fullCorrelationIsTheLimitOfNearlyFull() {
    for (double h : BORDERS) {
      for (double k : BORDERS) {
        assertThat(BivariateNormal.orthant(h, k, 1))
            .isCloseTo(NormalDistribution.above(Math.max(h, k)), within(1e-15));
        assertThat(BivariateNormal.orthant(h, k, -1))
            .isCloseTo(
                Math.max(0, NormalDistribution.above(h) - NormalDistribution.below(k)),
                within(1e-15));
        assertThat(BivariateNormal.orthant(h, k, 1 - 1e-14))
            .isCloseTo(BivariateNormal.orthant(h, k, 1), within(1e-7));
      }
    }
  }

  @Test
  void theFourQuadrantsSumToOneAndTurnWithTheAxes() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 2000; i++) {
      double x = random.nextDouble(-4, 4);
      double y = random.nextDouble(-4, 4);
      double correlation = random.nextDouble(-1, 1);
      BivariateNormal.Quadrants one =
          new BivariateNormal(0.3, 1.5, -0.2, 0.7, correlation).quadrants(x, y);
      assertThat(one.bothAbove() + one.onlyXAbove() + one.onlyYAbove() + one.noneAbove())
          .isCloseTo(1, within(1e-15));
      assertThat(one.bothAbove() + one.onlyXAbove())
          .isCloseTo(NormalDistribution.above((x - 0.3) / 1.5), within(1e-13));
      BivariateNormal.Quadrants turned =
          new BivariateNormal(-0.2, 0.7, 0.3, 1.5, correlation).quadrants(y, x);
      assertThat(turned.onlyYAbove()).isCloseTo(one.onlyXAbove(), within(1e-14));
    }
  }

  @Test
  void exactNumbersLieOnOneSide() {
    assertThat(new BivariateNormal(2, 0, 0.4, 0, 0).quadrants(1, 0.5))
        .isEqualTo(new BivariateNormal.Quadrants(0, 1, 0, 0));
    assertThat(new BivariateNormal(1, 0, 0.5, 0, 0.7).quadrants(1, 0.5))
        .isEqualTo(new BivariateNormal.Quadrants(0, 0, 0, 1));
    BivariateNormal.Quadrants half = new BivariateNormal(2, 0, 0.5, 0.1, 0.9).quadrants(1, 0.5);
    assertThat(half.bothAbove()).isCloseTo(0.5, within(1e-15));
    assertThat(half.onlyXAbove()).isCloseTo(0.5, within(1e-15));
  }

  @Test
  void wrongNumbersAreRefused() {
    assertThatThrownBy(() -> BivariateNormal.orthant(0, 0, 1.01))
        .hasMessageContaining("correlation is 1.01");
    assertThatThrownBy(() -> new BivariateNormal(0, -1, 0, 1, 0))
        .hasMessageContaining("deviation of x is -1.0");
    assertThatThrownBy(() -> new BivariateNormal(Double.NaN, 1, 0, 1, 0))
        .hasMessageContaining("mean of x is NaN");
  }
}
