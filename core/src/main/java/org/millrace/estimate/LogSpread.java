package org.millrace.estimate;

import org.millrace.domain.Figure;
import org.millrace.domain.Spread;

/** Spreads as standard deviations of the natural logarithm, which add as squares in a product. */
final class LogSpread {
  /** Standard deviations from the median to an end of a lognormal range, which holds 95 %. */
  private static final double ENDS = 1.959964;

  /** Standard deviations from the median to an end of a range that holds 80 %. */
  static final double EIGHTY = 1.281552;

  private LogSpread() {}

  /** The standard deviation of a figure; a triangular one has that of its relative variance. */
  static double of(Figure<?> figure) {
    double value = figure.amount();
    return switch (figure.spread()) {
      case Spread.Exact exact -> 0;
      case Spread.Lognormal range -> Math.log(range.high() / range.low()) / (2 * ENDS);
      case Spread.Triangular range ->
          value == 0 ? 0 : ofRelative(Math.sqrt(variance(range, value)) / value);
    };
  }

  /** The standard deviation of the logarithm of what has a relative standard deviation. */
  static double ofRelative(double relative) {
    return Math.sqrt(Math.log1p(relative * relative));
  }

  /** The relative standard deviation of what has one of the logarithm. */
  static double toRelative(double deviation) {
    return Math.sqrt(Math.expm1(deviation * deviation));
  }

  /** The spread about a median. */
  static Spread about(double median, double deviation) {
    return median == 0 || deviation == 0
        ? new Spread.Exact()
        : new Spread.Lognormal(
            median * Math.exp(-ENDS * deviation), median * Math.exp(ENDS * deviation));
  }

  private static double variance(Spread.Triangular range, double mode) {
    double a = range.low();
    double b = range.high();
    return (a * a + b * b + mode * mode - a * b - a * mode - b * mode) / 18;
  }
}
