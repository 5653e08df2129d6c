package org.millrace.bench.match;

import org.millrace.math.RandomStream;

/** What a nation is drawn from: a stream of random numbers for each thing, whatever their count. */
record Seeds(long nation) {

  /** The numbers of one thing of a kind. */
  RandomStream of(String kind, long index) {
    return RandomStream.of(nation + kind.hashCode(), index);
  }

  /** Of a lognormal distribution, rounded so that all who store it hold the same number. */
  static float lognormal(RandomStream random, double median, double sigma) {
    return (float) (median * StrictMath.exp(sigma * random.normal()));
  }

  static boolean chance(RandomStream random, double probability) {
    return random.uniform() < probability;
  }

  /** An order of so many things. */
  int[] order(String kind, int size) {
    int[] order = new int[size];
    RandomStream random = of(kind, 0);
    for (int i = 0; i < size; i++) {
      int j = random.below(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
