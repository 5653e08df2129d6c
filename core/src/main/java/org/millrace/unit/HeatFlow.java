package org.millrace.unit;

/** Heat given or taken in a second; never negative. */
@Unit("kW")
public record HeatFlow(double kilowatts) implements Quantity<HeatFlow>, Comparable<HeatFlow> {
  /** None of it. */
  public static final HeatFlow ZERO = new HeatFlow(0);

  public HeatFlow {
    Require.atLeast("heat flow [kW]", kilowatts, 0);
  }

  @Override
  public double amount() {
    return kilowatts;
  }

  @Override
  public HeatFlow withAmount(double amount) {
    return new HeatFlow(amount);
  }

  @Override
  public int compareTo(HeatFlow other) {
    return Double.compare(kilowatts, other.kilowatts);
  }
}
