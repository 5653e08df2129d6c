package org.millrace.classify.quadrants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.classify.quadrants.QuadrantsProblem.Axis;
import org.millrace.classify.quadrants.QuadrantsProblem.Point;
import org.millrace.classify.quadrants.QuadrantsResult.Ellipse;
import org.millrace.classify.quadrants.QuadrantsResult.Placed;
import org.millrace.domain.Id;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.domain.matrix.Standing;
import org.millrace.domain.matrix.TypeProbabilities;
import org.millrace.engine.Run;

/** Published and exact cases, laws, and agreement with draws. */
class QuadrantProbabilitiesTest {
  private static final Id.ClusterId CLUSTER = new Id.ClusterId("cluster");

  private static Placed place(Axis carbon, Axis competitiveness, double correlation) {
    return new QuadrantProbabilities()
        .solve(
            new QuadrantsProblem(
                List.of(new Point(CLUSTER, carbon, competitiveness, correlation)), 0.95, 0.6),
            Run.PLAIN)
        .points()
        .getFirst();
  }

  /** A case of our own, checked against 2 million draws by whoever made it. */
  @Test
  void theReferenceCase() {
    Placed placed = place(new Axis(1.20, 0.20, 1), new Axis(0.55, 0.10, 0.5), 0.3);
    TypeProbabilities p = placed.probabilities();
    assertThat(p.toBeTransformed()).isCloseTo(0.609309, within(1e-6));
    assertThat(p.obsoleted()).isCloseTo(0.232036, within(1e-6));
    assertThat(p.ecological()).isCloseTo(0.082154, within(1e-6));
    assertThat(p.developmental()).isCloseTo(0.076501, within(1e-6));
    assertThat(placed.standing())
        .isEqualTo(new Standing.Determined(ClusterType.TO_BE_TRANSFORMED, p.toBeTransformed()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, -0.5, 0, 0.95, 1})
  void onBothThresholdsItIsAQuarterAndAnArcSine(double correlation) {
    Placed placed = place(new Axis(1, 0.2, 1), new Axis(0.5, 0.1, 0.5), correlation);
    double both = 0.25 + Math.asin(correlation) / (2 * Math.PI);
    assertThat(placed.probabilities().toBeTransformed()).isCloseTo(both, within(1e-14));
    assertThat(placed.probabilities().obsoleted()).isCloseTo(0.5 - both, within(1e-14));
  }

  @Test
  void noTypeIsClaimedBelowTheLeastProbability() {
    assertThat(place(new Axis(1.05, 0.2, 1), new Axis(0.5, 0.1, 0.5), 0).standing())
        .isInstanceOf(Standing.Indeterminate.class);
  }

  @Test
  void exactPointsAreCertainAndThoseOnAThresholdAreLowAndWeak() {
    Placed certain = place(new Axis(0.9, 0, 1), new Axis(0.6, 0, 0.5), 0);
    assertThat(certain.probabilities()).isEqualTo(new TypeProbabilities(0, 0, 0, 1));
    assertThat(certain.ellipse()).isEqualTo(new Ellipse(0, 0, 0));
    assertThat(place(new Axis(1, 0, 1), new Axis(0.5, 0, 0.5), 1).probabilities().developmental())
        .isEqualTo(1);
  }

  /** Of points drawn from the distribution the stated share lies within the ellipse. */
  @Test
  void theEllipseHoldsItsShareOfThePoints() {
    double sx = 0.3;
    double sy = 0.1;
    double correlation = -0.7;
    Ellipse ellipse = place(new Axis(1, sx, 1), new Axis(0.5, sy, 0.5), correlation).ellipse();
    double angle = Math.toRadians(ellipse.angleDegrees());
    SplittableRandom random = new SplittableRandom(3);
    int inside = 0;
    int draws = 200_000;
    for (int i = 0; i < draws; i++) {
      double u = random.nextGaussian();
      double x = sx * u;
      double y =
          sy * (correlation * u + Math.sqrt(1 - correlation * correlation) * random.nextGaussian());
      double along = (x * Math.cos(angle) + y * Math.sin(angle)) / ellipse.major();
      double across = (y * Math.cos(angle) - x * Math.sin(angle)) / ellipse.minor();
      inside += along * along + across * across <= 1 ? 1 : 0;
    }
    assertThat((double) inside / draws).isCloseTo(0.95, within(0.002));
  }

  @Test
  void theEllipseOfFullCorrelationIsALineAndOfEqualDeviationsACircle() {
    Ellipse line = place(new Axis(1, 0.3, 1), new Axis(0.5, 0.4, 0.5), 1).ellipse();
    assertThat(line.minor()).isCloseTo(0, within(1e-7));
    assertThat(line.angleDegrees()).isCloseTo(Math.toDegrees(Math.atan(4.0 / 3)), within(1e-9));
    Ellipse circle = place(new Axis(1, 0.2, 1), new Axis(0.5, 0.2, 0.5), 0).ellipse();
    assertThat(circle.major()).isEqualTo(circle.minor());
    assertThat(circle.angleDegrees()).isZero();
    assertThat(circle.major() / 0.2).isCloseTo(2.447747, within(1e-6));
    assertThat(place(new Axis(1, 0, 1), new Axis(0.5, 0.2, 0.5), 0).ellipse().angleDegrees())
        .isEqualTo(90);
  }

  @Test
  void wrongProblemsAreSentences() {
    assertThatThrownBy(() -> new Axis(1, -0.1, 1)).hasMessageContaining("must be at least 0");
    assertThatThrownBy(() -> new Axis(Double.NaN, 1, 1)).hasMessageContaining("mean is NaN");
    assertThatThrownBy(() -> place(new Axis(1, 1, 1), new Axis(1, 1, 1), 1.2))
        .hasMessageContaining("correlation of 'cluster' is 1.2");
    assertThatThrownBy(() -> new QuadrantsProblem(List.of(), 1, 0.6))
        .hasMessageContaining("confidence is 1.0");
    Point point = new Point(CLUSTER, new Axis(1, 1, 1), new Axis(1, 1, 1), 0);
    assertThatThrownBy(() -> new QuadrantsProblem(List.of(point, point), 0.9, 0.6))
        .hasMessage("Cluster 'cluster' stands twice.");
  }
}
