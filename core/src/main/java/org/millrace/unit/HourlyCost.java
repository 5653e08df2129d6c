package org.millrace.unit;

/** Euro of the base year for an hour of running; a gain if negative. */
@Unit("EUR/h")
public record HourlyCost(double eurosPerHour)
    implements Quantity<HourlyCost>, Comparable<HourlyCost> {
  public HourlyCost {
    Require.finite("cost of an hour [EUR/h]", eurosPerHour);
  }

  @Override
  public double amount() {
    return eurosPerHour;
  }

  @Override
  public HourlyCost withAmount(double amount) {
    return new HourlyCost(amount);
  }

  @Override
  public int compareTo(HourlyCost other) {
    return Double.compare(eurosPerHour, other.eurosPerHour);
  }
}
