package org.millrace.unit;

/** A mass moved in a year, as it is (wet) unless a stream says dry; never negative. */
@Unit("t/a")
public record MassFlow(double tonnesPerYear) implements Quantity<MassFlow>, Comparable<MassFlow> {
  /** None of it. */
  public static final MassFlow ZERO = new MassFlow(0);

  public MassFlow {
    Require.atLeast("mass flow [t/a]", tonnesPerYear, 0);
  }

  @Override
  public double amount() {
    return tonnesPerYear;
  }

  @Override
  public MassFlow withAmount(double amount) {
    return new MassFlow(amount);
  }

  @Override
  public int compareTo(MassFlow other) {
    return Double.compare(tonnesPerYear, other.tonnesPerYear);
  }
}
