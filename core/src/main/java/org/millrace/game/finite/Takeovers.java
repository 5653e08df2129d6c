package org.millrace.game.finite;

import org.millrace.game.finite.FinitePopulationResult.Endless;
import org.millrace.game.finite.FinitePopulationResult.MeanTime;
import org.millrace.game.finite.FinitePopulationResult.Selection;
import org.millrace.game.finite.FinitePopulationResult.Steps;
import org.millrace.game.finite.FinitePopulationResult.Takeover;

/** The fate of a single firm's strategy, from the chain of the number of those that have it. */
final class Takeovers {
  /**
   * Logarithms of chances are equal if they differ by no more than this, relative to their size.
   */
  private static final double ROUNDING = 1e-11;

  private static final double LARGEST = Math.log(Double.MAX_VALUE) - 1;

  private Takeovers() {}

  /** ln ρ, from ln(T⁻/T⁺) = −leaning. */
  static double logarithm(double[] leaning, int firms) {
    double product = 0;
    double[] terms = new double[firms];
    for (int k = 1; k < firms; k++) {
      product -= leaning[k];
      terms[k] = product;
    }
    return -Logarithms.sum(terms, 0, firms);
  }

  /** The fate of one firm's strategy. */
  static Takeover of(Chain chain) {
    int firms = chain.firms();
    double[] from = chances(chain);
    double logarithm = from[1];
    double either = Double.NEGATIVE_INFINITY;
    double takeover = Double.NEGATIVE_INFINITY;
    double waits = Double.NEGATIVE_INFINITY;
    double waitsOfTakeover = Double.NEGATIVE_INFINITY;
    for (int k = 1; k < firms; k++) {
      waits = Logarithms.sum(chain.ratio(k) + waits, -chain.up(k));
      waitsOfTakeover = Logarithms.sum(chain.ratio(k) + waitsOfTakeover, from[k] - chain.up(k));
      either = Logarithms.sum(either, waits);
      takeover = Logarithms.sum(takeover, waitsOfTakeover);
    }
    return new Takeover(
        Math.exp(logarithm),
        logarithm,
        Math.exp(logarithm + Math.log(firms)),
        compared(logarithm, -Math.log(firms)),
        time(takeover, firms),
        time(logarithm + either, firms));
  }

  /** ln of the chance of takeover from each number on, 1 to N. */
  private static double[] chances(Chain chain) {
    int firms = chain.firms();
    double[] terms = new double[firms];
    double product = 0;
    for (int k = 1; k < firms; k++) {
      product += chain.ratio(k);
      terms[k] = product;
    }
    double total = Logarithms.sum(terms, 0, firms);
    double[] chances = new double[firms + 1];
    double sum = Double.NEGATIVE_INFINITY;
    for (int l = 1; l <= firms; l++) {
      sum = Logarithms.sum(sum, terms[l - 1]);
      chances[l] = sum - total;
    }
    return chances;
  }

  /** How a chance compares with another, both by their logarithms. */
  static Selection compared(double logarithm, double other) {
    double slack = ROUNDING * Math.max(1, Math.max(Math.abs(logarithm), Math.abs(other)));
    if (Math.abs(logarithm - other) <= slack) {
      return Selection.NEUTRAL;
    }
    return logarithm > other ? Selection.FAVORED : Selection.OPPOSED;
  }

  private static MeanTime time(double logarithm, int firms) {
    return logarithm > LARGEST
        ? new Endless(logarithm / Math.log(10))
        : new Steps(Math.exp(logarithm), Math.exp(logarithm) / firms);
  }
}
