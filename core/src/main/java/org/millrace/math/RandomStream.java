package org.millrace.math;

import java.util.SplittableRandom;

/**
 * Random numbers that belong to one thing: equal seeds and names give equal numbers, whatever else
 * is drawn and on however many cores.
 */
public final class RandomStream {
  /** An odd number of no pattern, for telling streams apart. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  /** Start and factor of the Fowler-Noll-Vo hash 1a of 64 bits. */
  private static final long HASH_START = 0xCBF29CE484222325L;

  private static final long HASH_FACTOR = 0x100000001B3L;

  private final SplittableRandom random;

  private RandomStream(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The stream of a thing by its place. */
  public static RandomStream of(long seed, long index) {
    return new RandomStream(mixed(seed) + STEP * (index + 1));
  }

  /** The stream of a thing by its name; it stays the same when other things come or go. */
  public static RandomStream of(long seed, String name) {
    return of(seed, hash(name));
  }

  /** In [0, 1). */
  public double uniform() {
    return random.nextDouble();
  }

  /** Of the standard normal distribution. */
  public double normal() {
    return random.nextGaussian();
  }

  /** From 0 to one below a bound above 0. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  private static long mixed(long seed) {
    return new SplittableRandom(seed).nextLong();
  }

  private static long hash(String name) {
    long hash = HASH_START;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * HASH_FACTOR;
    }
    return hash;
  }
}
