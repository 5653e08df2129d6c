package org.millrace.io.region;

import java.util.List;
import org.millrace.domain.GeoPoint;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.Row;

/**
 * Finds facilities far from all others that would be among them with latitude and longitude
 * swapped, or with another sign.
 */
final class PlaceCheck {
  /** Fewer facilities have no middle to compare with. */
  private static final int FEWEST = 4;

  /** Nearer to the middle than this [km], nothing is suspected. */
  private static final double FAR_KM = 500;

  /** What was meant must be nearer to the middle by this factor. */
  private static final double MUCH_NEARER = 0.1;

  private PlaceCheck() {}

  static void check(List<Row> placed) {
    if (placed.size() < FEWEST) {
      return;
    }
    GeoPoint middle = new GeoPoint(median(placed, "lat"), median(placed, "lon"));
    placed.forEach(row -> check(row, middle));
  }

  private static void check(Row row, GeoPoint middle) {
    double lat = row.number("lat");
    double lon = row.number("lon");
    double distance = middle.distanceTo(new GeoPoint(lat, lon)).kilometres();
    if (distance < FAR_KM) {
      return;
    }
    double near = distance * MUCH_NEARER;
    if (Math.abs(lon) <= 90 && isNear(middle, lon, lat, near)) {
      report(row, IssueCode.COORDINATES_SWAPPED, row.text("lon"), row.text("lat"));
    } else if (isNear(middle, -lat, lon, near)) {
      report(row, IssueCode.COORDINATE_SIGN, negated(row.text("lat")), row.text("lon"));
    } else if (isNear(middle, lat, -lon, near)) {
      report(row, IssueCode.COORDINATE_SIGN, row.text("lat"), negated(row.text("lon")));
    }
  }

  private static boolean isNear(GeoPoint middle, double lat, double lon, double near) {
    return middle.distanceTo(new GeoPoint(lat, lon)).kilometres() <= near;
  }

  private static void report(Row row, IssueCode code, String lat, String lon) {
    String value = row.text("lat") + ", " + row.text("lon");
    row.report(code, "lat", value, "", lat + ", " + lon);
  }

  private static String negated(String number) {
    return number.startsWith("-") ? number.substring(1) : '-' + number;
  }

  private static double median(List<Row> rows, String column) {
    double[] sorted = rows.stream().mapToDouble(row -> row.number(column)).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
