package org.millrace.unit;

/** People employed, in full-time equivalents; never negative. */
@Unit("person")
public record Headcount(double people) implements Quantity<Headcount>, Comparable<Headcount> {
  public Headcount {
    Require.atLeast("headcount [person]", people, 0);
  }

  @Override
  public double amount() {
    return people;
  }

  @Override
  public Headcount withAmount(double amount) {
    return new Headcount(amount);
  }

  @Override
  public int compareTo(Headcount other) {
    return Double.compare(people, other.people);
  }
}
