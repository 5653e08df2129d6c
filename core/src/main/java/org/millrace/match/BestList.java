package org.millrace.match;

import java.util.function.IntBinaryOperator;

/** The best few of many, best first; a better one pushes the worst out. */
final class BestList {
  private final double[] ranks;
  private final double[] scores;
  private final int[] partners;
  private final int[] ways;
  private final IntBinaryOperator byName;
  private int size;

  /**
   * An empty list.
   *
   * @param byName tells which of two partners of equal rank comes first
   */
  BestList(int most, IntBinaryOperator byName) {
    ranks = new double[most];
    scores = new double[most];
    partners = new int[most];
    ways = new int[most];
    this.byName = byName;
  }

  void clear() {
    size = 0;
  }

  /** What a newcomer must reach; ties are settled by name. */
  double threshold() {
    return size < ranks.length ? Double.NEGATIVE_INFINITY : ranks[size - 1];
  }

  /** Takes a partner in if it is good enough. */
  void offer(double rank, double score, int partner, int way) {
    if (size == ranks.length && !isBefore(rank, partner, way, size - 1)) {
      return;
    }
    int at = size == ranks.length ? size - 1 : size++;
    while (at > 0 && isBefore(rank, partner, way, at - 1)) {
      ranks[at] = ranks[at - 1];
      scores[at] = scores[at - 1];
      partners[at] = partners[at - 1];
      ways[at] = ways[at - 1];
      at--;
    }
    ranks[at] = rank;
    scores[at] = score;
    partners[at] = partner;
    ways[at] = way;
  }

  private boolean isBefore(double rank, int partner, int way, int at) {
    if (rank != ranks[at]) {
      return rank > ranks[at];
    }
    int order = byName.applyAsInt(partner, partners[at]);
    return order < 0 || (order == 0 && way < ways[at]);
  }

  int partner(int rank) {
    return partners[rank];
  }

  int way(int rank) {
    return ways[rank];
  }

  int most() {
    return ranks.length;
  }

  int size() {
    return size;
  }

  /** Copies the first few to the end of longer lists; returns how many. */
  int copyTo(Partners all, int row, int from) {
    int copied = Math.min(size, all.most() - from);
    for (int i = 0; i < copied; i++) {
      all.set(row, from + i, partners[i], ways[i], scores[i]);
    }
    return copied;
  }
}
