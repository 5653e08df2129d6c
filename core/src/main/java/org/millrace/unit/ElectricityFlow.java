package org.millrace.unit;

/** Electricity used or given in a year; never negative. */
@Unit("MWh/a")
public record ElectricityFlow(double megawattHoursPerYear)
    implements Quantity<ElectricityFlow>, Comparable<ElectricityFlow> {
  public ElectricityFlow {
    Require.atLeast("electricity [MWh/a]", megawattHoursPerYear, 0);
  }

  @Override
  public double amount() {
    return megawattHoursPerYear;
  }

  @Override
  public ElectricityFlow withAmount(double amount) {
    return new ElectricityFlow(amount);
  }

  @Override
  public int compareTo(ElectricityFlow other) {
    return Double.compare(megawattHoursPerYear, other.megawattHoursPerYear);
  }
}
