package org.millrace.information;

import org.millrace.domain.Figure;
import org.millrace.domain.Spread;
import org.millrace.math.NormalDistribution;

/** A figure as equally likely values: its quantiles in the middle of equal parts. */
final class Quantiles {
  private static final int PARTS = 400;

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
              * Math.exp(
                  Math.log(range.high() / range.low())
                      / (2 * NormalDistribution.TWO_SIDED_95)
                      * NormalDistribution.quantile(share));
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
}
