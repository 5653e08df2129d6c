package org.millrace.domain;

import java.util.List;
import org.millrace.unit.Distance;
import org.millrace.unit.Require;

/** A WGS 84 position [degree]. */
public record GeoPoint(double latitude, double longitude) {
  public GeoPoint {
    Require.between("latitude [°]", latitude, -90, 90);
    Require.between("longitude [°]", longitude, -180, 180);
  }

  /** The great-circle distance, by the haversine formula. */
  public Distance distanceTo(GeoPoint other) {
    double dLat = Math.toRadians(other.latitude - latitude);
    double dLon = Math.toRadians(other.longitude - longitude);
    double h =
        square(Math.sin(dLat / 2))
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * square(Math.sin(dLon / 2));
    return new Distance(2 * Distance.EARTH_RADIUS.amount() * Math.asin(Math.sqrt(Math.min(1, h))));
  }

  /**
   * The point whose unit vector is the mean of theirs: right across the date line too.
   *
   * @param points at least one, not spread evenly around the Earth
   */
  public static GeoPoint centroid(List<GeoPoint> points) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (GeoPoint point : points) {
      double lat = Math.toRadians(point.latitude);
      double lon = Math.toRadians(point.longitude);
      x += Math.cos(lat) * Math.cos(lon);
      y += Math.cos(lat) * Math.sin(lon);
      z += Math.sin(lat);
    }
    return new GeoPoint(
        Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x)));
  }

  private static double square(double x) {
    return x * x;
  }
}
