package org.millrace.unit;

/** Tonnes for a tonne: a yield, a substitution, a share of a waste. */
@Unit("t/t")
public record Ratio(double tonnesPerTonne) implements Quantity<Ratio>, Comparable<Ratio> {
  public Ratio {
    Require.atLeast("ratio [t/t]", tonnesPerTonne, 0);
  }

  @Override
  public double amount() {
    return tonnesPerTonne;
  }

  @Override
  public Ratio withAmount(double amount) {
    return new Ratio(amount);
  }

  @Override
  public int compareTo(Ratio other) {
    return Double.compare(tonnesPerTonne, other.tonnesPerTonne);
  }
}
