package org.millrace.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.millrace.classify.matrix.YearResult.Estimate;
import org.millrace.classify.matrix.YearResult.Position;
import org.millrace.classify.matrix.YearResult.Unadjusted;

final class EllipseTest {
  private static final double QUANTILE = 4.605170185988092;

  @Test
  void everyPointHasTheSameDistanceFromTheMiddle() {
    for (double correlation : new double[] {-0.99, -0.5, 0, 0.7}) {
      Position position = position(2, 0.3, 0.6, 0.05, correlation);
      for (double[] point : Ellipse.around(position)) {
        assertThat(distance(position, point)).isCloseTo(QUANTILE, within(1e-6));
      }
    }
  }

  @Test
  void nineOfTenDrawsLieInside() {
    Position position = position(1, 0.2, 0.5, 0.1, -0.6);
    Random random = new Random(7);
    int inside = 0;
    for (int i = 0; i < 20_000; i++) {
      double first = random.nextGaussian();
      double second = -0.6 * first + 0.8 * random.nextGaussian();
      double[] point = {1 + 0.2 * first, 0.5 + 0.1 * second};
      inside += distance(position, point) <= QUANTILE ? 1 : 0;
    }
    assertThat(inside / 20_000.0).isCloseTo(0.9, within(0.01));
  }

  @Test
  void withoutRangeItIsAPoint() {
    assertThat(Ellipse.around(position(1, 0, 0.5, 0, 0)))
        .allSatisfy(p -> assertThat(p).containsExactly(1, 0.5));
  }

  @Test
  void axesHoldAllPlacesAndKeepTheThresholdInTheMiddle() {
    MatrixAxes axes =
        MatrixAxes.of(List.of(position(9, 0.5, 0.7, 0.02, 0), position(0.4, 0.1, 0.5, 0.02, 0)));
    assertThat(axes.left()).isEqualTo(1 / axes.right());
    assertThat(axes.right()).isGreaterThan(9);
    assertThat(axes.top() - 0.5).isCloseTo(0.5 - axes.bottom(), within(1e-9));
    assertThat(axes.top()).isGreaterThan(0.74);
    Position wide = position(0.2, 0.5, 0.5, 0.02, 0);
    assertThat(axes.x(-0.5, wide)).isEqualTo(axes.left());
  }

  private static double distance(Position position, double[] point) {
    double r = position.correlation();
    double x = (point[0] - position.carbon().mean()) / position.carbon().deviation();
    double y =
        (point[1] - position.competitiveness().mean()) / position.competitiveness().deviation();
    return (x * x - 2 * r * x * y + y * y) / (1 - r * r);
  }

  private static Position position(
      double carbon, double spread, double strength, double range, double correlation) {
    return new Position(
        estimate(carbon, spread),
        new Unadjusted.Unknown(),
        estimate(strength, range),
        1,
        0.5,
        correlation);
  }

  private static Estimate estimate(double mean, double deviation) {
    return new Estimate(mean, deviation, mean - 2 * deviation, mean, mean + 2 * deviation);
  }
}
