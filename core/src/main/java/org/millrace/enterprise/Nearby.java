package org.millrace.enterprise;

import java.util.List;
import java.util.stream.IntStream;
import org.millrace.domain.GeoPoint;
import org.millrace.math.PositionIndex;
import org.millrace.math.Positions;

/** Which of some places are near another. */
final class Nearby {
  /** Share and kilometres by which the index looks farther, so that rounding misses nobody. */
  private static final double SLACK = 1e-6;

  private final int size;
  private final PositionIndex index;

  private Nearby(int size, PositionIndex index) {
    this.size = size;
    this.index = index;
  }

  static Nearby of(List<GeoPoint> points) {
    return new Nearby(
        points.size(),
        new PositionIndex(Positions.of(points.stream().map(Ground::position).toList())));
  }

  /** Those within a distance, and few beyond; rising. */
  int[] within(GeoPoint center, double kilometres) {
    return Double.isInfinite(kilometres)
        ? IntStream.range(0, size).toArray()
        : index.within(Ground.position(center), kilometres * (1 + SLACK) + SLACK);
  }
}
