package org.millrace.game.graph;

/** A number and how it changes with the strength of selection, at none. */
record Dual(double value, double slope) {
  static final Dual ZERO = new Dual(0, 0);
  static final Dual ONE = new Dual(1, 0);

  Dual plus(Dual other) {
    return new Dual(value + other.value, slope + other.slope);
  }

  Dual times(Dual other) {
    return new Dual(value * other.value, value * other.slope + slope * other.value);
  }

  Dual times(double factor) {
    return new Dual(value * factor, slope * factor);
  }

  Dual over(Dual other) {
    return new Dual(
        value / other.value,
        (slope * other.value - value * other.slope) / (other.value * other.value));
  }

  /** e to the power of this. */
  Dual exponential() {
    return new Dual(Math.exp(value), Math.exp(value) * slope);
  }
}
