package org.millrace.information;

import org.millrace.domain.Figure;
import org.millrace.domain.Spread;

/** A figure as equally likely values: its quantiles in the middle of equal parts. */
final class Quantiles {
  private static final int PARTS = 400;

  /** Standard deviations from the median to an end of a lognormal range, which holds 95 %. */
  private static final double ENDS = 1.959964;

  private Quantiles() {}

  /** The values, smallest first. */
  static double[] of(Figure<?> figure) {
    double[] values = new double[PARTS];
    for (int i = 0; i < PARTS; i++) {
      values[i] = at(figure, (i + 0.5) / PARTS);
    }
    return values;
  }

  private static double at(Figure<?> figure, double share) {
    return switch (figure.spread()) {
      case Spread.Exact exact -> figure.amount();
      case Spread.Triangular range -> triangular(range.low(), figure.amount(), range.high(), share);
      case Spread.Lognormal range ->
          figure.amount()
              * Math.exp(Math.log(range.high() / range.low()) / (2 * ENDS) * normal(share));
    };
  }

  private static double triangular(double low, double mode, double high, double share) {
    double width = high - low;
    return width == 0
        ? mode
        : share * width <= mode - low
            ? low + Math.sqrt(share * width * (mode - low))
            : high - Math.sqrt((1 - share) * width * (high - mode));
  }

  /** The quantile of the standard normal distribution, by bisection of its integral. */
  private static double normal(double share) {
    double low = -8;
    double high = 8;
    while (high - low > 1e-9) {
      double middle = (low + high) / 2;
      if (below(middle) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The share of the standard normal distribution below x: its density's Taylor series. */
  private static double below(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; Math.abs(term) > 1e-12 && n < 400; n++) {
      term *= x * x / (2 * n + 1);
      sum += term;
    }
    return Math.min(1, Math.max(0, 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI)));
  }
}
