package org.millrace.carbon.decoupling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.unit.Require;

/**
 * Emissions beside the activity they come of.
 *
 * @param borders of the elasticity between the states
 */
public record DecouplingProblem(Borders borders, Evidence evidence) {

  /**
   * Between which elasticities emission and activity are said to be coupled.
   *
   * @param low Tapio's is 0.8
   * @param high Tapio's is 1.2
   */
  public record Borders(double low, double high) {
    public Borders {
      Require.finite("low border of the elasticity", low);
      Require.finite("high border of the elasticity", high);
      Require.that(
          0 <= low && low < high,
          "The borders %s and %s of the elasticity must rise from 0 on.",
          low,
          high);
    }
  }

  /** What is known. */
  public sealed interface Evidence {
    /**
     * Levels of years, at least two, each later than the one before.
     *
     * @param sampling how intervals are drawn when a level has a range
     */
    record Levels(List<Year> years, Sampling sampling) implements Evidence {
      public Levels {
        years = List.copyOf(years);
        Require.that(
            years.size() >= 2, "There are %s years; a change needs at least 2.", years.size());
        for (int i = 1; i < years.size(); i++) {
          Require.that(
              years.get(i).year() > years.get(i - 1).year(),
              "Year %s stands after year %s; years must rise.",
              years.get(i).year(),
              years.get(i - 1).year());
        }
      }
    }

    /** Rates of change as they are. */
    record Rates(List<Change> changes) implements Evidence {
      public Rates {
        changes = List.copyOf(changes);
        Require.that(!changes.isEmpty(), "No rate of change is stated.");
        Set<String> labels = new HashSet<>();
        changes.forEach(
            c -> Require.that(labels.add(c.label()), "Two changes are called '%s'.", c.label()));
      }
    }
  }

  /**
   * A year.
   *
   * @param emission in one unit over all years, such as tCO2e
   * @param activity in one unit over all years, such as value added at constant prices
   */
  public record Year(int year, Level emission, Level activity) {}

  /**
   * A number that is not below zero, and the ends of its 95 % interval; all three equal when it is
   * exact.
   */
  public record Level(double value, double low, double high) {
    public Level {
      Require.finite("value of a level", value);
      Require.finite("high end of a level", high);
      Require.that(
          0 <= low && low <= value && value <= high,
          "The level %s must lie in its range %s to %s, and none of them below 0.",
          value,
          low,
          high);
    }

    /** Without a range. */
    public static Level exact(double value) {
      return new Level(value, value, value);
    }
  }

  /**
   * A change of both.
   *
   * @param emission change over the level before, such as −0.05
   * @param activity change over the level before
   */
  public record Change(String label, double emission, double activity) {
    public Change {
      Require.text("label of a change", label);
      Require.atLeast("change of emission", Require.finite("change of emission", emission), -1);
      Require.atLeast("change of activity", Require.finite("change of activity", activity), -1);
    }
  }

  /**
   * How intervals are drawn.
   *
   * @param draws at least 1,000
   * @param emissionCorrelation of the errors of emission in any two years, in [0, 1]; near 1 where
   *     all years rest on the same factors
   * @param activityCorrelation of the errors of activity in any two years, in [0, 1]
   */
  public record Sampling(
      long seed, int draws, double emissionCorrelation, double activityCorrelation) {
    /** Fewest draws that tell the ends of a 95 % interval. */
    private static final int FEWEST = 1_000;

    /** Most draws of which all fit in memory. */
    private static final int MOST = 1_000_000;

    public Sampling {
      Require.between("number of draws", draws, FEWEST, MOST);
      Require.between("correlation of emission", emissionCorrelation, 0, 1);
      Require.between("correlation of activity", activityCorrelation, 0, 1);
    }
  }
}
