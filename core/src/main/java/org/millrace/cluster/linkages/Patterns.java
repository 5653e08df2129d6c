package org.millrace.cluster.linkages;

import java.util.stream.IntStream;

/**
 * How alike industries buy and sell. A pattern is what an industry buys from, or sells to, each
 * industry that trades, as deviations from their mean, of length one; all zero if the industry does
 * so with none or with all alike.
 */
final class Patterns {
  /** Below this part of its length before the mean is taken off, a pattern is rounding. */
  private static final double ROUNDING = 1e-12;

  private final int[] places;
  private final double[][] bought;
  private final double[][] sold;

  Patterns(Trade trade) {
    int[] trading = trade.trading();
    double[][] allBought = new double[trade.size()][];
    double[][] allSold = new double[trade.size()][];
    for (int k : trading) {
      allBought[k] = pattern(IntStream.of(trading).mapToDouble(m -> trade.flow(m, k)).toArray());
      allSold[k] = pattern(IntStream.of(trading).mapToDouble(m -> trade.flow(k, m)).toArray());
    }
    places =
        IntStream.of(trading).filter(k -> isThere(allBought[k]) || isThere(allSold[k])).toArray();
    bought = IntStream.of(places).mapToObj(k -> allBought[k]).toArray(double[][]::new);
    sold = IntStream.of(places).mapToObj(k -> allSold[k]).toArray(double[][]::new);
  }

  /** The places, in the table, of the industries that have a pattern. */
  int[] places() {
    return places;
  }

  /**
   * L_V: of each two of them the greatest of the correlations that exist, 0 if none does; 1 on the
   * diagonal.
   */
  double[][] linkages() {
    int n = places.length;
    double[][] linkages = new double[n][n];
    for (int k = 0; k < n; k++) {
      linkages[k][k] = 1;
      for (int l = 0; l < k; l++) {
        linkages[k][l] = linkage(k, l);
        linkages[l][k] = linkages[k][l];
      }
    }
    return linkages;
  }

  private double linkage(int k, int l) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (double[] one : new double[][] {bought[k], sold[k]}) {
      for (double[] other : new double[][] {bought[l], sold[l]}) {
        if (isThere(one) && isThere(other)) {
          greatest = Math.max(greatest, product(one, other));
        }
      }
    }
    return greatest == Double.NEGATIVE_INFINITY ? 0 : Math.clamp(greatest, -1, 1);
  }

  private static boolean isThere(double[] pattern) {
    return product(pattern, pattern) > 0;
  }

  private static double[] pattern(double[] flows) {
    double largest = IntStream.range(0, flows.length).mapToDouble(m -> flows[m]).max().orElse(0);
    double[] pattern = new double[flows.length];
    if (largest == 0) {
      return pattern;
    }
    double mean = 0;
    double before = 0;
    for (int m = 0; m < flows.length; m++) {
      pattern[m] = flows[m] / largest;
      mean += pattern[m] / flows.length;
      before += pattern[m] * pattern[m];
    }
    for (int m = 0; m < flows.length; m++) {
      pattern[m] -= mean;
    }
    double length = Math.sqrt(product(pattern, pattern));
    boolean alike = length < ROUNDING * Math.sqrt(before);
    for (int m = 0; m < flows.length; m++) {
      pattern[m] = alike ? 0 : pattern[m] / length;
    }
    return pattern;
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int m = 0; m < one.length; m++) {
      sum += one[m] * other[m];
    }
    return sum;
  }
}
