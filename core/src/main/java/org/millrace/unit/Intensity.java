package org.millrace.unit;

/** Tonnes of a material for each unit of what drives it: a tonne, a GJ, a person or 1000 EUR. */
@Unit("t/unit")
public record Intensity(double tonnesPerUnit) implements Quantity<Intensity> {
  public Intensity {
    Require.atLeast("intensity [t/unit]", tonnesPerUnit, 0);
  }

  @Override
  public double amount() {
    return tonnesPerUnit;
  }

  @Override
  public Intensity withAmount(double amount) {
    return new Intensity(amount);
  }
}
