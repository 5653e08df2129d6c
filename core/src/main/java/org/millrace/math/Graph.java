package org.millrace.math;

import java.util.Arrays;
import org.millrace.unit.Require;

/**
 * Numbered nodes and weighted arcs between them. The arcs of a node stand together, in the order of
 * their targets, each target once.
 */
public final class Graph {
  private final int[] starts;
  private final int[] targets;
  private final double[] weights;

  private Graph(int[] starts, int[] targets, double[] weights) {
    this.starts = starts;
    this.targets = targets;
    this.weights = weights;
  }

  /**
   * The arcs from some nodes to others; weights of arcs between the same two in the same direction
   * are added.
   */
  public static Graph of(int nodes, int[] from, int[] to, double[] weights) {
    Require.that(
        from.length == to.length && from.length == weights.length,
        "There are %s beginnings, %s ends and %s weights of arcs.",
        from.length,
        to.length,
        weights.length);
    int[] byTarget = ordered(nodes, to, identity(to.length));
    int[] order = ordered(nodes, from, byTarget);
    int[] starts = new int[nodes + 1];
    int[] targets = new int[order.length];
    double[] sums = new double[order.length];
    int last = -1;
    for (int i = 0; i < order.length; i++) {
      int arc = order[i];
      boolean same = i > 0 && from[order[i - 1]] == from[arc] && to[order[i - 1]] == to[arc];
      if (!same) {
        last++;
        targets[last] = to[arc];
        starts[from[arc] + 1]++;
      }
      sums[last] += weights[arc];
    }
    for (int i = 0; i < nodes; i++) {
      starts[i + 1] += starts[i];
    }
    return new Graph(starts, Arrays.copyOf(targets, last + 1), Arrays.copyOf(sums, last + 1));
  }

  private static int[] identity(int size) {
    int[] order = new int[size];
    Arrays.setAll(order, i -> i);
    return order;
  }

  /** The items in the order of their keys, equal keys in the order given. */
  private static int[] ordered(int keys, int[] key, int[] items) {
    int[] places = new int[keys + 1];
    for (int item : items) {
      places[key[item] + 1]++;
    }
    for (int i = 0; i < keys; i++) {
      places[i + 1] += places[i];
    }
    int[] order = new int[items.length];
    for (int item : items) {
      order[places[key[item]]++] = item;
    }
    return order;
  }

  /** How many nodes there are. */
  public int nodes() {
    return starts.length - 1;
  }

  /** How many arcs there are. */
  public int arcs() {
    return targets.length;
  }

  /** The first arc of a node. */
  public int start(int node) {
    return starts[node];
  }

  /** One beyond the last arc of a node. */
  public int end(int node) {
    return starts[node + 1];
  }

  /** How many arcs leave a node. */
  public int degree(int node) {
    return starts[node + 1] - starts[node];
  }

  /** Where an arc leads. */
  public int target(int arc) {
    return targets[arc];
  }

  /** The weight of an arc. */
  public double weight(int arc) {
    return weights[arc];
  }

  /** The arc from one node to another, or a number below 0 if there is none. */
  public int find(int from, int to) {
    return Arrays.binarySearch(targets, starts[from], starts[from + 1], to);
  }

  /** All arcs turned round. */
  public Graph reversed() {
    return of(nodes(), targets, sources(), weights);
  }

  /** Each arc in both directions; a pair joined both ways has the sum of both weights. */
  public Graph joined() {
    int[] from = Arrays.copyOf(sources(), 2 * arcs());
    int[] to = Arrays.copyOf(targets, 2 * arcs());
    double[] both = Arrays.copyOf(weights, 2 * arcs());
    System.arraycopy(from, 0, to, arcs(), arcs());
    System.arraycopy(targets, 0, from, arcs(), arcs());
    System.arraycopy(weights, 0, both, arcs(), arcs());
    return of(nodes(), from, to, both);
  }

  private int[] sources() {
    int[] sources = new int[arcs()];
    for (int node = 0; node < nodes(); node++) {
      Arrays.fill(sources, starts[node], starts[node + 1], node);
    }
    return sources;
  }
}
