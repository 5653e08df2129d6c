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

  private static final Frame WORLD = new Frame(-180, -60, 180, 80);

  /** Around all points, in the map's aspect; the world when there is none. */
  static Frame around(List<GeoPoint> points) {
    if (points.isEmpty()) {
      return WORLD;
    }
    double south = points.stream().mapToDouble(GeoPoint::latitude).min().orElse(0);
    double north = points.stream().mapToDouble(GeoPoint::latitude).max().orElse(0);
    double west = points.stream().mapToDouble(GeoPoint::longitude).min().orElse(0);
    double east = points.stream().mapToDouble(GeoPoint::longitude).max().orElse(0);
    double narrowing = narrowing((south + north) / 2);
    double height = Math.max(LEAST_HEIGHT, (north - south) * (1 + 2 * MARGIN));
    double width = Math.max(LEAST_HEIGHT, (east - west) * (1 + 2 * MARGIN) * narrowing);
    height = Math.max(height, width / ASPECT);
    width = Math.max(width, height * ASPECT) / narrowing;
    double x = (west + east) / 2;
    double y = (south + north) / 2;
    return new Frame(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
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
