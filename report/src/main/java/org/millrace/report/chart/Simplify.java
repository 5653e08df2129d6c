package org.millrace.report.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Drops points nobody sees (Douglas and Peucker 1973, doi:10.3138/FM57-6770-U75U-7727). */
final class Simplify {
  private Simplify() {}

  /** An open ring without the points that lie closer than a tolerance to what is kept. */
  static List<double[]> ring(List<double[]> points, double tolerance) {
    BitSet kept = new BitSet(points.size());
    int middle = points.size() / 2;
    kept.set(0);
    kept.set(middle);
    kept.set(points.size() - 1);
    Deque<int[]> open = new ArrayDeque<>();
    open.push(new int[] {0, middle});
    open.push(new int[] {middle, points.size() - 1});
    while (!open.isEmpty()) {
      int[] part = open.pop();
      int farthest = farthest(points, part[0], part[1], tolerance);
      if (farthest >= 0) {
        kept.set(farthest);
        open.push(new int[] {part[0], farthest});
        open.push(new int[] {farthest, part[1]});
      }
    }
    List<double[]> simple = new ArrayList<>(kept.cardinality());
    kept.stream().forEach(i -> simple.add(points.get(i)));
    return simple;
  }

  /** The point farthest from the line between two others; -1 when all are near. */
  private static int farthest(List<double[]> points, int first, int last, double tolerance) {
    int farthest = -1;
    double most = tolerance;
    for (int i = first + 1; i < last; i++) {
      double distance = distance(points.get(i), points.get(first), points.get(last));
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    return farthest;
  }

  private static double distance(double[] p, double[] a, double[] b) {
    double dx = b[0] - a[0];
    double dy = b[1] - a[1];
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length;
    double share = Math.clamp(along, 0.0, 1.0);
    return Math.hypot(p[0] - a[0] - share * dx, p[1] - a[1] - share * dy);
  }
}
