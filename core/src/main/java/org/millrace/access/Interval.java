package org.millrace.access;

import org.millrace.domain.Figure;
import org.millrace.domain.Grade;

/** A number with its range and grade, without its unit. */
record Interval(double low, double value, double high, Grade grade) {
  static Interval of(Figure<?> figure) {
    return new Interval(figure.low(), figure.amount(), figure.high(), figure.grade());
  }

  /** The quotient by a number that is above 0 everywhere. */
  Interval over(Interval other) {
    return new Interval(
        Math.min(low / other.high, low / other.low),
        value / other.value,
        Math.max(high / other.low, high / other.high),
        grade.worse(other.grade));
  }
}
