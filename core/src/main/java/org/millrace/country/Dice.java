package org.millrace.country;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.millrace.domain.GeoPoint;

/** A stream of random numbers that belongs to one thing. */
final class Dice {
  /** An odd number of no pattern, for telling streams apart. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  /** Kilometres of a degree of latitude. */
  private static final double DEGREE = 111.2;

  /** Digits of a coordinate that are kept: about ten meters. */
  private static final double PLACES = 1e4;

  private final SplittableRandom random;

  private Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** The stream of the thing of some kind and index. */
  static Dice of(long seed, int kind, int index) {
    long mixed = new SplittableRandom(seed + STEP * (kind + 1)).nextLong();
    return new Dice(new SplittableRandom(mixed + STEP * (index + 1)).nextLong());
  }

  double uniform(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  int whole(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  double lognormal(double median, double spread) {
    return median * Math.exp(spread * random.nextGaussian());
  }

  /** One of several, in proportion to their weights. */
  <T> T pick(List<T> all, ToDoubleFunction<T> weight) {
    double left = random.nextDouble() * all.stream().mapToDouble(weight).sum();
    for (T one : all) {
      left -= weight.applyAsDouble(one);
      if (left < 0) {
        return one;
      }
    }
    return all.getLast();
  }

  /** A rank from 1 on, its chance falling with rank to a power. */
  int rank(int ranks, double exponent) {
    double sum = 0;
    for (int r = 1; r <= ranks; r++) {
      sum += Math.pow(r, -exponent);
    }
    double left = random.nextDouble() * sum;
    for (int r = 1; r < ranks; r++) {
      left -= Math.pow(r, -exponent);
      if (left < 0) {
        return r;
      }
    }
    return ranks;
  }

  /** A point around another, normally distributed to north and east [km]. */
  GeoPoint around(GeoPoint center, double deviation) {
    return moved(center, deviation * random.nextGaussian(), deviation * random.nextGaussian());
  }

  /** A point so many kilometres from another, in any direction. */
  GeoPoint away(GeoPoint center, double distance) {
    double angle = uniform(0, 2 * Math.PI);
    return moved(center, distance * Math.cos(angle), distance * Math.sin(angle));
  }

  private static GeoPoint moved(GeoPoint from, double north, double east) {
    double lat = from.latitude() + north / DEGREE;
    double lon = from.longitude() + east / (DEGREE * Math.cos(Math.toRadians(from.latitude())));
    return new GeoPoint(rounded(lat), rounded(lon));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * PLACES) / PLACES;
  }
}
