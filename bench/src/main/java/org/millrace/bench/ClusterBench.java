package org.millrace.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import org.millrace.cluster.density.DensityClustering;
import org.millrace.cluster.density.DensityProblem;
import org.millrace.cluster.density.DensityResult;
import org.millrace.engine.Run;
import org.millrace.math.PositionIndex;
import org.millrace.math.Positions;
import org.millrace.math.Range;
import org.millrace.math.ReachTree;

/** HDBSCAN of all sites, and its tree beside Prim's algorithm on all pairs. */
final class ClusterBench {
  private static final int SIZE = 10;
  private static final int MINIMUM_POINTS = 5;

  /** Of the length of the tree: sums in another order. */
  private static final double TOLERANCE = 1e-9;

  private final Sites sites;
  private final Run run;
  private final PrintStream out;

  ClusterBench(Sites sites, Run run, PrintStream out) {
    this.sites = sites;
    this.run = run;
    this.out = out;
  }

  void run() {
    DensityProblem problem =
        new DensityProblem(
            sites.all().stream()
                .map(s -> new DensityProblem.Point(s.id(), s.position(), 1))
                .toList(),
            new DensityProblem.Hdbscan(
                SIZE,
                MINIMUM_POINTS,
                DensityProblem.Selection.EXCESS_OF_MASS,
                new DensityProblem.Unbounded()));
    new DensityClustering().solve(problem, run);
    Stopwatch<DensityResult> timed =
        Stopwatch.time(() -> new DensityClustering().solve(problem, run));
    if (!(timed.result() instanceof DensityResult.ByHierarchy result)) {
      throw new IllegalStateException("There are no clusters: " + timed.result());
    }
    out.printf(
        Locale.ROOT,
        "hdbscan %,d plants: %.2f s (%,d clusters, %,d plants in none; the tree %s)%n",
        sites.all().size(),
        timed.seconds(),
        result.clusters().size(),
        result.noise().size(),
        compared());
  }

  private String compared() {
    Positions positions = Positions.of(sites.all().stream().map(Sites.Site::position).toList());
    PositionIndex index = new PositionIndex(positions);
    double[] cores = index.squaredChordsToNearest(new Range(0, positions.size()), MINIMUM_POINTS);
    Stopwatch<Double> fast =
        Stopwatch.time(
            () ->
                index.reachTree(cores, 0).edges().stream()
                    .mapToDouble(ReachTree.Edge::square)
                    .map(Math::sqrt)
                    .sum());
    Stopwatch<Double> slow = Stopwatch.time(() -> prim(positions, cores));
    if (Math.abs(fast.result() / slow.result() - 1) > TOLERANCE) {
      throw new IllegalStateException(
          "The trees differ: %s and %s km.".formatted(fast.result(), slow.result()));
    }
    return "%.2f s, Prim on all pairs %.1f times as long"
        .formatted(fast.seconds(), slow.seconds() / fast.seconds());
  }

  private static double prim(Positions positions, double[] cores) {
    int size = positions.size();
    double[] nearest = new double[size];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    boolean[] done = new boolean[size];
    double length = 0;
    int last = 0;
    for (int step = 1; step < size; step++) {
      done[last] = true;
      int next = -1;
      for (int i = 0; i < size; i++) {
        if (!done[i]) {
          double square =
              Math.max(positions.squaredChord(last, i), Math.max(cores[last], cores[i]));
          nearest[i] = Math.min(nearest[i], square);
          next = next < 0 || nearest[i] < nearest[next] ? i : next;
        }
      }
      length += Math.sqrt(nearest[next]);
      last = next;
    }
    return length;
  }
}
