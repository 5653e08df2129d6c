package org.millrace.game.graph;

import java.util.Arrays;

/**
 * Meeting times by elimination of one pair of firms after the other.
 *
 * <p>What an eliminated pair passes on goes to the pairs it leads to, and each pair's total is the
 * sum of what leads away from it, so nothing is ever subtracted and no digit is lost.
 */
final class PairElimination {
  /** Roundings that add up in a time, for each equation. */
  private static final double ROUNDINGS = 10;

  private final FirmGraph graph;
  private final LineageWalk walk;
  private final int firms;
  private final double[][] rates;
  private final double[] meets;
  private final double[] waits;

  private PairElimination(FirmGraph graph, LineageWalk walk) {
    this.graph = graph;
    this.walk = walk;
    this.firms = graph.firms();
    int pairs = firms * (firms - 1) / 2;
    rates = new double[pairs][pairs];
    meets = new double[pairs];
    waits = new double[pairs];
    Arrays.fill(waits, 1);
  }

  static MeetingTimes solve(FirmGraph graph, LineageWalk walk) {
    PairElimination elimination = new PairElimination(graph, walk);
    for (int i = 0; i < elimination.firms; i++) {
      for (int j = 0; j < i; j++) {
        elimination.leave(i, j);
        elimination.leave(j, i);
      }
    }
    double[] solution = elimination.eliminate();
    double accuracy = ROUNDINGS * Math.max(1, solution.length) * Math.ulp(1.0);
    return new MeetingTimes(elimination.spread(solution), accuracy);
  }

  private static int pair(int one, int other) {
    int greater = Math.max(one, other);
    return greater * (greater - 1) / 2 + Math.min(one, other);
  }

  /** The walk at the first of two firms moves. */
  private void leave(int mover, int other) {
    int from = pair(mover, other);
    for (int e = graph.starts[mover]; e < graph.starts[mover + 1]; e++) {
      int to = graph.neighbors[e];
      if (to == other) {
        meets[from] += walk.rate(mover, e);
      } else {
        rates[from][pair(to, other)] += walk.rate(mover, e);
      }
    }
  }

  private double[] eliminate() {
    int pairs = waits.length;
    double[] totals = new double[pairs];
    for (int a = pairs - 1; a >= 0; a--) {
      totals[a] = meets[a];
      for (int b = 0; b < a; b++) {
        totals[a] += rates[a][b];
      }
      for (int c = 0; c < a; c++) {
        if (rates[c][a] > 0) {
          double passed = rates[c][a] / totals[a];
          for (int b = 0; b < a; b++) {
            rates[c][b] += passed * rates[a][b];
          }
          rates[c][c] = 0;
          meets[c] += passed * meets[a];
          waits[c] += passed * waits[a];
        }
      }
    }
    double[] times = new double[pairs];
    for (int a = 0; a < pairs; a++) {
      double time = waits[a];
      for (int b = 0; b < a; b++) {
        time += rates[a][b] * times[b];
      }
      times[a] = time / totals[a];
    }
    return times;
  }

  private double[] spread(double[] solution) {
    double[] times = new double[firms * firms];
    for (int i = 0; i < firms; i++) {
      for (int j = 0; j < i; j++) {
        times[i * firms + j] = solution[pair(i, j)];
        times[j * firms + i] = solution[pair(i, j)];
      }
    }
    return times;
  }
}
