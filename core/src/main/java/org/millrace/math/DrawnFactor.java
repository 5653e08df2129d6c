package org.millrace.math;

import org.millrace.unit.Require;

/**
 * A number above or at zero that is known by its value and a 95 % interval, ready to be drawn.
 *
 * <p>All three numbers are kept: the value is the median, the ends are the 2.5 % and the 97.5 %
 * quantile. Below and above the median it is half of a normal distribution each, cut off at zero
 * (which moves the median where the low end is near zero); of the logarithm instead, where the
 * interval is large or leans to the right and its low end is above zero. With the value in the
 * middle of the ends that is the normal, with the value at their geometric mean the lognormal
 * distribution.
 */
public final class DrawnFactor {
  /** Half an interval over the value from which on it is large. */
  private static final double LARGE = 0.3;

  /** The upper part of an interval over the lower one, from which on it leans. */
  private static final double LEANING = 1.5;

  /** A share that is too small to be cut off. */
  private static final double NEGLIGIBLE = 1e-12;

  /** The greatest number below 1. */
  private static final double MOST = Math.nextDown(1.0);

  private final double value;
  private final double below;
  private final double above;
  private final boolean logarithmic;

  /** The share of the normal distribution that lies below zero and is cut off. */
  private final double cut;

  private DrawnFactor(double value, double below, double above, boolean logarithmic) {
    this.value = value;
    this.below = below;
    this.above = above;
    this.logarithmic = logarithmic;
    this.cut = logarithmic || below == 0 ? 0 : NormalDistribution.below(-value / below);
  }

  /** Of a value and the ends of its 95 % interval. */
  public static DrawnFactor of(double low, double value, double high) {
    Require.atLeast("low end of what is drawn", low, 0);
    Require.that(
        low <= value && value <= high && Double.isFinite(high),
        "The range %s to %s does not hold the value %s.",
        low,
        high,
        value);
    boolean large = (high - low) / 2 > LARGE * value;
    boolean leans = high - value > LEANING * (value - low);
    return low > 0 && low < high && (large || leans)
        ? logarithmic(low, value, high)
        : new DrawnFactor(
            value,
            (value - low) / NormalDistribution.TWO_SIDED_95,
            (high - value) / NormalDistribution.TWO_SIDED_95,
            false);
  }

  /** A lognormal one, its ends and value above zero. */
  public static DrawnFactor logarithmic(double low, double value, double high) {
    Require.that(
        0 < low && low <= value && value <= high && Double.isFinite(high),
        "The lognormal range %s to %s must be above zero and hold the value %s.",
        low,
        high,
        value);
    return new DrawnFactor(
        value,
        Math.log(value / low) / NormalDistribution.TWO_SIDED_95,
        Math.log(high / value) / NormalDistribution.TWO_SIDED_95,
        true);
  }

  /** Whether it is the same in all draws. */
  public boolean isExact() {
    return below == 0 && above == 0;
  }

  /** Whether its logarithm is what is normal. */
  public boolean isLogarithmic() {
    return logarithmic;
  }

  /** The number at the quantile of a deviate of the standard normal distribution. */
  public double at(double deviate) {
    double inside = cut < NEGLIGIBLE ? deviate : above(cut, deviate);
    double moved = inside * (inside < 0 ? below : above);
    return logarithmic ? value * Math.exp(moved) : Math.max(0, value + moved);
  }

  /** The deviate at the same quantile of what is left above the cut. */
  private static double above(double cut, double deviate) {
    double share = cut + (1 - cut) * NormalDistribution.below(deviate);
    return NormalDistribution.quantile(Math.min(share, MOST));
  }
}
