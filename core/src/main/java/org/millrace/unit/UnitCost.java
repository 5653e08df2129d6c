package org.millrace.unit;

/** Euro of the base year for one unit a measure saves in a year: tCO2e, or MWh of power. */
@Unit("EUR/unit")
public record UnitCost(double eurosPerUnit) implements Quantity<UnitCost>, Comparable<UnitCost> {
  public UnitCost {
    Require.finite("cost of a unit [EUR/unit]", eurosPerUnit);
  }

  @Override
  public double amount() {
    return eurosPerUnit;
  }

  @Override
  public UnitCost withAmount(double amount) {
    return new UnitCost(amount);
  }

  @Override
  public int compareTo(UnitCost other) {
    return Double.compare(eurosPerUnit, other.eurosPerUnit);
  }
}
