package org.millrace.math;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Finds positions by nearness, exactly: a k-d tree of their points in space. A query costs about
 * the logarithm of their number and what it finds.
 */
public final class PositionIndex {
  private final Positions positions;
  private final KdTree tree;

  /** An index of positions. */
  public PositionIndex(Positions positions) {
    this.positions = positions;
    tree = new KdTree(positions);
  }

  /** What is indexed. */
  public Positions positions() {
    return positions;
  }

  /** The positions in an order in which neighbors are mostly near. */
  public int[] order() {
    return IntStream.range(0, positions.size()).map(tree::point).toArray();
  }

  /** Those within a distance [km] of a place, itself counted if it is one of them; rising. */
  public int[] within(Position center, double distance) {
    double[] at = Positions.inSpace(center);
    IntStream.Builder found = IntStream.builder();
    tree.forEachWithin(at[0], at[1], at[2], square(positions.chord(distance)), found::add);
    return found.build().sorted().toArray();
  }

  /** Calls with all within a distance [km] of one of them, itself too, always in the same order. */
  public void forEachWithin(int center, double distance, IntConsumer consumer) {
    forEachWithin(positions, center, distance, consumer);
  }

  /** Calls with all within a distance [km] of one of others, always in the same order. */
  public void forEachWithin(Positions others, int center, double distance, IntConsumer consumer) {
    tree.forEachWithin(
        others.x(center),
        others.y(center),
        others.z(center),
        square(positions.chord(distance)),
        consumer);
  }

  /**
   * The k nearest to a place, or all if there are fewer; nearest first, of equal ones the lower.
   */
  public int[] nearest(Position center, int k) {
    double[] at = Positions.inSpace(center);
    NearestList nearest = new NearestList(Math.min(k, positions.size()));
    if (k > 0) {
      tree.nearest(at[0], at[1], at[2], nearest);
    }
    return nearest.points();
  }

  /**
   * The squared chords [km²] from some of them to their k-th nearest, themselves counted.
   *
   * @param k from 1 to the number of positions
   */
  public double[] squaredChordsToNearest(Range some, int k) {
    double[] squares = new double[some.to() - some.from()];
    NearestList nearest = new NearestList(k);
    for (int i = 0; i < squares.length; i++) {
      int at = some.from() + i;
      nearest.clear();
      tree.nearest(positions.x(at), positions.y(at), positions.z(at), nearest);
      squares[i] = nearest.limit();
    }
    return squares;
  }

  /** The minimum spanning tree of mutual reach; see {@link ReachTree}. */
  public ReachTree reachTree(double[] squaredCores, double leastSquare) {
    return new ReachGrowth(
            positions, tree, Arrays.copyOf(squaredCores, squaredCores.length), leastSquare)
        .tree();
  }

  private static double square(double x) {
    return x * x;
  }
}
