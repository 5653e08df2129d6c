package org.millrace.unit;

/** How much warmer one thing is than another; never negative. */
@Unit("K")
public record TemperatureDifference(double kelvin)
    implements Quantity<TemperatureDifference>, Comparable<TemperatureDifference> {
  public TemperatureDifference {
    Require.finite(
        "temperature difference [K]", Require.atLeast("temperature difference [K]", kelvin, 0));
  }

  @Override
  public double amount() {
    return kelvin;
  }

  @Override
  public TemperatureDifference withAmount(double amount) {
    return new TemperatureDifference(amount);
  }

  @Override
  public int compareTo(TemperatureDifference other) {
    return Double.compare(kelvin, other.kelvin);
  }
}
