package org.millrace.cluster.concentration;

import java.util.Arrays;
import org.millrace.math.PositionIndex;
import org.millrace.math.Positions;
import org.millrace.math.Vector;

/** The weight around plants within each radius. */
final class Surroundings {
  private final double farthest;
  private final double[] squares;

  /** Within radii that rise. */
  Surroundings(Positions positions, Vector radiiKm) {
    farthest = radiiKm.at(radiiKm.size() - 1);
    squares =
        Arrays.stream(radiiKm.toArray())
            .map(positions::chord)
            .map(chord -> chord * chord)
            .toArray();
  }

  /**
   * Plants that are looked for.
   *
   * @param weights in the order of the index
   */
  record Neighbors(PositionIndex index, Vector weights) {}

  /**
   * The weight within each radius of one of some positions.
   *
   * @param own place of that one among the neighbors, which is not counted; −1 if it is none
   */
  double[] around(Positions some, int center, Neighbors neighbors, int own) {
    double[] weights = new double[squares.length + 1];
    Positions others = neighbors.index().positions();
    neighbors
        .index()
        .forEachWithin(
            some,
            center,
            farthest,
            other -> {
              if (other != own) {
                weights[first(some.squaredChord(center, others, other))] +=
                    neighbors.weights().at(other);
              }
            });
    for (int i = 1; i < squares.length; i++) {
      weights[i] += weights[i - 1];
    }
    return Arrays.copyOf(weights, squares.length);
  }

  /** The first radius that holds a squared chord. */
  private int first(double square) {
    int low = 0;
    int high = squares.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (squares[middle] < square) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
