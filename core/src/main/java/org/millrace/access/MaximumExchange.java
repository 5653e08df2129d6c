package org.millrace.access;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The most that givers and takers can exchange at once: a maximum flow by shortest augmenting
 * paths, so many rounds as there are edges times nodes at most.
 */
final class MaximumExchange {
  /** Flows below this share of the largest quantity count as nothing. */
  private static final double ROUNDING = 1e-12;

  private final int nodes;
  private final double[][] left;
  private final double nothing;

  private MaximumExchange(int nodes, double largest) {
    this.nodes = nodes;
    left = new double[nodes][nodes];
    nothing = largest * ROUNDING;
  }

  /** The most, with the quantities of each and who accepts whom. */
  static <G, T> double of(
      List<G> givers,
      double[] given,
      List<T> takers,
      double[] wanted,
      BiPredicate<G, T> isAccepted) {
    double largest = Math.max(Arrays.stream(given).sum(), Arrays.stream(wanted).sum());
    MaximumExchange flow = new MaximumExchange(givers.size() + takers.size() + 2, largest);
    int sink = givers.size() + takers.size() + 1;
    for (int g = 0; g < givers.size(); g++) {
      flow.left[0][1 + g] = given[g];
      for (int t = 0; t < takers.size(); t++) {
        if (isAccepted.test(givers.get(g), takers.get(t))) {
          flow.left[1 + g][1 + givers.size() + t] = Double.POSITIVE_INFINITY;
        }
      }
    }
    for (int t = 0; t < takers.size(); t++) {
      flow.left[1 + givers.size() + t][sink] = wanted[t];
    }
    return flow.augment(sink);
  }

  private double augment(int sink) {
    double total = 0;
    int[] before = path(sink);
    while (before[sink] >= 0) {
      double least = Double.POSITIVE_INFINITY;
      for (int n = sink; n != 0; n = before[n]) {
        least = Math.min(least, left[before[n]][n]);
      }
      for (int n = sink; n != 0; n = before[n]) {
        left[before[n]][n] -= least;
        left[n][before[n]] += least;
      }
      total += least;
      before = path(sink);
    }
    return total;
  }

  /** The node before each on shortest ways from the start; -1 where there is none. */
  private int[] path(int sink) {
    int[] before = new int[nodes];
    Arrays.fill(before, -1);
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    while (!open.isEmpty() && before[sink] < 0) {
      int at = open.removeFirst();
      for (int n = 1; n < nodes; n++) {
        if (before[n] < 0 && left[at][n] > nothing) {
          before[n] = at;
          open.add(n);
        }
      }
    }
    return before;
  }
}
