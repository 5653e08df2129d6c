package org.millrace.study;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Money;

/** In which year the parts of a plan are built, when money comes year by year. */
public sealed interface Stages {
  /** Nobody limits what is invested in a year: all may be built at once. */
  record AtOnce() implements Stages {}

  /** No order was found in time. */
  record NotFound() implements Stages {}

  /**
   * The best order found.
   *
   * @param budget of each year
   * @param presentValue of all gains less all investment, in the first year
   * @param bound no order can be worth more
   * @param years in which something is built
   * @param later what does not pay or finds no money within the years looked at
   */
  record InYears(Money budget, Money presentValue, Money bound, List<Year> years, List<Part> later)
      implements Stages {
    public InYears {
      years = List.copyOf(years);
      later = List.copyOf(later);
    }
  }

  /**
   * A year of building.
   *
   * @param year from 1 on
   */
  record Year(int year, Money invested, List<Part> built) {
    public Year {
      built = List.copyOf(built);
    }
  }

  /** What can only be built as a whole. */
  sealed interface Part {
    /** Plants that feed each other, or one. */
    record Plants(List<Id.PlantId> plants) implements Part {
      public Plants {
        plants = List.copyOf(plants);
      }
    }

    /** A measure of a firm itself. */
    record OwnMeasure(Id.MeasureId measure) implements Part {}
  }
}
