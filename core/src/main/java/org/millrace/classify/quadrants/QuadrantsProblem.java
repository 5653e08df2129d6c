package org.millrace.classify.quadrants;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * Points in the matrix that are uncertain in both directions.
 *
 * @param points each cluster once
 * @param confidence probability that the point lies within its ellipse, in (0, 1)
 * @param leastProbability a type is claimed from this probability on, in [0, 1]
 */
public record QuadrantsProblem(List<Point> points, double confidence, double leastProbability) {
  public QuadrantsProblem {
    points = List.copyOf(points);
    Require.that(
        confidence > 0 && confidence < 1,
        "confidence is %s; it must lie between 0 and 1, both excluded.",
        confidence);
    Require.between("least probability", leastProbability, 0, 1);
    Set<Id.ClusterId> seen = new HashSet<>();
    for (Point point : points) {
      Require.that(
          seen.add(point.cluster()), "Cluster '%s' stands twice.", point.cluster().value());
    }
  }

  /**
   * A cluster in the matrix. Both axes are dimensionless: times the reference, and closeness to the
   * ideal.
   *
   * @param correlation of the errors of both axes, in [-1, 1]
   */
  public record Point(Id.ClusterId cluster, Axis carbon, Axis competitiveness, double correlation) {
    public Point {
      Require.between("correlation of '%s'".formatted(cluster.value()), correlation, -1, 1);
    }
  }

  /**
   * One direction.
   *
   * @param deviation standard deviation; 0 if exact
   * @param threshold a value above it is high, or strong
   */
  public record Axis(double mean, double deviation, double threshold) {
    public Axis {
      Require.finite("mean", mean);
      Require.finite("standard deviation", Require.atLeast("standard deviation", deviation, 0));
      Require.finite("threshold", threshold);
    }
  }
}
