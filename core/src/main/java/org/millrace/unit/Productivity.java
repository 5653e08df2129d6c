package org.millrace.unit;

/** Value added of a year for a person employed, in full-time equivalents; above zero. */
@Unit("EUR/person")
public record Productivity(double eurosPerPerson)
    implements Quantity<Productivity>, Comparable<Productivity> {
  public Productivity {
    Require.finite("productivity [EUR/person]", eurosPerPerson);
    Require.that(
        eurosPerPerson > 0, "productivity [EUR/person] is %s; it must be above 0.", eurosPerPerson);
  }

  @Override
  public double amount() {
    return eurosPerPerson;
  }

  @Override
  public Productivity withAmount(double amount) {
    return new Productivity(amount);
  }

  @Override
  public int compareTo(Productivity other) {
    return Double.compare(eurosPerPerson, other.eurosPerPerson);
  }
}
