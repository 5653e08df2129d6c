package org.millrace.classify.quadrants;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.domain.matrix.Standing;
import org.millrace.domain.matrix.TypeProbabilities;

/** The points of the problem, in its order. */
public record QuadrantsResult(List<Placed> points) {
  public QuadrantsResult {
    points = List.copyOf(points);
  }

  /** A cluster and what it may be. */
  public record Placed(
      Id.ClusterId cluster, TypeProbabilities probabilities, Standing standing, Ellipse ellipse) {}

  /**
   * Where the point lies with the stated confidence; its center is the mean.
   *
   * @param major longer semi-axis; 0 when nothing varies
   * @param minor shorter semi-axis
   * @param angleDegrees from the carbon axis to the longer semi-axis, toward the axis of
   *     competitiveness, in (-90, 90]; 0 for a circle
   */
  public record Ellipse(double major, double minor, double angleDegrees) {}
}
