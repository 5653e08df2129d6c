package org.millrace.report.chart;

import java.util.List;
import org.millrace.domain.GeoPoint;

/** The part of the world a map shows [degree]. */
record Frame(double west, double south, double east, double north) {
  /** Width for a unit of height, as drawn. */
  static final double ASPECT = 1.6;

  /** Room around the outermost points, as a share of the extent. */
  private static final double MARGIN = 0.14;

  /** A single place is shown with so much of its surroundings [degree of latitude]. */
  private static final double LEAST_HEIGHT = 0.03;

  /** This share of the points, on each side, may be left out of a map. */
  private static final double FEW = 0.005;

  /** Leaving points out must make the map smaller by this factor in area. */
  private static final double MUCH_LARGER = 2.5;

  private static final Frame WORLD = new Frame(-180, -60, 180, 80);

  /**
   * Around all points, in the map's aspect; the world when there is none. When a few far ones would
   * make the map much larger, it is drawn around the others.
   */
  static Frame around(List<GeoPoint> points) {
    if (points.isEmpty()) {
      return WORLD;
    }
    double[] latitudes = points.stream().mapToDouble(GeoPoint::latitude).sorted().toArray();
    double[] longitudes = points.stream().mapToDouble(GeoPoint::longitude).sorted().toArray();
    Frame all = around(latitudes, longitudes, 0);
    Frame most = around(latitudes, longitudes, (int) (FEW * points.size()));
    return all.area() > MUCH_LARGER * most.area() ? most : all;
  }

  /** Around sorted positions, so many left out on each side. */
  private static Frame around(double[] latitudes, double[] longitudes, int left) {
    int last = latitudes.length - 1 - left;
    double south = latitudes[left];
    double north = latitudes[last];
    double west = longitudes[left];
    double east = longitudes[last];
    double narrowing = narrowing((south + north) / 2);
    double height = Math.max(LEAST_HEIGHT, (north - south) * (1 + 2 * MARGIN));
    double width = Math.max(LEAST_HEIGHT, (east - west) * (1 + 2 * MARGIN) * narrowing);
    height = Math.max(height, width / ASPECT);
    width = Math.max(width, height * ASPECT) / narrowing;
    double x = (west + east) / 2;
    double y = (south + north) / 2;
    return new Frame(
        Math.max(-180, x - width / 2),
        Math.max(-90, y - height / 2),
        Math.min(180, x + width / 2),
        Math.min(90, y + height / 2));
  }

  /** Whether a point is on the map. */
  boolean shows(GeoPoint point) {
    return point.latitude() >= south
        && point.latitude() <= north
        && point.longitude() >= west
        && point.longitude() <= east;
  }

  private double area() {
    return width() * height();
  }

  double width() {
    return east - west;
  }

  double height() {
    return north - south;
  }

  /** How much shorter a degree of longitude is than one of latitude, at the middle. */
  double narrowing() {
    return narrowing((south + north) / 2);
  }

  private static double narrowing(double latitude) {
    return Math.max(0.05, Math.cos(Math.toRadians(latitude)));
  }
}
