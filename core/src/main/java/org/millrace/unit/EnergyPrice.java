package org.millrace.unit;

/** Euro of the base year for a gigajoule of fuel, by net calorific value. */
@Unit("EUR/GJ")
public record EnergyPrice(double eurosPerGigajoule)
    implements Quantity<EnergyPrice>, Comparable<EnergyPrice> {
  public EnergyPrice {
    Require.finite("price of fuel [EUR/GJ]", eurosPerGigajoule);
  }

  @Override
  public double amount() {
    return eurosPerGigajoule;
  }

  @Override
  public EnergyPrice withAmount(double amount) {
    return new EnergyPrice(amount);
  }

  @Override
  public int compareTo(EnergyPrice other) {
    return Double.compare(eurosPerGigajoule, other.eurosPerGigajoule);
  }
}
