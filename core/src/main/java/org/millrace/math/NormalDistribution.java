package org.millrace.math;

import org.hipparchus.special.Erf;
import org.millrace.unit.Require;

/** The normal distribution of mean 0 and deviation 1. */
public final class NormalDistribution {
  private static final double ROOT_OF_TWO = Math.sqrt(2);

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
    return -ROOT_OF_TWO * Erf.erfcInv(2 * probability);
  }
}
