package org.millrace.math;

import java.util.Arrays;
import java.util.List;

/**
 * What simulated curves do by chance, over the same places.
 *
 * <p>The band of rank k reaches at every place from the k-th lowest to the k-th highest value. A
 * curve's depth is the highest rank whose band holds all of it; so a curve leaves the band of rank
 * k somewhere just if its depth is below k.
 */
public final class Envelope {
  private final int curves;
  private final double[][] sorted;
  private final int[] depths;

  /**
   * An envelope.
   *
   * @param curves at least one, all equally long
   */
  public Envelope(List<double[]> curves) {
    this.curves = curves.size();
    sorted = new double[curves.getFirst().length][this.curves];
    depths = new int[this.curves];
    Arrays.fill(depths, this.curves);
    for (int place = 0; place < sorted.length; place++) {
      for (int i = 0; i < this.curves; i++) {
        sorted[place][i] = curves.get(i)[place];
      }
      Arrays.sort(sorted[place]);
      for (int i = 0; i < this.curves; i++) {
        depths[i] = Math.min(depths[i], depth(sorted[place], curves.get(i)[place]));
      }
    }
    Arrays.sort(depths);
  }

  private static int depth(double[] values, double value) {
    int notAbove = countBelow(values, value, true);
    int notBelow = values.length - countBelow(values, value, false);
    return Math.min(notAbove, notBelow);
  }

  private static int countBelow(double[] values, double value, boolean inclusive) {
    int low = 0;
    int high = values.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] < value || (inclusive && values[middle] == value)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The rank whose band at one place leaves out at most so large a share of values on each side.
   */
  public int localRank(double share) {
    return 1 + (int) Math.floor(share * curves);
  }

  /** The highest rank whose band at most so large a share of the curves leaves anywhere. */
  public int globalRank(double share) {
    int allowed = (int) Math.floor(share * curves);
    return Math.max(1, depths[Math.min(allowed, curves - 1)]);
  }

  /** The share of curves that leave the band of a rank somewhere. */
  public double leaving(int rank) {
    int below = 0;
    while (below < curves && depths[below] < rank) {
      below++;
    }
    return (double) below / curves;
  }

  /** The lower edge of the band of a rank. */
  public double low(int place, int rank) {
    return sorted[place][rank - 1];
  }

  /** The upper edge of the band of a rank. */
  public double high(int place, int rank) {
    return sorted[place][curves - rank];
  }
}
