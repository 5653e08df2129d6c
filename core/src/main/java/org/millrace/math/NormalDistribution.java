package org.millrace.math;

import org.hipparchus.special.Erf;
import org.millrace.unit.Require;

/** The normal distribution of mean 0 and deviation 1. */
public final class NormalDistribution {
  /** Standard deviations from the middle to an end of the interval that holds 95 %. */
  public static final double TWO_SIDED_95 = 1.959963984540054;

  private static final double ROOT_OF_TWO = Math.sqrt(2);

  /** Below this probability the inverse error function has too few digits to start from. */
  private static final double FAR_OUT = 1e-9;

  private static final int STEPS = 6;

  private NormalDistribution() {}

  /** The probability of a value of at most x; infinities are allowed. */
  public static double below(double x) {
    return 0.5 * Erf.erfc(-x / ROOT_OF_TWO);
  }

  /** The probability of a value above x, exact in the far tail too. */
  public static double above(double x) {
    return below(-x);
  }

  /** The probability of a value as far from 0 as z or farther, on either side. */
  public static double twoSided(double z) {
    return Math.min(1, 2 * above(Math.abs(z)));
  }

  /** The value that is not exceeded with a probability in (0, 1). */
  public static double quantile(double probability) {
    Require.that(
        probability > 0 && probability < 1,
        "probability is %s; it must lie between 0 and 1.",
        probability);
    return probability > 0.5 ? -lowerHalf(1 - probability) : lowerHalf(probability);
  }

  /** Newton's method on the logarithm, which keeps all digits far out. */
  private static double lowerHalf(double probability) {
    double z =
        probability > FAR_OUT
            ? -ROOT_OF_TWO * Erf.erfInv(1 - 2 * probability)
            : -Math.sqrt(-2 * Math.log(probability));
    for (int step = 0; step < STEPS; step++) {
      double found = below(z);
      double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
      double change = Math.log(found / probability) * found / density;
      z -= change;
      if (Math.abs(change) <= Math.ulp(z)) {
        break;
      }
    }
    return z;
  }
}
