package org.millrace.io.register;

import java.util.List;
import java.util.Optional;
import org.millrace.io.register.CoordinateSystems.Point;
import org.millrace.io.register.RegisterMapping.Box;
import org.millrace.io.register.RegisterMapping.Location;

/** Finds the place of a row from the pairs of coordinates its file has. */
final class Places {
  static final String LAT = "lat";
  static final String LON = "lon";

  /** Two pairs of coordinates of one site may be this far apart [km]; large sites are as wide. */
  private static final double APART_KM = 5;

  /** Decimals of degrees that were computed; a meter or so. */
  private static final int DECIMALS = 5;

  private final CoordinateSystems systems = new CoordinateSystems();
  private final List<Box> bounds;

  /**
   * @param bounds where places can be; empty when anywhere
   */
  Places(List<Box> bounds) {
    this.bounds = bounds;
  }

  /** Latitude and longitude as text; both empty when there is no place. */
  record Place(String lat, String lon) {
    static final Place NONE = new Place("", "");

    Point point() {
      return new Point(Double.parseDouble(lat), Double.parseDouble(lon));
    }

    @Override
    public String toString() {
      return lat + ", " + lon;
    }
  }

  /** The place by the first pair of coordinates that can be used. */
  Place find(List<Location> locations, RowEvaluation row) {
    Optional<Place> found = Optional.empty();
    for (int i = 0; i < locations.size(); i++) {
      Location location = locations.get(i);
      Optional<Place> place = applies(location, row) ? place(location, row) : Optional.empty();
      if (place.isPresent() && found.isPresent()) {
        compare(found.get(), place.get(), row);
      } else if (place.isPresent()) {
        found = place;
        remark(location, i, place.get(), row);
      }
    }
    if (found.isEmpty() && !locations.isEmpty()) {
      row.remark(Remark.suspicious(ImportReason.NO_PLACE, LAT, "", ""));
    }
    return found.orElse(Place.NONE);
  }

  private static boolean applies(Location location, RowEvaluation row) {
    boolean there =
        !location.optional()
            || InputFiles.columns(location).stream().allMatch(row.row().header()::has);
    return there
        && location.where().stream()
            .allMatch(condition -> condition.holds(row.row().clean(condition.column())));
  }

  private static void compare(Place preferred, Place other, RowEvaluation row) {
    double distance = preferred.point().kilometersTo(other.point());
    if (distance > APART_KM) {
      row.remark(
          Remark.suspicious(
              ImportReason.PLACES_DISAGREE,
              LAT,
              preferred + " / " + other,
              Decimals.rounded(distance, 1)));
    }
  }

  /** What was coarsened is not repeated in a report, or coarsening it would protect nobody. */
  private static void remark(Location location, int rank, Place found, RowEvaluation row) {
    if (location.decimals() >= 0) {
      row.remark(Remark.repaired(ImportReason.COARSENED, LAT, "", found.toString()));
    } else if (rank > 0) {
      row.remark(Remark.repaired(ImportReason.OTHER_COORDINATES, LAT, "", found.toString()));
    }
  }

  private Optional<Place> place(Location location, RowEvaluation row) {
    String east = degrees(row.number(location.east(), LON), LON, row);
    String north = degrees(row.number(location.north(), LAT), LAT, row);
    if (east.isEmpty() || north.isEmpty()) {
      return Optional.empty();
    }
    if (!Decimals.isNumber(east) || !Decimals.isNumber(north)) {
      row.remark(Remark.emptied(ImportReason.NOT_A_NUMBER, LAT, north + ", " + east));
      return Optional.empty();
    }
    double eastValue = Double.parseDouble(east);
    double northValue = Double.parseDouble(north);
    Optional<Point> plain =
        systems.toDegrees(location.epsg(), eastValue, northValue).filter(this::isPossible);
    if (plain.isPresent()) {
      boolean asPrinted = location.epsg() == CoordinateSystems.WGS84 && location.decimals() < 0;
      return Optional.of(
          asPrinted
              ? new Place(Decimals.plain(north), Decimals.plain(east))
              : rounded(plain.get(), location));
    }
    return repaired(location, eastValue, northValue, row);
  }

  /** Degrees, minutes and seconds become degrees; anything else stays. */
  private static String degrees(String text, String column, RowEvaluation row) {
    if (text.isEmpty() || Decimals.isNumber(text)) {
      return text;
    }
    Optional<String> degrees = Sexagesimal.parse(text);
    degrees.ifPresent(d -> row.remark(Remark.repaired(ImportReason.SEXAGESIMAL, column, text, d)));
    return degrees.orElse(text);
  }

  /** Tries swapped coordinates and wrong signs, which only bounds can tell from right ones. */
  private Optional<Place> repaired(
      Location location, double east, double north, RowEvaluation row) {
    String value = north + ", " + east;
    if (!bounds.isEmpty()) {
      double[][] signs = {{-1, 1}, {1, -1}, {-1, -1}};
      Optional<Point> swapped =
          systems
              .toDegrees(location.epsg(), /* east= */ north, /* north= */ east)
              .filter(this::isPossible);
      if (swapped.isPresent()) {
        Place place = rounded(swapped.get(), location);
        row.remark(Remark.repaired(ImportReason.SWAPPED, LAT, value, place.toString()));
        return Optional.of(place);
      }
      for (double[] sign : signs) {
        Optional<Point> turned =
            systems
                .toDegrees(location.epsg(), sign[0] * east, sign[1] * north)
                .filter(this::isPossible);
        if (turned.isPresent()) {
          Place place = rounded(turned.get(), location);
          row.remark(Remark.repaired(ImportReason.WRONG_SIGN, LAT, value, place.toString()));
          return Optional.of(place);
        }
      }
    }
    row.remark(Remark.emptied(ImportReason.OUT_OF_BOUNDS, LAT, value));
    return Optional.empty();
  }

  private boolean isPossible(Point point) {
    return point.isOnEarth()
        && (bounds.isEmpty()
            || bounds.stream().anyMatch(box -> box.holds(point.lat(), point.lon())));
  }

  private static Place rounded(Point point, Location location) {
    int decimals = location.decimals() >= 0 ? location.decimals() : DECIMALS;
    return new Place(
        Decimals.rounded(point.lat(), decimals), Decimals.rounded(point.lon(), decimals));
  }
}
