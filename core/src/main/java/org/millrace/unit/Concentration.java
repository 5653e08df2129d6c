package org.millrace.unit;

/** Grams of something in a tonne of water, or of any other carrier; never negative. */
@Unit("ppm")
public record Concentration(double gramsPerTonne)
    implements Quantity<Concentration>, Comparable<Concentration> {
  /** None of it. */
  public static final Concentration ZERO = new Concentration(0);

  public Concentration {
    Require.atLeast("concentration [ppm]", gramsPerTonne, 0);
    Require.finite("concentration [ppm]", gramsPerTonne);
  }

  @Override
  public double amount() {
    return gramsPerTonne;
  }

  @Override
  public Concentration withAmount(double amount) {
    return new Concentration(amount);
  }

  @Override
  public int compareTo(Concentration other) {
    return Double.compare(gramsPerTonne, other.gramsPerTonne);
  }
}
