package org.millrace.game.graph;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * A network in rows: the neighbors of firm i stand from {@code starts[i]} to before {@code starts[i
 * + 1]}, in ascending order.
 */
final class FirmGraph {
  final int[] starts;
  final int[] neighbors;
  final double[] weights;

  /** Sums of weights from the start of the row up to and with a neighbor. */
  final double[] cumulative;

  private FirmGraph(int[] starts, int[] neighbors, double[] weights) {
    this.starts = starts;
    this.neighbors = neighbors;
    this.weights = weights;
    this.cumulative = new double[weights.length];
    for (int i = 0; i < firms(); i++) {
      double sum = 0;
      for (int e = starts[i]; e < starts[i + 1]; e++) {
        sum += weights[e];
        cumulative[e] = sum;
      }
    }
  }

  static FirmGraph of(List<Id.FirmId> firms, List<FirmLink> links) {
    Map<Id.FirmId, Integer> places = new HashMap<>();
    firms.forEach(f -> places.put(f, places.size()));
    int[] first = new int[links.size()];
    int[] second = new int[links.size()];
    double[] weights = new double[links.size()];
    for (int l = 0; l < first.length; l++) {
      FirmLink link = links.get(l);
      first[l] = Require.known("firm", places, link.first());
      second[l] = Require.known("firm", places, link.second());
      weights[l] = link.weight();
    }
    return of(firms.size(), first, second, weights);
  }

  /** A network of links between firms by place. */
  static FirmGraph of(int firms, int[] first, int[] second, double[] weights) {
    int[] starts = new int[firms + 1];
    for (int l = 0; l < first.length; l++) {
      starts[first[l] + 1]++;
      starts[second[l] + 1]++;
    }
    for (int i = 0; i < firms; i++) {
      starts[i + 1] += starts[i];
    }
    int[] free = Arrays.copyOf(starts, firms);
    long[] keyed = new long[2 * first.length];
    for (int l = 0; l < first.length; l++) {
      keyed[free[first[l]]++] = ((long) second[l] << 32) | l;
      keyed[free[second[l]]++] = ((long) first[l] << 32) | l;
    }
    int[] neighbors = new int[keyed.length];
    double[] rows = new double[keyed.length];
    for (int i = 0; i < firms; i++) {
      Arrays.sort(keyed, starts[i], starts[i + 1]);
      for (int e = starts[i]; e < starts[i + 1]; e++) {
        neighbors[e] = (int) (keyed[e] >>> 32);
        rows[e] = weights[(int) keyed[e]];
      }
    }
    return new FirmGraph(starts, neighbors, rows);
  }

  int firms() {
    return starts.length - 1;
  }

  int links() {
    return neighbors.length / 2;
  }

  int degree(int firm) {
    return starts[firm + 1] - starts[firm];
  }

  /** w_i, sum of the weights of a firm's links. */
  double strength(int firm) {
    return cumulative[starts[firm + 1] - 1];
  }

  /** Whether all links weigh 1, so that neighbors may be counted. */
  boolean isUnweighted() {
    for (double weight : weights) {
      if (weight != 1) {
        return false;
      }
    }
    return true;
  }
}
