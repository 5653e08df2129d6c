package org.millrace.pinch.cascade;

import java.util.Arrays;
import org.millrace.math.Vector;

/** Collects the points of a curve. */
final class CurveBuilder {
  private final double[] celsius;
  private final double[] kilowatts;
  private int points;

  /** Of so many points at most. */
  CurveBuilder(int most) {
    celsius = new double[most];
    kilowatts = new double[most];
  }

  void add(double temperature, double heat) {
    celsius[points] = temperature;
    kilowatts[points] = heat;
    points++;
  }

  HeatCurve build() {
    return new HeatCurve(
        Vector.of(Arrays.copyOf(celsius, points)), Vector.of(Arrays.copyOf(kilowatts, points)));
  }
}
