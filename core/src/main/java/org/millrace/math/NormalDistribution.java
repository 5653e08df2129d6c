package org.millrace.math;

import org.millrace.unit.Require;

/** The standard normal distribution. */
public final class NormalDistribution {
  private static final org.hipparchus.distribution.continuous.NormalDistribution STANDARD =
      new org.hipparchus.distribution.continuous.NormalDistribution(0, 1);

  private static final double LEAST = 1e-15;

  private NormalDistribution() {}

  /** The probability of a value of at most x; infinities are allowed. */
  public static double below(double x) {
    return Double.isInfinite(x) ? (x > 0 ? 1 : 0) : STANDARD.cumulativeProbability(x);
  }

  /** The probability of a value above x, exact in the far tail too. */
  public static double above(double x) {
    return below(-x);
  }

  /**
   * The value that is not exceeded with a probability, which must lie between {@value #LEAST} and 1
   * less that; two steps of Newton's method mend the tails of the library's inverse.
   */
  public static double quantile(double probability) {
    Require.between("probability", probability, LEAST, 1 - LEAST);
    if (probability > 0.5) {
      return -quantile(1 - probability);
    }
    double x = STANDARD.inverseCumulativeProbability(probability);
    for (int step = 0; step < 2; step++) {
      x -= (below(x) - probability) / STANDARD.density(x);
    }
    return x;
  }
}
