package org.millrace.unit;

/** Tonnes of CO2 equivalent for a tonne of material; negative when it binds more than it frees. */
@Unit("tCO2e/t")
public record EmissionFactor(double tonnesCo2ePerTonne)
    implements Quantity<EmissionFactor>, Comparable<EmissionFactor> {
  /** None of it. */
  public static final EmissionFactor ZERO = new EmissionFactor(0);

  public EmissionFactor {
    Require.finite("emission factor [tCO2e/t]", tonnesCo2ePerTonne);
  }

  @Override
  public double amount() {
    return tonnesCo2ePerTonne;
  }

  @Override
  public EmissionFactor withAmount(double amount) {
    return new EmissionFactor(amount);
  }

  @Override
  public int compareTo(EmissionFactor other) {
    return Double.compare(tonnesCo2ePerTonne, other.tonnesCo2ePerTonne);
  }
}
