package org.millrace.unit;

/** Energy used or given in a year, fuels by net calorific value; never negative. */
@Unit("GJ/a")
public record EnergyFlow(double gigajoulesPerYear)
    implements Quantity<EnergyFlow>, Comparable<EnergyFlow> {
  /** None of it. */
  public static final EnergyFlow ZERO = new EnergyFlow(0);

  public EnergyFlow {
    Require.atLeast("energy flow [GJ/a]", gigajoulesPerYear, 0);
  }

  @Override
  public double amount() {
    return gigajoulesPerYear;
  }

  @Override
  public EnergyFlow withAmount(double amount) {
    return new EnergyFlow(amount);
  }

  @Override
  public int compareTo(EnergyFlow other) {
    return Double.compare(gigajoulesPerYear, other.gigajoulesPerYear);
  }
}
