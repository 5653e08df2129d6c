package org.millrace.pinch.heat;

import org.millrace.pinch.cascade.Direction;

/**
 * A utility on the shifted scale.
 *
 * @param upper its warmer end [°C]
 * @param lower its colder end; equal to the warmer one if it stays at one temperature
 * @param tolerance temperatures nearer than this are one
 */
record ShiftedUtility(
    Utility utility, Direction direction, double upper, double lower, double tolerance) {

  static ShiftedUtility of(
      Utility utility, Direction direction, double standard, double tolerance) {
    double kelvin = utility.contribution().kelvin(standard);
    double shift =
        switch (direction) {
          case GIVES -> -kelvin;
          case TAKES -> kelvin;
        };
    return new ShiftedUtility(
        utility, direction, utility.upper() + shift, utility.lower() + shift, tolerance);
  }

  /** Which share of its heat it gives or takes above a temperature, and at it if so asked. */
  double share(double temperature, boolean isWith) {
    if (upper - lower <= tolerance) {
      double limit = isWith ? temperature - tolerance : temperature + tolerance;
      return upper >= limit ? 1 : 0;
    }
    return Math.clamp((upper - temperature) / (upper - lower), 0, 1);
  }
}
