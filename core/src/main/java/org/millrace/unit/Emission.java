package org.millrace.unit;

/** Greenhouse gases as tonnes of CO2 equivalent; negative when avoided. */
@Unit("tCO2e")
public record Emission(double tonnesCo2e) implements Quantity<Emission>, Comparable<Emission> {
  /** No limit; only a cap may be this. */
  public static final Emission UNLIMITED = new Emission(Double.POSITIVE_INFINITY);

  /** None of it. */
  public static final Emission ZERO = new Emission(0);

  public Emission {
    Require.atLeast("emission [tCO2e]", tonnesCo2e, Double.NEGATIVE_INFINITY);
  }

  @Override
  public double amount() {
    return tonnesCo2e;
  }

  @Override
  public Emission withAmount(double amount) {
    return new Emission(amount);
  }

  @Override
  public int compareTo(Emission other) {
    return Double.compare(tonnesCo2e, other.tonnesCo2e);
  }
}
