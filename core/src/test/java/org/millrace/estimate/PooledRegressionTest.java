package org.millrace.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PooledRegressionTest {
  private static PooledRegression.Row row(double x, int member) {
    return new PooledRegression.Row(List.of(0, 1, 2 + member), List.of(1.0, x, 1.0));
  }

  @Test
  void findsASlopeAndDrawsSmallGroupsToAll() {
    SplittableRandom random = new SplittableRandom(7);
    List<PooledRegression.Row> rows = new ArrayList<>();
    List<Double> outcomes = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      double x = random.nextDouble(-1, 1);
      int member = i == 0 ? 3 : i % 3;
      rows.add(row(x, member));
      outcomes.add(2 + 0.8 * x + (member - 1) * 0.5 + random.nextGaussian() * 0.1);
    }
    PooledRegression regression =
        new PooledRegression(
            rows,
            outcomes.stream().mapToDouble(Double::doubleValue).toArray(),
            new int[] {0, 1, 2, 2, 2, 2});
    assertThat(regression.predict(row(1, 1)) - regression.predict(row(0, 1)))
        .isCloseTo(0.8, within(0.05));
    assertThat(regression.predict(row(0, 2))).isCloseTo(2.5, within(0.1));
    assertThat(regression.scale(row(0, 3))).isGreaterThan(regression.scale(row(0, 2)));
  }

  @Test
  void invertsAMatrix() {
    double[][] inverse = new Factorization(new double[][] {{4, 2}, {2, 3}}).inverse();
    assertThat(inverse[0][0]).isCloseTo(3.0 / 8, within(1e-12));
    assertThat(inverse[0][1]).isCloseTo(-2.0 / 8, within(1e-12));
    assertThat(inverse[1][1]).isCloseTo(4.0 / 8, within(1e-12));
  }
}
