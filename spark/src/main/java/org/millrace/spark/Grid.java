package org.millrace.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.millrace.domain.GeoPoint;
import org.millrace.unit.Distance;

/**
 * A grid of cells of about equal sides: rows of latitude, each cut into columns by longitude.
 *
 * @param degrees of latitude that a row is high
 */
record Grid(double degrees) implements Serializable {
  /** The cell of what has no known place; no row is as high. */
  static final int NOWHERE = (1 << 24) - 1;

  private static final int COLUMNS = 1 << 12;

  /** By which a reach is drawn longer, so that rounding misses nobody. */
  private static final double SLACK = 1 + 1e-6;

  static Grid ofSide(double kilometres) {
    double degree = Math.toRadians(1) * Distance.EARTH_RADIUS.amount();
    // No more columns or rows than fit into the number of a cell.
    return new Grid(Math.max(kilometres / degree, 360.0 / COLUMNS + 1e-9));
  }

  int cell(GeoPoint point) {
    int row = row(point.latitude());
    return row * COLUMNS + column(row, point.longitude());
  }

  /** The cells that hold all places within so many kilometers, and perhaps a few more. */
  List<Integer> cells(GeoPoint from, double kilometres) {
    double angle = kilometres / Distance.EARTH_RADIUS.amount() * SLACK;
    double high = Math.toDegrees(angle);
    double wide = width(from.latitude(), angle);
    List<Integer> cells = new ArrayList<>();
    int last = row(Math.min(90, from.latitude() + high));
    for (int row = row(Math.max(-90, from.latitude() - high)); row <= last; row++) {
      int columns = columns(row);
      int first = (int) Math.floor((from.longitude() - wide + 180) / 360 * columns);
      int end = (int) Math.floor((from.longitude() + wide + 180) / 360 * columns);
      for (int column = first; column <= Math.min(end, first + columns - 1); column++) {
        cells.add(row * COLUMNS + Math.floorMod(column, columns));
      }
    }
    return cells;
  }

  /** By how many degrees of longitude a circle of some angle about a place reaches out. */
  private static double width(double latitude, double angle) {
    double ratio = Math.sin(Math.min(angle, Math.PI / 2)) / Math.cos(Math.toRadians(latitude));
    return ratio >= 1 ? 180 : Math.toDegrees(Math.asin(ratio)) * SLACK;
  }

  private int row(double latitude) {
    return (int) Math.floor((latitude + 90) / degrees);
  }

  private int column(int row, double longitude) {
    int columns = columns(row);
    return Math.floorMod((int) Math.floor((longitude + 180) / 360 * columns), columns);
  }

  /** Fewer toward the poles. */
  private int columns(int row) {
    double middle = Math.min(90, (row + 0.5) * degrees - 90);
    return Math.max(1, (int) (360 / degrees * Math.cos(Math.toRadians(middle))));
  }
}
