package org.millrace.unit;

/** Ground in hectares; never negative. */
@Unit("ha")
public record Area(double hectares) implements Quantity<Area>, Comparable<Area> {
  public Area {
    Require.finite("area [ha]", Require.atLeast("area [ha]", hectares, 0));
  }

  @Override
  public double amount() {
    return hectares;
  }

  @Override
  public Area withAmount(double amount) {
    return new Area(amount);
  }

  @Override
  public int compareTo(Area other) {
    return Double.compare(hectares, other.hectares);
  }
}
