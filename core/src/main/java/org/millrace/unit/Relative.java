package org.millrace.unit;

/** How many times as large as a reference, or a share of a whole; never negative. */
public record Relative(double timesReference) implements Quantity<Relative>, Comparable<Relative> {
  public Relative {
    Require.atLeast("relative value", timesReference, 0);
    Require.finite("relative value", timesReference);
  }

  @Override
  public double amount() {
    return timesReference;
  }

  @Override
  public Relative withAmount(double amount) {
    return new Relative(amount);
  }

  @Override
  public int compareTo(Relative other) {
    return Double.compare(timesReference, other.timesReference);
  }
}
