package org.millrace.unit;

/** A mass moved in an hour of operation, mostly water; infinite stands for no limit. */
@Unit("t/h")
public record HourlyFlow(double tonnesPerHour)
    implements Quantity<HourlyFlow>, Comparable<HourlyFlow> {
  /** None of it. */
  public static final HourlyFlow ZERO = new HourlyFlow(0);

  /** No limit. */
  public static final HourlyFlow UNLIMITED = new HourlyFlow(Double.POSITIVE_INFINITY);

  public HourlyFlow {
    Require.atLeast("flow [t/h]", tonnesPerHour, 0);
  }

  @Override
  public double amount() {
    return tonnesPerHour;
  }

  @Override
  public HourlyFlow withAmount(double amount) {
    return new HourlyFlow(amount);
  }

  @Override
  public int compareTo(HourlyFlow other) {
    return Double.compare(tonnesPerHour, other.tonnesPerHour);
  }
}
