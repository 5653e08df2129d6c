package org.millrace.unit;

/** Net calorific value of a fuel, or usable heat of steam and hot water. */
@Unit("GJ/t")
public record HeatContent(double gigajoulesPerTonne)
    implements Quantity<HeatContent>, Comparable<HeatContent> {
  public HeatContent {
    Require.atLeast("heat content [GJ/t]", gigajoulesPerTonne, 0);
  }

  @Override
  public double amount() {
    return gigajoulesPerTonne;
  }

  @Override
  public HeatContent withAmount(double amount) {
    return new HeatContent(amount);
  }

  @Override
  public int compareTo(HeatContent other) {
    return Double.compare(gigajoulesPerTonne, other.gigajoulesPerTonne);
  }
}
