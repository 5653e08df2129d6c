package org.millrace.access;

/** What a number must not pass, or must reach. */
record Limit(boolean isMost, double value) {
  /** A limit is met up to this share of itself, for rounding. */
  private static final double ROUNDING = 1e-9;

  static Limit atMost(double value) {
    return new Limit(true, value);
  }

  static Limit atLeast(double value) {
    return new Limit(false, value);
  }

  boolean isMetBy(double number) {
    double slack = Math.abs(value) * ROUNDING;
    return isMost ? number <= value + slack : number >= value - slack;
  }
}
