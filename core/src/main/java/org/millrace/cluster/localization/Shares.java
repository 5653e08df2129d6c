package org.millrace.cluster.localization;

import org.millrace.math.PairScan;
import org.millrace.math.Range;

/**
 * Shares pairs out on a fine grid: each between the two nodes around its distance, more to the
 * nearer one, so that a smooth curve through the nodes is met to the second order of their spacing.
 */
final class Shares {
  /** Parts of a node's spacing, as a power of two. */
  private static final int BITS = 12;

  private static final int PARTS = 1 << BITS;

  /** Where the count stands beside the sum of parts in one number, as a power of two. */
  private static final int COUNT = 36;

  /** Pairs whose parts add up below the count. */
  private static final int MOST = 1 << (COUNT - BITS - 1);

  private final int nodes;
  private final double stepsPerKm;

  Shares(Smoothing smoothing) {
    nodes = smoothing.nodes();
    stepsPerKm = smoothing.nodesPerKm() * PARTS;
  }

  /** The last node, where all pairs are told that are farther. */
  private int farthest() {
    return (nodes - 1) << BITS;
  }

  /** By node, when each pair counts one. */
  double[] equal(PairScan scan) {
    Counts counts = new Counts();
    scan.scan(new Range(0, scan.tiles()), stepsPerKm, farthest(), counts);
    return counts.shares();
  }

  /** By node, when a pair counts the product of its weights. */
  double[] products(PairScan scan, double[] weights) {
    double[] shares = new double[nodes + 1];
    scan.scan(
        new Range(0, scan.tiles()),
        stepsPerKm,
        farthest(),
        (one, others, count, steps) -> {
          double weight = weights[one];
          for (int i = 0; i < count; i++) {
            double product = weight * weights[others + i];
            double next = product * (steps[i] & (PARTS - 1)) * (1.0 / PARTS);
            shares[steps[i] >>> BITS] += product - next;
            shares[(steps[i] >>> BITS) + 1] += next;
          }
        });
    return shares;
  }

  /** How many pairs stand at a node, and the sum of their parts toward the next, in one number. */
  private final class Counts implements PairScan.Row {
    private final long[] packed = new long[nodes];
    private final long[] counts = new long[nodes];
    private final long[] parts = new long[nodes];
    private int since;

    @Override
    public void accept(int one, int others, int count, int[] steps) {
      for (int i = 0; i < count; i++) {
        packed[steps[i] >>> BITS] += (1L << COUNT) + (steps[i] & (PARTS - 1));
      }
      since += count;
      if (since > MOST) {
        unpack();
      }
    }

    private void unpack() {
      for (int node = 0; node < packed.length; node++) {
        counts[node] += packed[node] >>> COUNT;
        parts[node] += packed[node] & ((1L << COUNT) - 1);
        packed[node] = 0;
      }
      since = 0;
    }

    double[] shares() {
      unpack();
      double[] shares = new double[nodes + 1];
      for (int node = 0; node < nodes; node++) {
        double next = (double) parts[node] / PARTS;
        shares[node] += counts[node] - next;
        shares[node + 1] += next;
      }
      return shares;
    }
  }
}
