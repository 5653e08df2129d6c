package org.millrace.linkage;

import java.util.Arrays;
import java.util.List;

/**
 * From the odds of single pairs to probabilities: of all ways to give records at most one partner,
 * each weighted by the product of the odds of its pairs, the share that holds the pair. Computed by
 * passing messages, exact where the graph of pairs has no cycle.
 */
final class Marginals {
  static final int FEW_SWEEPS = 10;
  static final int MANY_SWEEPS = 60;

  /** Logarithms of odds beyond this are as good as certain, and sums stay exact. */
  private static final double MOST = 22;

  private final List<Comparison> pairs;
  private final LinkageRules.Pairing pairing;
  private final int lefts;
  private final int rights;

  Marginals(List<Comparison> pairs, Lists lists, LinkageRules.Pairing pairing) {
    this.pairs = pairs;
    this.pairing = pairing;
    lefts = lists.left().size();
    rights = lists.right().size();
  }

  /** The probability of each pair. */
  double[] probabilities(double[] logOdds, int sweeps) {
    double[] odds = new double[logOdds.length];
    for (int e = 0; e < odds.length; e++) {
      odds[e] = Math.exp(Math.min(MOST, logOdds[e]));
    }
    if (pairing == LinkageRules.Pairing.ONE_TO_ONE) {
      compete(odds, sweeps);
    }
    for (int e = 0; e < odds.length; e++) {
      odds[e] = odds[e] / (1 + odds[e]);
    }
    return odds;
  }

  /** Lowers the odds of each pair by how likely its records have other partners. */
  private void compete(double[] odds, int sweeps) {
    double[] fromLeft = new double[odds.length];
    double[] fromRight = new double[odds.length];
    Arrays.fill(fromLeft, 1);
    Arrays.fill(fromRight, 1);
    double[] sums = new double[lefts];
    double[] otherSums = new double[rights];
    for (int sweep = 0; sweep < sweeps; sweep++) {
      Arrays.fill(sums, 1);
      Arrays.fill(otherSums, 1);
      for (int e = 0; e < odds.length; e++) {
        sums[pairs.get(e).left()] += odds[e] * fromRight[e];
        otherSums[pairs.get(e).right()] += odds[e] * fromLeft[e];
      }
      for (int e = 0; e < odds.length; e++) {
        double toLeft = odds[e] * fromRight[e];
        double toRight = odds[e] * fromLeft[e];
        fromLeft[e] = damped(fromLeft[e], sums[pairs.get(e).left()] - toLeft);
        fromRight[e] = damped(fromRight[e], otherSums[pairs.get(e).right()] - toRight);
      }
    }
    for (int e = 0; e < odds.length; e++) {
      odds[e] *= fromLeft[e] * fromRight[e];
    }
  }

  /** Halfway to the new message in logarithms; where records compete, whole steps swing. */
  private static double damped(double before, double sum) {
    return Math.sqrt(before / Math.max(1, sum));
  }
}
