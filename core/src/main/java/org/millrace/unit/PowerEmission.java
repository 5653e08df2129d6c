package org.millrace.unit;

/** Emission of a megawatt hour of power from the grid. */
@Unit("tCO2e/MWh")
public record PowerEmission(double tonnesPerMegawattHour)
    implements Quantity<PowerEmission>, Comparable<PowerEmission> {
  public PowerEmission {
    Require.atLeast("emission of power [tCO2e/MWh]", tonnesPerMegawattHour, 0);
  }

  @Override
  public double amount() {
    return tonnesPerMegawattHour;
  }

  @Override
  public PowerEmission withAmount(double amount) {
    return new PowerEmission(amount);
  }

  @Override
  public int compareTo(PowerEmission other) {
    return Double.compare(tonnesPerMegawattHour, other.tonnesPerMegawattHour);
  }
}
