package org.millrace.unit;

/** A change as a share of what there was at the start: -0.2 is a fifth less. */
public record Change(double share) implements Quantity<Change>, Comparable<Change> {
  public Change {
    Require.finite("change", share);
  }

  @Override
  public double amount() {
    return share;
  }

  @Override
  public Change withAmount(double amount) {
    return new Change(amount);
  }

  @Override
  public int compareTo(Change other) {
    return Double.compare(share, other.share);
  }
}
