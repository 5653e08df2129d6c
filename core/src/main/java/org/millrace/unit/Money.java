package org.millrace.unit;

/** Euro of the region's base year; a cost or a gain, as the name of the field says. */
@Unit("EUR")
public record Money(double euros) implements Quantity<Money>, Comparable<Money> {
  /** None of it. */
  public static final Money ZERO = new Money(0);

  public Money {
    Require.finite("money [EUR]", euros);
  }

  @Override
  public double amount() {
    return euros;
  }

  @Override
  public Money withAmount(double amount) {
    return new Money(amount);
  }

  @Override
  public int compareTo(Money other) {
    return Double.compare(euros, other.euros);
  }
}
