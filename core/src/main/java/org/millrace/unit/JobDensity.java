package org.millrace.unit;

/** People employed on a hectare, in full-time equivalents; never negative. */
@Unit("person/ha")
public record JobDensity(double peoplePerHectare)
    implements Quantity<JobDensity>, Comparable<JobDensity> {
  public JobDensity {
    Require.finite("job density [person/ha]", peoplePerHectare);
    Require.atLeast("job density [person/ha]", peoplePerHectare, 0);
  }

  @Override
  public double amount() {
    return peoplePerHectare;
  }

  @Override
  public JobDensity withAmount(double amount) {
    return new JobDensity(amount);
  }

  @Override
  public int compareTo(JobDensity other) {
    return Double.compare(peoplePerHectare, other.peoplePerHectare);
  }
}
