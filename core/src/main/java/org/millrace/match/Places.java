package org.millrace.match;

import java.util.Arrays;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Site;
import org.millrace.unit.Distance;

/** Where streams are, as columns; grows. */
final class Places {
  /** By this share {@link #nearly} may be off. */
  static final double NEARLY = 1e-7;

  /** By this share the chord may be off, for rounding. */
  private static final double ROUNDING = 1e-9;

  /** Up to here five terms of the arc sine's series are exact to rounding. */
  private static final double SMALL = 0.08;

  private static final double RADIUS = Distance.EARTH_RADIUS.amount();

  private double[] latitudes;
  private double[] longitudes;
  private double[] space;

  Places(int capacity) {
    latitudes = new double[capacity];
    longitudes = new double[capacity];
    space = new double[3 * capacity];
  }

  void grow(int capacity) {
    latitudes = Arrays.copyOf(latitudes, capacity);
    longitudes = Arrays.copyOf(longitudes, capacity);
    space = Arrays.copyOf(space, 3 * capacity);
  }

  void put(int i, Site site) {
    switch (site) {
      case Site.Unplaced nowhere -> {
        latitudes[i] = Double.NaN;
        space[3 * i] = Double.NaN;
      }
      case Site.At at -> {
        latitudes[i] = at.point().latitude();
        longitudes[i] = at.point().longitude();
        double latitude = Math.toRadians(latitudes[i]);
        double longitude = Math.toRadians(longitudes[i]);
        space[3 * i] = RADIUS * Math.cos(latitude) * Math.cos(longitude);
        space[3 * i + 1] = RADIUS * Math.cos(latitude) * Math.sin(longitude);
        space[3 * i + 2] = RADIUS * Math.sin(latitude);
      }
    }
  }

  boolean isPlaced(int i) {
    return !Double.isNaN(space[3 * i]);
  }

  /** Puts the rows into another order. */
  void sort(int[] order) {
    latitudes = Sorting.rows(latitudes, 1, order);
    longitudes = Sorting.rows(longitudes, 1, order);
    space = Sorting.rows(space, 3, order);
  }

  /** In space, from the center of the Earth [km]; axes 0 to 2. */
  double coordinate(int i, int axis) {
    return space[3 * i + axis];
  }

  /** Copies a place in space to somewhere. */
  void copyTo(int i, double[] target, int at) {
    System.arraycopy(space, 3 * i, target, at, 3);
  }

  /** The great-circle distance [km]. */
  double distance(int i, Places others, int j) {
    return new GeoPoint(latitudes[i], longitudes[i])
        .distanceTo(new GeoPoint(others.latitudes[j], others.longitudes[j]))
        .amount();
  }

  /**
   * The great-circle distance [km] by the chord, which is quicker: off by rounding alone, which is
   * most for places that are very near.
   */
  double nearly(int i, Places others, int j) {
    double x = space[3 * i] - others.space[3 * j];
    double y = space[3 * i + 1] - others.space[3 * j + 1];
    double z = space[3 * i + 2] - others.space[3 * j + 2];
    double half = Math.sqrt(x * x + y * y + z * z) / (2 * RADIUS);
    return 2 * RADIUS * arcSine(Math.min(1, half));
  }

  /** The arc sine; of small numbers by the first terms of its series, exact to rounding. */
  private static double arcSine(double x) {
    if (x > SMALL) {
      return Math.asin(x);
    }
    double square = x * x;
    return x
        * (1
            + square
                * (1.0 / 6
                    + square
                        * (3.0 / 40
                            + square
                                * (5.0 / 112 + square * (35.0 / 1152 + square * 63.0 / 2816)))));
  }

  /**
   * A little less than the great-circle distance [km] of points whose chord squared is given: the
   * first terms of the arc sine.
   */
  static double atLeast(double squaredChord) {
    double half = Math.sqrt(squaredChord) / (2 * RADIUS);
    return 2 * RADIUS * half * (1 + half * half / 6) * (1 - ROUNDING);
  }

  /** A number that is near for near places: bits of latitude and longitude in turn. */
  long nearness(int i) {
    if (!isPlaced(i)) {
      return 0;
    }
    long north = (long) ((latitudes[i] + 90) / 180 * Integer.MAX_VALUE);
    long east = (long) ((longitudes[i] + 180) / 360 * Integer.MAX_VALUE);
    return spread(north) << 1 | spread(east);
  }

  /** A zero behind each of the 31 lower bits. */
  private static long spread(long bits) {
    long x = bits & 0x7FFFFFFFL;
    x = (x | x << 16) & 0x0000FFFF0000FFFFL;
    x = (x | x << 8) & 0x00FF00FF00FF00FFL;
    x = (x | x << 4) & 0x0F0F0F0F0F0F0F0FL;
    x = (x | x << 2) & 0x3333333333333333L;
    return (x | x << 1) & 0x5555555555555555L;
  }
}
