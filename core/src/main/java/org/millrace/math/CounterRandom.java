package org.millrace.math;

/**
 * Random numbers by their place: each is a function of seed, run, round and index alone, so that it
 * may be drawn in any order and on any core. They are the outputs of SplitMix64 from a start that
 * is mixed of seed, run and round.
 */
public final class CounterRandom {
  /** An odd number of no pattern, for telling places apart. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private static final double UNIT = 0x1p-53;

  private CounterRandom() {}

  /** The start of all numbers of a round. */
  public static long key(long seed, long run, long round) {
    return mixed(mixed(mixed(seed) + STEP * (run + 1)) + STEP * (round + 1));
  }

  /** The 64 bits of an index, from 0. */
  public static long bits(long key, long index) {
    return mixed(key + STEP * (index + 1));
  }

  /** In [0, 1), of the 53 highest bits. */
  public static double uniform(long bits) {
    return (bits >>> 11) * UNIT;
  }

  /** From 0 to one below a bound above 0, of the 32 highest bits. */
  public static int below(long bits, int bound) {
    return (int) (((bits >>> 32) * bound) >>> 32);
  }

  /** The finisher of SplitMix64. */
  private static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
