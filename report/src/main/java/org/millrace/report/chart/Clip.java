package org.millrace.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Cuts rings to a frame, side by side (Sutherland and Hodgman 1974, doi:10.1145/360767.360802). */
final class Clip {
  private Clip() {}

  /** The corners of a frame, as an open ring. */
  static List<double[]> corners(Frame frame) {
    return List.of(
        new double[] {frame.west(), frame.south()},
        new double[] {frame.east(), frame.south()},
        new double[] {frame.east(), frame.north()},
        new double[] {frame.west(), frame.north()});
  }

  /** The part of a ring inside a frame, as an open ring; empty when there is none. */
  static List<double[]> to(Frame frame, List<double[]> ring) {
    if (isOutside(frame, ring)) {
      return List.of();
    }
    List<double[]> cut = half(ring, 0, frame.west(), 1);
    cut = half(cut, 0, frame.east(), -1);
    cut = half(cut, 1, frame.south(), 1);
    cut = half(cut, 1, frame.north(), -1);
    return cut.size() < 3 ? List.of() : cut;
  }

  private static boolean isOutside(Frame frame, List<double[]> ring) {
    boolean west = true;
    boolean east = true;
    boolean south = true;
    boolean north = true;
    for (double[] p : ring) {
      west &= p[0] < frame.west();
      east &= p[0] > frame.east();
      south &= p[1] < frame.south();
      north &= p[1] > frame.north();
    }
    return west || east || south || north;
  }

  /** Keeps what lies on one side of a line across an axis. */
  private static List<double[]> half(List<double[]> ring, int axis, double line, int sign) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      double[] from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
      double[] to = ring.get(i);
      boolean fromInside = sign * (from[axis] - line) >= 0;
      boolean toInside = sign * (to[axis] - line) >= 0;
      if (fromInside != toInside) {
        double share = (line - from[axis]) / (to[axis] - from[axis]);
        kept.add(
            new double[] {
              axis == 0 ? line : from[0] + share * (to[0] - from[0]),
              axis == 1 ? line : from[1] + share * (to[1] - from[1])
            });
      }
      if (toInside) {
        kept.add(to);
      }
    }
    return kept;
  }
}
