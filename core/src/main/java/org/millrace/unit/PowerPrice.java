package org.millrace.unit;

/** Euro of the base year for a megawatt hour of power. */
@Unit("EUR/MWh")
public record PowerPrice(double eurosPerMegawattHour)
    implements Quantity<PowerPrice>, Comparable<PowerPrice> {
  public PowerPrice {
    Require.finite("price of power [EUR/MWh]", eurosPerMegawattHour);
  }

  @Override
  public double amount() {
    return eurosPerMegawattHour;
  }

  @Override
  public PowerPrice withAmount(double amount) {
    return new PowerPrice(amount);
  }

  @Override
  public int compareTo(PowerPrice other) {
    return Double.compare(eurosPerMegawattHour, other.eurosPerMegawattHour);
  }
}
