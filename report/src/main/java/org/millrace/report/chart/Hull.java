package org.millrace.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.millrace.domain.GeoPoint;

/** What is drawn around places: their convex hull by the monotone chain, widened by a disk. */
final class Hull {
  /** The disk is drawn with so many corners. */
  private static final int CORNERS = 24;

  /** Room around the places, as a share of their extent. */
  private static final double MARGIN = 0.06;

  private Hull() {}

  /**
   * The hull of places as an open ring of longitude and latitude [degree], whole even across the
   * date line: longitudes lie within half a circle of the middle, beyond 180 if need be.
   *
   * @param points at least one
   * @param leastRadius of the disk, so that a single place is seen [degree of latitude]
   */
  static List<double[]> around(List<GeoPoint> points, double leastRadius) {
    GeoPoint middle = GeoPoint.centroid(points);
    double narrowing = Math.max(0.05, Math.cos(Math.toRadians(middle.latitude())));
    List<double[]> flat = new ArrayList<>(points.size());
    double extent = 0;
    for (GeoPoint point : points) {
      double east = Math.IEEEremainder(point.longitude() - middle.longitude(), 360) * narrowing;
      double north = point.latitude() - middle.latitude();
      flat.add(new double[] {east, north});
      extent = Math.max(extent, 2 * Math.hypot(east, north));
    }
    double radius = Math.max(leastRadius, MARGIN * extent);
    List<double[]> ring = new ArrayList<>();
    for (double[] corner : convex(widened(convex(flat), radius))) {
      ring.add(
          new double[] {middle.longitude() + corner[0] / narrowing, middle.latitude() + corner[1]});
    }
    return ring;
  }

  private static List<double[]> widened(List<double[]> points, double radius) {
    List<double[]> discs = new ArrayList<>(points.size() * CORNERS);
    for (double[] point : points) {
      for (int i = 0; i < CORNERS; i++) {
        double angle = 2 * Math.PI * i / CORNERS;
        discs.add(
            new double[] {
              point[0] + radius * Math.cos(angle), point[1] + radius * Math.sin(angle)
            });
      }
    }
    return discs;
  }

  /** The corners of the convex hull against the clock; the points themselves if they are few. */
  private static List<double[]> convex(List<double[]> points) {
    List<double[]> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparingDouble((double[] p) -> p[0]).thenComparingDouble(p -> p[1]));
    if (sorted.size() < 3) {
      return sorted;
    }
    List<double[]> hull = chain(sorted);
    hull.addAll(chain(sorted.reversed()));
    return hull;
  }

  /** Half of the hull, without its last point. */
  private static List<double[]> chain(List<double[]> sorted) {
    List<double[]> chain = new ArrayList<>();
    for (double[] point : sorted) {
      while (chain.size() >= 2 && turn(chain.get(chain.size() - 2), chain.getLast(), point) <= 0) {
        chain.removeLast();
      }
      chain.add(point);
    }
    chain.removeLast();
    return chain;
  }

  /** Above zero where the way from a over b to c turns left. */
  private static double turn(double[] a, double[] b, double[] c) {
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  }
}
