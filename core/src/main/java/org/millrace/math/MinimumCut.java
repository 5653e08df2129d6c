package org.millrace.math;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The cheapest cut between a source and a sink through undirected edges, by Dinic's method. Nodes
 * are joined to source and sink by bounds that may be set anew.
 */
public final class MinimumCut {
  /** A residual below this share of the largest bound is none. */
  private static final double ROUNDING = 1e-12;

  private final int nodes;
  private final int[] firsts;
  private final int[] nexts;
  private final int[] heads;
  private final double[] bounds;
  private final double[] residuals;
  private final AtomicInteger arcs = new AtomicInteger();

  private final int[] levels;
  private final int[] currents;

  /**
   * Nodes without edges.
   *
   * @param edges how many will be joined at most
   */
  public MinimumCut(int nodes, int edges) {
    this.nodes = nodes;
    int most = 2 * (edges + 2 * nodes);
    firsts = new int[nodes + 2];
    Arrays.fill(firsts, -1);
    nexts = new int[most];
    heads = new int[most];
    bounds = new double[most];
    residuals = new double[most];
    levels = new int[nodes + 2];
    currents = new int[nodes + 2];
    for (int node = 0; node < nodes; node++) {
      arc(nodes, node, 0, 0);
      arc(node, nodes + 1, 0, 0);
    }
  }

  private void arc(int from, int to, double bound, double back) {
    half(from, to, bound);
    half(to, from, back);
  }

  private void half(int from, int to, double bound) {
    int arc = arcs.getAndIncrement();
    heads[arc] = to;
    bounds[arc] = bound;
    nexts[arc] = firsts[from];
    firsts[from] = arc;
  }

  /** Joins two nodes by an edge that costs so much to cut. */
  public void join(int one, int other, double cost) {
    arc(one, other, cost, cost);
  }

  /** Sets what it costs to have a node on the sink's side, and on the source's side. */
  public void pull(int node, double onSinkSide, double onSourceSide) {
    bounds[4 * node] = onSinkSide;
    bounds[4 * node + 2] = onSourceSide;
  }

  /** Which nodes are on the source's side of a cheapest cut. */
  public boolean[] sourceSide() {
    System.arraycopy(bounds, 0, residuals, 0, arcs.get());
    double largest = 0;
    for (int arc = 0; arc < arcs.get(); arc++) {
      largest = Math.max(largest, bounds[arc]);
    }
    double crumb = ROUNDING * largest;
    while (reaches(crumb)) {
      System.arraycopy(firsts, 0, currents, 0, firsts.length);
      while (push(nodes, Double.MAX_VALUE, crumb) > 0) {
        // Until no path of this length is left.
      }
    }
    boolean[] side = new boolean[nodes];
    for (int node = 0; node < nodes; node++) {
      side[node] = levels[node] >= 0;
    }
    return side;
  }

  /** Whether the sink is reached through arcs with more than a crumb left. */
  private boolean reaches(double crumb) {
    Arrays.fill(levels, -1);
    levels[nodes] = 0;
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    queue.add(nodes);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      for (int arc = firsts[node]; arc >= 0; arc = nexts[arc]) {
        if (residuals[arc] > crumb && levels[heads[arc]] < 0) {
          levels[heads[arc]] = levels[node] + 1;
          queue.add(heads[arc]);
        }
      }
    }
    return levels[nodes + 1] >= 0;
  }

  private double push(int node, double most, double crumb) {
    if (node == nodes + 1) {
      return most;
    }
    for (; currents[node] >= 0; currents[node] = nexts[currents[node]]) {
      int arc = currents[node];
      if (residuals[arc] > crumb && levels[heads[arc]] == levels[node] + 1) {
        double pushed = push(heads[arc], Math.min(most, residuals[arc]), crumb);
        if (pushed > 0) {
          residuals[arc] -= pushed;
          residuals[arc ^ 1] += pushed;
          return pushed;
        }
      }
    }
    return 0;
  }
}
