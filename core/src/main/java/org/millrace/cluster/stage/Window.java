package org.millrace.cluster.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.millrace.cluster.stage.Candidate.Interval;
import org.millrace.cluster.stage.Candidate.Year;
import org.millrace.cluster.stage.StageResult.Missing;
import org.millrace.math.NormalDistribution;

/** The last years of a candidate that can be compared with each other. */
final class Window {
  private final List<Year> years = new ArrayList<>();
  private final boolean cut;
  private final int leastYears;

  Window(Candidate candidate, StageRules.Trend rules) {
    leastYears = rules.leastYears();
    int first = candidate.series().getFirst().year();
    int last = candidate.series().getLast().year();
    boolean broken = false;
    for (Year year : candidate.series()) {
      if (year.year() < last - rules.mostYears()) {
        continue;
      }
      if (year.newClassification() && year.year() != first) {
        years.clear();
        broken = true;
      }
      years.add(year);
    }
    cut = broken;
  }

  Year first() {
    return years.getFirst();
  }

  private Year last() {
    return years.getLast();
  }

  boolean isLongEnough() {
    return last().year() - first().year() >= leastYears;
  }

  /** Why it is too short. */
  Missing missing() {
    return cut ? Missing.SERIES_SINCE_NEW_CLASSIFICATION : Missing.SERIES;
  }

  /** Least-squares slope a year. */
  double slope(ToDoubleFunction<Year> value) {
    double meanYear = years.stream().mapToInt(Year::year).average().orElse(0);
    double mean = years.stream().mapToDouble(value).average().orElse(0);
    double products = 0;
    double squares = 0;
    for (Year year : years) {
      products += (year.year() - meanYear) * (value.applyAsDouble(year) - mean);
      squares += (year.year() - meanYear) * (year.year() - meanYear);
    }
    return products / squares;
  }

  boolean hasIntervals() {
    return first().interval() instanceof Interval.Known
        && last().interval() instanceof Interval.Known;
  }

  /**
   * Probability of so large a rise or a larger one if the quotient did not rise, from the ends of
   * the intervals that face each other.
   *
   * @param confidence of the intervals
   */
  double riseProbability(double confidence) {
    double rise = last().quotient() - first().quotient();
    double noise =
        Math.hypot(
            last().quotient() - low(last().interval()),
            high(first().interval()) - first().quotient());
    if (noise == 0) {
      return rise > 0 ? 0 : 1;
    }
    double ends = -NormalDistribution.quantile((1 - confidence) / 2);
    return NormalDistribution.above(ends * rise / noise);
  }

  private static double low(Interval interval) {
    return switch (interval) {
      case Interval.Known known -> known.low();
      case Interval.Unknown unknown -> 0;
    };
  }

  private static double high(Interval interval) {
    return switch (interval) {
      case Interval.Known known -> known.high();
      case Interval.Unknown unknown -> Double.POSITIVE_INFINITY;
    };
  }
}
