package org.millrace.unit;

/** Euro of the base year for a megawatt hour of heat taken or got rid of. */
@Unit("EUR/MWh")
public record HeatPrice(double eurosPerMegawattHour)
    implements Quantity<HeatPrice>, Comparable<HeatPrice> {
  public HeatPrice {
    Require.finite("price of heat [EUR/MWh]", eurosPerMegawattHour);
  }

  @Override
  public double amount() {
    return eurosPerMegawattHour;
  }

  @Override
  public HeatPrice withAmount(double amount) {
    return new HeatPrice(amount);
  }

  @Override
  public int compareTo(HeatPrice other) {
    return Double.compare(eurosPerMegawattHour, other.eurosPerMegawattHour);
  }
}
