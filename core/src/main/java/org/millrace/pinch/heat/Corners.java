package org.millrace.pinch.heat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.millrace.pinch.cascade.HeatCascade;

/** Where rows of the program must stand so that they hold at every temperature. */
final class Corners {
  private final HeatCascade cascade;

  Corners(HeatCascade cascade) {
    this.cascade = cascade;
  }

  /**
   * A point of the grand composite curve.
   *
   * @param isWith whether what stays at this very temperature is counted as above it
   * @param residual heat that flows on downwards [kW]
   */
  record Corner(double temperature, boolean isWith, double residual) {}

  /**
   * Between two ends of utilities next to each other, what utilities give above a temperature is
   * linear in it; so the corners of the lower hull of the curve there suffice.
   */
  List<Corner> of(List<ShiftedUtility> utilities) {
    double[] kinks = kinks(utilities);
    double tolerance = cascade.tolerance();
    List<Corner> corners = new ArrayList<>();
    int row = 0;
    for (int k = 0; k + 1 < kinks.length; k++) {
      double from = kinks[k];
      double to = kinks[k + 1];
      List<Corner> hull = new ArrayList<>();
      hull.add(new Corner(from, true, cascade.residualJustBelow(from)));
      for (; row < cascade.rows() && cascade.temperature(row) > to + tolerance; row++) {
        if (cascade.temperature(row) < from - tolerance) {
          double least = Math.min(cascade.residualAbove(row), cascade.residualBelow(row));
          append(hull, new Corner(cascade.temperature(row), true, least));
        }
      }
      append(hull, new Corner(to, false, cascade.residualJustAbove(to)));
      corners.addAll(hull);
    }
    return corners;
  }

  /** Ends of the utilities from hot to cold, and one beyond everything on each side. */
  private double[] kinks(List<ShiftedUtility> utilities) {
    double warmest = cascade.temperature(0);
    double coldest = cascade.temperature(cascade.rows() - 1);
    for (ShiftedUtility utility : utilities) {
      warmest = Math.max(warmest, utility.upper());
      coldest = Math.min(coldest, utility.lower());
    }
    DoubleStream ends =
        utilities.stream().flatMapToDouble(u -> DoubleStream.of(u.upper(), u.lower()));
    double[] rising =
        DoubleStream.concat(ends, DoubleStream.of(warmest + 1, coldest - 1)).sorted().toArray();
    List<Double> kinks = new ArrayList<>();
    for (int i = rising.length - 1; i >= 0; i--) {
      if (kinks.isEmpty() || kinks.getLast() - rising[i] > cascade.tolerance()) {
        kinks.add(rising[i]);
      }
    }
    return kinks.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Appends a point and takes away those that are now above the hull. */
  private static void append(List<Corner> hull, Corner next) {
    while (hull.size() >= 2 && isAbove(hull.get(hull.size() - 2), hull.getLast(), next)) {
      hull.removeLast();
    }
    hull.add(next);
  }

  private static boolean isAbove(Corner before, Corner middle, Corner after) {
    double whole = before.temperature() - after.temperature();
    double part = before.temperature() - middle.temperature();
    double line = before.residual() + part / whole * (after.residual() - before.residual());
    return middle.residual() >= line;
  }
}
