package org.millrace.domain;

import org.millrace.unit.Require;

/** How far a number can be off, in the unit of the number itself. */
public sealed interface Spread {
  /** Exactly as stated. */
  record Exact() implements Spread {}

  /** Between two ends, the stated value the likeliest. */
  record Triangular(double low, double high) implements Spread {
    public Triangular {
      Require.finite("low end", low);
      Require.finite("high end", high);
      Require.that(low <= high, "The range %s to %s runs backwards.", low, high);
    }
  }

  /**
   * Lognormal about the stated value as median; 95 % of it between two ends, the value their
   * geometric mean.
   */
  record Lognormal(double low, double high) implements Spread {
    public Lognormal {
      Require.that(
          0 < low && low <= high && Double.isFinite(high),
          "The lognormal range %s to %s must be above zero and not run backwards.",
          low,
          high);
    }
  }
}
