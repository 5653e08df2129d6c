package org.millrace.diffusion.capital;

import org.millrace.diffusion.capital.SocialCapitalResult.Brokerage;
import org.millrace.diffusion.capital.SocialCapitalResult.Defined;
import org.millrace.diffusion.capital.SocialCapitalResult.Holes;
import org.millrace.diffusion.capital.SocialCapitalResult.Measure;
import org.millrace.diffusion.capital.SocialCapitalResult.Reason;
import org.millrace.diffusion.capital.SocialCapitalResult.Undefined;
import org.millrace.math.Graph;

/** What a firm can gain by standing between others. */
final class Brokers {
  private final Graph arcs;
  private final Graph reversed;
  private final Graph pairs;
  private final int[] groups;
  private final double[] sums;
  private final double[] greatest;

  /**
   * Of a network.
   *
   * @param pairs with the strengths of both directions together
   * @param groups the number of the group of each firm
   */
  Brokers(Graph arcs, Graph pairs, int[] groups) {
    this.arcs = arcs;
    this.reversed = arcs.reversed();
    this.pairs = pairs;
    this.groups = groups;
    this.sums = new double[pairs.nodes()];
    this.greatest = new double[pairs.nodes()];
    for (int firm = 0; firm < pairs.nodes(); firm++) {
      for (int i = pairs.start(firm); i < pairs.end(firm); i++) {
        sums[firm] += pairs.weight(i);
        greatest[firm] = Math.max(greatest[firm], pairs.weight(i));
      }
    }
  }

  int inDegree(int firm) {
    return reversed.degree(firm);
  }

  Brokerage brokerage(int firm) {
    long[] counts = new long[5];
    for (int i = reversed.start(firm); i < reversed.end(firm); i++) {
      int from = reversed.target(i);
      for (int j = arcs.start(firm); j < arcs.end(firm); j++) {
        int to = arcs.target(j);
        if (from != to && arcs.find(from, to) < 0) {
          counts[role(groups[from], groups[firm], groups[to])]++;
        }
      }
    }
    return new Brokerage(counts[0], counts[1], counts[2], counts[3], counts[4]);
  }

  /** The place of a role in {@link Brokerage}. */
  private static int role(int from, int firm, int to) {
    if (from == to) {
      return from == firm ? 0 : 1;
    } else if (firm == to) {
      return 2;
    }
    return from == firm ? 3 : 4;
  }

  Holes holes(int firm) {
    if (pairs.degree(firm) == 0) {
      Measure none = new Undefined(Reason.NO_NEIGHBORS);
      return new Holes(none, none, none);
    }
    double constraint = 0;
    double redundancy = 0;
    for (int i = pairs.start(firm); i < pairs.end(firm); i++) {
      int contact = pairs.target(i);
      double invested = pairs.weight(i) / sums[firm];
      for (int j = pairs.start(contact); j < pairs.end(contact); j++) {
        int arc = pairs.find(firm, pairs.target(j));
        if (arc >= 0) {
          double own = pairs.weight(arc) / sums[firm];
          invested += own * pairs.weight(j) / sums[pairs.target(j)];
          redundancy += own * pairs.weight(j) / greatest[contact];
        }
      }
      constraint += invested * invested;
    }
    double size = pairs.degree(firm) - redundancy;
    return new Holes(
        new Defined(constraint), new Defined(size), new Defined(size / pairs.degree(firm)));
  }
}
