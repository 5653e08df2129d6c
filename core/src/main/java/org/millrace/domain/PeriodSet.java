package org.millrace.domain;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.millrace.unit.Require;

/** The parts a year is planned in; rates are per period, investments once. */
public record PeriodSet(List<Period> periods) {
  /** The whole year at once. */
  public static final PeriodSet YEAR = new PeriodSet(List.of(new Period("year", 8760, 1)));

  public PeriodSet {
    periods = List.copyOf(periods);
    Require.that(!periods.isEmpty(), "A period set needs at least one period.");
  }

  /** How many periods there are. */
  public int size() {
    return periods.size();
  }

  /** The share of a year's steady flow that comes in a period, the period counted once. */
  public double share(int period) {
    double year = periods.stream().mapToDouble(p -> p.hours() * p.weight()).sum();
    return periods.get(period).hours() / year;
  }

  /** A year's sum of what there is in each period, the period counted once. */
  public double yearly(IntToDoubleFunction amount) {
    double sum = 0;
    for (int t = 0; t < periods.size(); t++) {
      sum += periods.get(t).weight() * amount.applyAsDouble(t);
    }
    return sum;
  }

  /**
   * A part of the year.
   *
   * @param hours its length
   * @param weight how many times it counts in a year
   */
  public record Period(String name, double hours, double weight) {
    public Period {
      Require.text("name of a period", name);
      Require.that(hours > 0, "Period '%s' has %s hours; it must have some.", name, hours);
      Require.that(weight > 0, "Period '%s' has weight %s; it must be above 0.", name, weight);
    }
  }
}
