package org.millrace.pinch.site;

/**
 * A straight piece of a curve that must be heated or cooled by utilities.
 *
 * @param upper shifted temperature [°C]
 * @param lower equal to the upper one if all heat stays there
 * @param heat [kW]
 * @param tolerance temperatures nearer than this are one
 */
record Segment(double upper, double lower, double heat, double tolerance) {

  /** Its heat above a temperature; heat at that very temperature is not above it. */
  double heatAbove(double temperature) {
    return isPoint() ? (upper > temperature + tolerance ? heat : 0) : partAbove(temperature);
  }

  /** Its heat above a temperature and at it. */
  double heatFrom(double temperature) {
    return isPoint() ? (upper >= temperature - tolerance ? heat : 0) : partAbove(temperature);
  }

  private boolean isPoint() {
    return upper - lower <= tolerance;
  }

  private double partAbove(double temperature) {
    return heat * Math.clamp((upper - temperature) / (upper - lower), 0, 1);
  }
}
