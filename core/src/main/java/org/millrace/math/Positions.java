package org.millrace.math;

import java.util.List;
import org.millrace.unit.Distance;

/**
 * Positions as points in space, where a straight line, the chord, grows with the distance on the
 * ground: so poles and the date line are places like any other.
 *
 * <p>With R the radius of the Earth, d = 2 R asin(chord / 2R); on a plane, d = chord.
 */
public final class Positions {
  private static final double RADIUS = Distance.EARTH_RADIUS.amount();

  /** Squared cosine of half an angle of 179°, beyond which the stretch is taken to be no more. */
  private static final double LEAST_COSINE = Math.pow(Math.cos(Math.toRadians(89.5)), 2);

  private final boolean round;
  private final double[] xs;
  private final double[] ys;
  private final double[] zs;

  private Positions(boolean round, double[] xs, double[] ys, double[] zs) {
    this.round = round;
    this.xs = xs;
    this.ys = ys;
    this.zs = zs;
  }

  /** Positions in their order, all on the Earth or all on a plane. */
  public static Positions of(List<Position> positions) {
    boolean round = positions.stream().allMatch(p -> p instanceof Position.OnEarth);
    if (!round && positions.stream().anyMatch(p -> p instanceof Position.OnEarth)) {
      throw new IllegalArgumentException("Positions on the Earth and on a plane don't mix.");
    }
    int size = positions.size();
    Positions all = new Positions(round, new double[size], new double[size], new double[size]);
    for (int i = 0; i < size; i++) {
      double[] point = inSpace(positions.get(i));
      all.xs[i] = point[0];
      all.ys[i] = point[1];
      all.zs[i] = point[2];
    }
    return all;
  }

  /** A position in space [km]. */
  static double[] inSpace(Position position) {
    return switch (position) {
      case Position.OnEarth on -> {
        double latitude = Math.toRadians(on.latitude());
        double longitude = Math.toRadians(on.longitude());
        double across = RADIUS * Math.cos(latitude);
        yield new double[] {
          across * Math.cos(longitude), across * Math.sin(longitude), RADIUS * Math.sin(latitude)
        };
      }
      case Position.OnPlane on -> new double[] {on.xKm(), on.yKm(), 0};
    };
  }

  /** Those at some places, in the order given. */
  public Positions at(int... places) {
    Positions some =
        new Positions(
            round, new double[places.length], new double[places.length], new double[places.length]);
    for (int i = 0; i < places.length; i++) {
      some.xs[i] = xs[places[i]];
      some.ys[i] = ys[places[i]];
      some.zs[i] = zs[places[i]];
    }
    return some;
  }

  /** How many there are. */
  public int size() {
    return xs.length;
  }

  /** The first coordinate in space [km]. */
  double x(int i) {
    return xs[i];
  }

  /** The second coordinate in space [km]. */
  double y(int i) {
    return ys[i];
  }

  /** The third coordinate in space [km]. */
  double z(int i) {
    return zs[i];
  }

  /** A coordinate in space by the number of its axis, 0 to 2 [km]. */
  double coordinate(int axis, int i) {
    return axis == 0 ? xs[i] : axis == 1 ? ys[i] : zs[i];
  }

  /** The square of the chord between two of them [km²]. */
  public double squaredChord(int i, int j) {
    return squaredChord(i, this, j);
  }

  /** The square of the chord from one of them to one of others [km²]. */
  public double squaredChord(int i, Positions others, int j) {
    double x = xs[i] - others.xs[j];
    double y = ys[i] - others.ys[j];
    double z = zs[i] - others.zs[j];
    return x * x + y * y + z * z;
  }

  /** The distance between two of them [km]. */
  public double distance(int i, int j) {
    return distance(Math.sqrt(squaredChord(i, j)));
  }

  /** The distance on the ground for a chord, both [km]. */
  public double distance(double chord) {
    return round ? 2 * RADIUS * Math.asin(Math.min(1, chord / (2 * RADIUS))) : chord;
  }

  /** The chord for a distance on the ground, both [km]; infinite if nothing is so far. */
  public double chord(double distance) {
    if (!round) {
      return distance;
    }
    return distance >= Math.PI * RADIUS
        ? Double.POSITIVE_INFINITY
        : 2 * RADIUS * Math.sin(distance / (2 * RADIUS));
  }

  /** A chord that none between two of them exceeds [km]. */
  public double longestChord() {
    double square = 0;
    for (int axis = 0; axis < 3; axis++) {
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < size(); i++) {
        low = Math.min(low, coordinate(axis, i));
        high = Math.max(high, coordinate(axis, i));
      }
      square += size() == 0 ? 0 : (high - low) * (high - low);
    }
    return round ? Math.min(2 * RADIUS, Math.sqrt(square)) : Math.sqrt(square);
  }

  /** How far the ground goes on for a little more of a chord. */
  public double stretch(double chord) {
    double half = chord / (2 * RADIUS);
    return round ? 1 / Math.sqrt(Math.max(LEAST_COSINE, 1 - half * half)) : 1;
  }

  /** The place whose point in space is the mean of some, brought down to the ground. */
  public Position center(int... places) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (int place : places) {
      x += xs[place] / places.length;
      y += ys[place] / places.length;
      z += zs[place] / places.length;
    }
    return round
        ? new Position.OnEarth(
            Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x)))
        : new Position.OnPlane(x, y);
  }

  /** The distance from any position of the same kind to one of them [km]. */
  public double distance(Position from, int i) {
    double[] point = inSpace(from);
    double x = point[0] - xs[i];
    double y = point[1] - ys[i];
    double z = point[2] - zs[i];
    return distance(Math.sqrt(x * x + y * y + z * z));
  }
}
