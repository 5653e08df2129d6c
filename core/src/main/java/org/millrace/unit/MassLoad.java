package org.millrace.unit;

/** A contaminant that water takes up in an hour; a balance of it may be negative. */
@Unit("g/h")
public record MassLoad(double gramsPerHour) implements Quantity<MassLoad>, Comparable<MassLoad> {
  /** None of it. */
  public static final MassLoad ZERO = new MassLoad(0);

  public MassLoad {
    Require.finite("load [g/h]", gramsPerHour);
  }

  @Override
  public double amount() {
    return gramsPerHour;
  }

  @Override
  public MassLoad withAmount(double amount) {
    return new MassLoad(amount);
  }

  @Override
  public int compareTo(MassLoad other) {
    return Double.compare(gramsPerHour, other.gramsPerHour);
  }
}
