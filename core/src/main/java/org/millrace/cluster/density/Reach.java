package org.millrace.cluster.density;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.millrace.engine.Run;
import org.millrace.math.PositionIndex;
import org.millrace.math.Positions;
import org.millrace.math.Range;
import org.millrace.math.ReachTree;

/** Core distances, and the shortest tree of mutual reach. */
final class Reach {
  /** What is nearer counts as so near, lest 1/d be without end [km]. */
  static final double LEAST = 1e-6;

  /** Points of one item of parallel work. */
  private static final int BLOCK = 1024;

  private final Positions positions;
  private final double[] squaredCores;
  private final List<Edge> edges = new ArrayList<>();

  private Reach(Positions positions, double[] squaredCores) {
    this.positions = positions;
    this.squaredCores = squaredCores;
  }

  /** Two points and their distance of mutual reach [km]. */
  record Edge(int from, int to, double distance) {}

  static Reach of(Positions positions, int minimumPoints, Run run) {
    PositionIndex index = new PositionIndex(positions);
    double[] cores =
        run
            .map(
                Range.cover(positions.size(), BLOCK),
                range -> {
                  run.check();
                  return index.squaredChordsToNearest(range, minimumPoints);
                })
            .stream()
            .flatMapToDouble(Arrays::stream)
            .toArray();
    run.check();
    Reach reach = new Reach(positions, cores);
    for (ReachTree.Edge edge : index.reachTree(cores, LEAST * LEAST).edges()) {
      double distance = positions.distance(Math.sqrt(edge.square()));
      reach.edges.add(new Edge(edge.from(), edge.to(), Math.max(LEAST, distance)));
    }
    return reach;
  }

  /** Shortest first. */
  List<Edge> edges() {
    return edges;
  }

  /** By point [km]. */
  double[] coreDistances() {
    return Arrays.stream(squaredCores).map(s -> positions.distance(Math.sqrt(s))).toArray();
  }
}
