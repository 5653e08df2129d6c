package org.millrace.math;

import java.util.SplittableRandom;

/** Chance that belongs to one item of many: the same whatever is done before or beside it. */
public final class Draw {
  /** An odd number of no pattern, for telling streams apart. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private Draw() {}

  /**
   * Some of the numbers from 0 on and before a size, none twice, in random order.
   *
   * @param seed of all chance
   * @param item that the draw belongs to
   */
  public static int[] distinct(long seed, int item, int size, int count) {
    long own = new SplittableRandom(seed).nextLong() + STEP * (item + 1L);
    SplittableRandom random = new SplittableRandom(new SplittableRandom(own).nextLong());
    int[] all = new int[size];
    for (int i = 0; i < size; i++) {
      all[i] = i;
    }
    int[] drawn = new int[count];
    for (int i = 0; i < count; i++) {
      int other = random.nextInt(i, size);
      drawn[i] = all[other];
      all[other] = all[i];
    }
    return drawn;
  }
}
