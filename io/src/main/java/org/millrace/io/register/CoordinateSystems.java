package org.millrace.io.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/** Coordinate systems by EPSG code, turned into WGS 84. */
public final class CoordinateSystems {
  /** WGS 84 degrees, which need no turning. */
  static final int WGS84 = 4326;

  private static final String WGS84_PARAMETERS = "+proj=longlat +datum=WGS84 +no_defs";

  private final CRSFactory systems = new CRSFactory();
  private final CoordinateTransformFactory transforms = new CoordinateTransformFactory();
  private final CoordinateReferenceSystem degrees =
      systems.createFromParameters("WGS84", WGS84_PARAMETERS);
  private final Map<Integer, CoordinateTransform> known = new HashMap<>();

  /** Whether the code stands for a coordinate system that can be turned into WGS 84. */
  static boolean isKnown(int epsg) {
    try {
      return epsg == WGS84 || new CRSFactory().createFromName("EPSG:" + epsg) != null;
    } catch (Proj4jException unknown) {
      return false;
    }
  }

  /** The place of a pair of coordinates; empty when it is beyond the system's projection. */
  public Optional<Point> toDegrees(int epsg, double east, double north) {
    if (epsg == WGS84) {
      return Optional.of(new Point(north, east));
    }
    try {
      ProjCoordinate place =
          known
              .computeIfAbsent(epsg, this::transform)
              .transform(new ProjCoordinate(east, north), new ProjCoordinate());
      return Double.isFinite(place.x) && Double.isFinite(place.y)
          ? Optional.of(new Point(place.y, place.x))
          : Optional.empty();
    } catch (Proj4jException | IllegalStateException beyond) {
      return Optional.empty();
    }
  }

  private CoordinateTransform transform(int epsg) {
    return transforms.createTransform(systems.createFromName("EPSG:" + epsg), degrees);
  }

  /** Degrees, WGS 84. */
  public record Point(double lat, double lon) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    boolean isOnEarth() {
      return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    }

    /** Great-circle distance [km]. */
    public double kilometersTo(Point other) {
      double halfLat = Math.toRadians(other.lat - lat) / 2;
      double halfLon = Math.toRadians(other.lon - lon) / 2;
      double chord =
          Math.pow(Math.sin(halfLat), 2)
              + Math.cos(Math.toRadians(lat))
                  * Math.cos(Math.toRadians(other.lat))
                  * Math.pow(Math.sin(halfLon), 2);
      return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
    }
  }
}
