package org.millrace.unit;

/** Greenhouse gases let out for a euro of value added; above zero. */
@Unit("tCO2e/EUR")
public record CarbonIntensity(double tonnesPerEuro)
    implements Quantity<CarbonIntensity>, Comparable<CarbonIntensity> {
  public CarbonIntensity {
    Require.finite("carbon intensity [tCO2e/EUR]", tonnesPerEuro);
    Require.that(
        tonnesPerEuro > 0,
        "carbon intensity [tCO2e/EUR] is %s; it must be above 0.",
        tonnesPerEuro);
  }

  @Override
  public double amount() {
    return tonnesPerEuro;
  }

  @Override
  public CarbonIntensity withAmount(double amount) {
    return new CarbonIntensity(amount);
  }

  @Override
  public int compareTo(CarbonIntensity other) {
    return Double.compare(tonnesPerEuro, other.tonnesPerEuro);
  }
}
