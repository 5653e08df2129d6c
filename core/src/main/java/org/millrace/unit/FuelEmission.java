package org.millrace.unit;

/** Emission of a gigajoule of fuel burnt. */
@Unit("tCO2e/GJ")
public record FuelEmission(double tonnesPerGigajoule)
    implements Quantity<FuelEmission>, Comparable<FuelEmission> {
  public FuelEmission {
    Require.atLeast("emission of fuel [tCO2e/GJ]", tonnesPerGigajoule, 0);
  }

  @Override
  public double amount() {
    return tonnesPerGigajoule;
  }

  @Override
  public FuelEmission withAmount(double amount) {
    return new FuelEmission(amount);
  }

  @Override
  public int compareTo(FuelEmission other) {
    return Double.compare(tonnesPerGigajoule, other.tonnesPerGigajoule);
  }
}
