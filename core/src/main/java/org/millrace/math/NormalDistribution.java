package org.millrace.math;

import org.hipparchus.special.Erf;
import org.millrace.unit.Require;

/** The standard normal distribution. */
public final class NormalDistribution {
  /** Standard deviations from the middle to an end of the interval that holds 95 %. */
  public static final double TWO_SIDED_95 = 1.959963984540054;

  private NormalDistribution() {}

  /** The share below x. */
  public static double below(double x) {
    return 0.5 * Erf.erfc(-x / Math.sqrt(2));
  }

  /** The number below which a share in (0, 1) lies. */
  public static double quantile(double share) {
    Require.that(
        share > 0 && share < 1, "A share of %s has no quantile; it must lie in (0, 1).", share);
    return share <= 0.5
        ? -Math.sqrt(2) * Erf.erfcInv(2 * share)
        : Math.sqrt(2) * Erf.erfcInv(2 * (1 - share));
  }
}
