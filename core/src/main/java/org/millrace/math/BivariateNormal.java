package org.millrace.math;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.millrace.unit.Require;

/**
 * The normal distribution of two numbers that go together.
 *
 * <p>For correlations up to {@value #NEAR} in size the probability is the integral over the
 * correlation from 0 on, with r = sin θ
 *
 * <pre>
 *     L(h, k, ρ) = Φ(−h) Φ(−k) + 1/(2π) ∫₀^{asin ρ} exp( −(h² + k² − 2 h k sin θ) / (2 cos² θ) ) dθ
 * </pre>
 *
 * by Gauss-Legendre quadrature. Nearer to ±1 the integrand grows a peak; there it is integrated
 * from ±1 inward, the first terms of its series in 1 − r² taken out and integrated exactly. This is
 * the method of Drezner and Wesolowsky with the refinement of Genz; the error is about 1e-14.
 *
 * @param deviationX standard deviation; 0 if x is exact
 * @param deviationY standard deviation; 0 if y is exact
 * @param correlation in [-1, 1]
 */
public record BivariateNormal(
    double meanX, double deviationX, double meanY, double deviationY, double correlation) {
  private static final double NEAR = 0.925;
  private static final int POINTS = 20;

  /** An exponent below which a term is nothing beside 1e-15. */
  private static final double NOTHING = -100;

  private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(POINTS);

  public BivariateNormal {
    Require.finite("mean of x", meanX);
    Require.finite("mean of y", meanY);
    Require.finite("deviation of x", Require.atLeast("deviation of x", deviationX, 0));
    Require.finite("deviation of y", Require.atLeast("deviation of y", deviationY, 0));
    Require.between("correlation", correlation, -1, 1);
  }

  /**
   * The probabilities of the four quadrants about a point; they sum to 1. What lies on a border
   * counts as not above.
   */
  public record Quadrants(
      double bothAbove, double onlyXAbove, double onlyYAbove, double noneAbove) {}

  /** The probabilities of the four quadrants about a point. */
  public Quadrants quadrants(double x, double y) {
    double h = standardized(x, meanX, deviationX);
    double k = standardized(y, meanY, deviationY);
    double both = orthant(h, k, correlation);
    double onlyX = orthant(h, -k, -correlation);
    double onlyY = orthant(-h, k, -correlation);
    double none = orthant(-h, -k, correlation);
    double sum = both + onlyX + onlyY + none;
    return new Quadrants(both / sum, onlyX / sum, onlyY / sum, none / sum);
  }

  /** Deviations from the mean to a border; an exact number lies wholly on one side. */
  private static double standardized(double border, double mean, double deviation) {
    double distance = border - mean;
    if (deviation == 0) {
      return distance < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return distance / deviation;
  }

  /**
   * The probability that two standard normal numbers of a correlation exceed h and k; borders may
   * be infinite.
   */
  public static double orthant(double h, double k, double correlation) {
    Require.between("correlation", correlation, -1, 1);
    if (h == Double.POSITIVE_INFINITY || k == Double.POSITIVE_INFINITY) {
      return 0;
    }
    if (h == Double.NEGATIVE_INFINITY || k == Double.NEGATIVE_INFINITY) {
      return NormalDistribution.above(Math.max(h, k));
    }
    double probability =
        Math.abs(correlation) < NEAR ? fromZero(h, k, correlation) : fromOne(h, k, correlation);
    return Math.clamp(probability, 0, 1);
  }

  private static double fromZero(double h, double k, double correlation) {
    double half = Math.asin(correlation) / 2;
    double squares = (h * h + k * k) / 2;
    double sum = 0;
    for (int i = 0; i < POINTS; i++) {
      double sine = Math.sin(half * (1 + RULE.getPoint(i)));
      sum += RULE.getWeight(i) * Math.exp((sine * h * k - squares) / (1 - sine * sine));
    }
    return half * sum / (2 * Math.PI) + NormalDistribution.above(h) * NormalDistribution.above(k);
  }

  private static double fromOne(double h, double k, double correlation) {
    double mirrored = correlation < 0 ? -k : k;
    double gap = gap(h, mirrored, 1 - correlation * correlation);
    if (correlation > 0) {
      return NormalDistribution.above(Math.max(h, mirrored)) - gap;
    }
    return h >= mirrored ? gap : between(h, mirrored) + gap;
  }

  /** Φ(k) − Φ(h) for h < k, from the tail in which both are small. */
  private static double between(double h, double k) {
    return h < 0
        ? NormalDistribution.below(k) - NormalDistribution.below(h)
        : NormalDistribution.above(h) - NormalDistribution.above(k);
  }

  /**
   * What the probability loses between a correlation of 1 and that of so small a rest 1 − ρ²:
   * 1/(2π) ∫₀^{√rest} exp(−(d/x² + q)/2) · (…) dx with d = (h − k)² and q = hk.
   */
  private static double gap(double h, double k, double rest) {
    if (rest == 0) {
      return 0;
    }
    double width = Math.sqrt(rest);
    double square = (h - k) * (h - k);
    double product = h * k;
    double first = (4 - product) / 8;
    double second = (12 - product) / 80;
    double series = 0;
    double exponent = -(square / rest + product) / 2;
    if (exponent > NOTHING) {
      series =
          width
              * Math.exp(exponent)
              * (1
                  - first * (square - rest) * (1 - second * square) / 3
                  + first * second * rest * rest);
    }
    if (product > NOTHING) {
      double root = Math.sqrt(square);
      series -=
          Math.exp(-product / 2)
              * Math.sqrt(2 * Math.PI)
              * NormalDistribution.above(root / width)
              * root
              * (1 - first * square * (1 - second * square) / 3);
    }
    return (series - remainder(square, product, width / 2, first, second)) / (2 * Math.PI);
  }

  /** The integrand less its series, by quadrature; half is half the width of the interval. */
  private static double remainder(
      double square, double product, double half, double first, double second) {
    double sum = 0;
    for (int i = 0; i < POINTS; i++) {
      double x = half * (1 + RULE.getPoint(i));
      double xx = x * x;
      double exponent = -(square / xx + product) / 2;
      if (exponent > NOTHING) {
        double root = Math.sqrt(1 - xx);
        double exact = Math.exp(-product / 2 * xx / ((1 + root) * (1 + root))) / root;
        double taken = 1 + first * xx * (1 + 5 * second * xx);
        sum += RULE.getWeight(i) * Math.exp(exponent) * (taken - exact);
      }
    }
    return half * sum;
  }
}
