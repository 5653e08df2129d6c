package org.millrace.math;

import org.hipparchus.special.Beta;
import org.millrace.unit.Require;

/**
 * The beta distribution on [0, 1].
 *
 * @param alpha first shape, above 0
 * @param beta second shape, above 0
 */
public record BetaDistribution(double alpha, double beta) {
  /** Relative to the quantile. */
  private static final double TOLERANCE = 1e-14;

  private static final int MOST_HALVINGS = 1_200;

  public BetaDistribution {
    Require.that(alpha > 0, "first shape is %s; it must be above 0.", alpha);
    Require.that(beta > 0, "second shape is %s; it must be above 0.", beta);
    Require.finite("first shape", alpha);
    Require.finite("second shape", beta);
  }

  /** Probability of at most x. */
  public double lower(double x) {
    if (x <= 0) {
      return 0;
    }
    return x >= 1 ? 1 : Beta.regularizedBeta(x, alpha, beta);
  }

  /** Probability of at least x. */
  public double upper(double x) {
    if (x >= 1) {
      return 0;
    }
    return x <= 0 ? 1 : Beta.regularizedBeta(1 - x, beta, alpha);
  }

  /** The x that is not exceeded with a probability in [0, 1]; small ones have all digits. */
  public double quantile(double probability) {
    Require.between("probability", probability, 0, 1);
    double low = 0;
    double high = 1;
    for (int i = 0; i < MOST_HALVINGS && high - low > TOLERANCE * high; i++) {
      double middle = (low + high) / 2;
      if (lower(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
