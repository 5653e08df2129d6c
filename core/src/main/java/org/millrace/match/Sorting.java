package org.millrace.match;

import java.util.Arrays;

/** Puts things in an order in which near ones of one kind stand together. */
final class Sorting {
  private static final int INDEX_BITS = 32;
  private static final long INDEX = 0xFFFFFFFFL;

  private Sorting() {}

  /**
   * The numbers from 0 on, by group and then by nearness.
   *
   * @param nearness of each, at most 62 bits
   */
  static int[] byGroup(int[] groups, long[] nearness) {
    int[] order = byNearness(nearness);
    int most = Arrays.stream(groups).max().orElse(-1);
    int[] starts = new int[most + 2];
    for (int group : groups) {
      starts[group + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] sorted = new int[order.length];
    for (int i : order) {
      sorted[starts[groups[i]]++] = i;
    }
    return sorted;
  }

  /** The numbers from 0 on, near ones next to each other; ties rising. */
  static int[] byNearness(long[] nearness) {
    long[] keys = new long[nearness.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = nearness[i] >>> (INDEX_BITS - 1) << INDEX_BITS | i;
    }
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) (keys[i] & INDEX);
    }
    return order;
  }

  /** Rows of some numbers each in another order. */
  static double[] rows(double[] numbers, int width, int[] order) {
    double[] sorted = new double[width * order.length];
    for (int i = 0; i < order.length; i++) {
      System.arraycopy(numbers, width * order[i], sorted, width * i, width);
    }
    return sorted;
  }

  /** Rows of some whole numbers each in another order. */
  static int[] rows(int[] numbers, int width, int[] order) {
    int[] sorted = new int[width * order.length];
    for (int i = 0; i < order.length; i++) {
      System.arraycopy(numbers, width * order[i], sorted, width * i, width);
    }
    return sorted;
  }
}
