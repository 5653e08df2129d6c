package org.millrace.unit;

/** Temperature in degrees Celsius; a shifted one may lie below absolute zero. */
@Unit("degC")
public record Temperature(double celsius)
    implements Quantity<Temperature>, Comparable<Temperature> {
  public Temperature {
    Require.finite("temperature [°C]", celsius);
  }

  @Override
  public double amount() {
    return celsius;
  }

  @Override
  public Temperature withAmount(double amount) {
    return new Temperature(amount);
  }

  @Override
  public int compareTo(Temperature other) {
    return Double.compare(celsius, other.celsius);
  }
}
