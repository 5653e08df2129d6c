package org.millrace.match;

import org.millrace.domain.Figure;

/** A number and its range, without where it comes from. */
record Span(double low, double value, double high) {
  /** A number that nobody stated. */
  static final Span UNKNOWN = new Span(Double.NaN, Double.NaN, Double.NaN);

  static final Span NONE = new Span(0, 0, 0);

  static Span of(Figure<?> figure) {
    return new Span(figure.low(), figure.amount(), figure.high());
  }

  boolean isKnown() {
    return !Double.isNaN(value);
  }
}
