package org.millrace.unit;

/** How much of a driver a facility has in a year, in the unit of that driver. */
@Unit("unit/a")
public record Extent(double unitsPerYear) implements Quantity<Extent> {
  public Extent {
    Require.atLeast("extent [unit/a]", unitsPerYear, 0);
  }

  @Override
  public double amount() {
    return unitsPerYear;
  }

  @Override
  public Extent withAmount(double amount) {
    return new Extent(amount);
  }
}
