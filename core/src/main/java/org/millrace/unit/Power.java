package org.millrace.unit;

/** Mechanical or electric power given or taken; never negative. */
@Unit("kW")
public record Power(double kilowatts) implements Quantity<Power>, Comparable<Power> {
  public Power {
    Require.atLeast("power [kW]", kilowatts, 0);
  }

  @Override
  public double amount() {
    return kilowatts;
  }

  @Override
  public Power withAmount(double amount) {
    return new Power(amount);
  }

  @Override
  public int compareTo(Power other) {
    return Double.compare(kilowatts, other.kilowatts);
  }
}
