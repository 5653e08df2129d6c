package org.millrace.unit;

/** A length on the ground; positive infinity stands for no limit. */
@Unit("km")
public record Distance(double kilometres) implements Quantity<Distance>, Comparable<Distance> {
  /** Mean radius of the Earth. */
  public static final Distance EARTH_RADIUS = new Distance(6371.0088);

  /** None of it. */
  public static final Distance ZERO = new Distance(0);

  public Distance {
    Require.atLeast("distance [km]", kilometres, 0);
  }

  /** No limit. */
  public static final Distance UNLIMITED = new Distance(Double.POSITIVE_INFINITY);

  @Override
  public double amount() {
    return kilometres;
  }

  @Override
  public Distance withAmount(double amount) {
    return new Distance(amount);
  }

  @Override
  public int compareTo(Distance other) {
    return Double.compare(kilometres, other.kilometres);
  }
}
