package org.millrace.unit;

/** Euro of the base year that a person employed costs in a year; never negative. */
@Unit("EUR/person")
public record Wage(double eurosPerPerson) implements Quantity<Wage>, Comparable<Wage> {
  public Wage {
    Require.finite("wage [EUR/person]", Require.atLeast("wage [EUR/person]", eurosPerPerson, 0));
  }

  @Override
  public double amount() {
    return eurosPerPerson;
  }

  @Override
  public Wage withAmount(double amount) {
    return new Wage(amount);
  }

  @Override
  public int compareTo(Wage other) {
    return Double.compare(eurosPerPerson, other.eurosPerPerson);
  }
}
