package org.millrace.unit;

/**
 * Useful energy from each unit of energy put in, by net calorific value; above 1 if it condenses.
 */
@Unit("GJ/GJ")
public record Efficiency(double gigajoulesPerGigajoule)
    implements Quantity<Efficiency>, Comparable<Efficiency> {
  public Efficiency {
    Require.atLeast("efficiency [GJ/GJ]", gigajoulesPerGigajoule, 0);
  }

  @Override
  public double amount() {
    return gigajoulesPerGigajoule;
  }

  @Override
  public Efficiency withAmount(double amount) {
    return new Efficiency(amount);
  }

  @Override
  public int compareTo(Efficiency other) {
    return Double.compare(gigajoulesPerGigajoule, other.gigajoulesPerGigajoule);
  }
}
