package org.millrace.unit;

/** Euro of the base year for a hectare: a price of land, or what is invested on it. */
@Unit("EUR/ha")
public record AreaCost(double eurosPerHectare) implements Quantity<AreaCost>, Comparable<AreaCost> {
  public AreaCost {
    Require.finite("cost of land [EUR/ha]", eurosPerHectare);
    Require.atLeast("cost of land [EUR/ha]", eurosPerHectare, 0);
  }

  @Override
  public double amount() {
    return eurosPerHectare;
  }

  @Override
  public AreaCost withAmount(double amount) {
    return new AreaCost(amount);
  }

  @Override
  public int compareTo(AreaCost other) {
    return Double.compare(eurosPerHectare, other.eurosPerHectare);
  }
}
