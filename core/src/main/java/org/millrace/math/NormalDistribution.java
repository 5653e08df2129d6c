package org.millrace.math;

import org.hipparchus.special.Erf;
import org.millrace.unit.Require;

/** The normal distribution of mean 0 and deviation 1. */
public final class NormalDistribution {
  private static final double ROOT_OF_TWO = Math.sqrt(2);

  /** Below this probability the inverse error function has too few digits to start from. */
  private static final double FAR_OUT = 1e-9;

  private static final int STEPS = 6;

  private NormalDistribution() {}

  /** Probability of at most z. */
  public static double lower(double z) {
    return 0.5 * Erf.erfc(-z / ROOT_OF_TWO);
  }

  /** Probability of at least z, without loss of digits far out. */
  public static double upper(double z) {
    return 0.5 * Erf.erfc(z / ROOT_OF_TWO);
  }

  /** Probability of this far from 0 or farther. */
  public static double twoSided(double z) {
    return Math.min(1, 2 * upper(Math.abs(z)));
  }

  /** The z that is not exceeded with a probability in (0, 1). */
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
      double found = lower(z);
      double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
      z -= Math.log(found / probability) * found / density;
    }
    return z;
  }
}
