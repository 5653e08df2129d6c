package org.millrace.unit;

/** Euro of the base year for a tonne; negative when the giver pays. */
@Unit("EUR/t")
public record Price(double eurosPerTonne) implements Quantity<Price>, Comparable<Price> {
  /** None of it. */
  public static final Price ZERO = new Price(0);

  public Price {
    Require.finite("price [EUR/t]", eurosPerTonne);
  }

  @Override
  public double amount() {
    return eurosPerTonne;
  }

  @Override
  public Price withAmount(double amount) {
    return new Price(amount);
  }

  @Override
  public int compareTo(Price other) {
    return Double.compare(eurosPerTonne, other.eurosPerTonne);
  }
}
