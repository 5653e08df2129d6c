package org.millrace.unit;

/** Surface through which heat is exchanged; never negative. */
@Unit("m2")
public record ExchangeArea(double squareMeters)
    implements Quantity<ExchangeArea>, Comparable<ExchangeArea> {
  public ExchangeArea {
    Require.finite("exchange area [m2]", Require.atLeast("exchange area [m2]", squareMeters, 0));
  }

  @Override
  public double amount() {
    return squareMeters;
  }

  @Override
  public ExchangeArea withAmount(double amount) {
    return new ExchangeArea(amount);
  }

  @Override
  public int compareTo(ExchangeArea other) {
    return Double.compare(squareMeters, other.squareMeters);
  }
}
