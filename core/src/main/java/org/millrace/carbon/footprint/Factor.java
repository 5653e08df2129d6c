package org.millrace.carbon.footprint;

import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Spread;
import org.millrace.math.DrawnFactor;
import org.millrace.unit.Require;

/**
 * A number that may be uncertain.
 *
 * @param key names what is unknown; factors of one key are drawn together
 * @param halfWidth of its 95 % interval
 * @param power 1, or −1 where it divides
 */
record Factor(
    String key, double value, double halfWidth, DrawnFactor drawn, Grade grade, int power) {

  /** A figure that is not below zero. */
  static Factor of(String key, Figure<?> figure) {
    double low = figure.low();
    double high = figure.high();
    Require.atLeast("low end of " + key, low, 0);
    Require.finite("high end of " + key, high);
    DrawnFactor drawn =
        switch (figure.spread()) {
          case Spread.Exact exact -> DrawnFactor.of(low, figure.amount(), high);
          case Spread.Triangular range -> DrawnFactor.of(low, figure.amount(), high);
          case Spread.Lognormal range -> DrawnFactor.logarithmic(low, figure.amount(), high);
        };
    return new Factor(key, figure.amount(), (high - low) / 2, drawn, figure.grade(), 1);
  }

  /** The same as a divisor. */
  Factor inverse() {
    return new Factor(key, value, halfWidth, drawn, grade, -power);
  }

  boolean isExact() {
    return drawn.isExact();
  }

  /** Its value, or one over it where it divides. */
  double effect() {
    return power > 0 ? value : 1 / value;
  }

  /** How far its effect moves over half its interval, to first order. */
  double slope() {
    return power > 0 ? halfWidth : -halfWidth / (value * value);
  }
}
