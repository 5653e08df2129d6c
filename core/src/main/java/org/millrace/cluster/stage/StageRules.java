package org.millrace.cluster.stage;

import org.millrace.unit.Headcount;
import org.millrace.unit.Require;

/**
 * When a candidate is a cluster, and of which stage.
 *
 * @param confidence of the intervals of the series, in (0, 1)
 */
public record StageRules(Strength strength, Trend trend, Potential potential, double confidence) {
  /** Cut-offs in use; least sizes are judgement. */
  public static final StageRules DEFAULT =
      new StageRules(Strength.DEFAULT, Trend.DEFAULT, Potential.DEFAULT, 0.95);

  public StageRules {
    Require.that(
        confidence > 0 && confidence < 1,
        "confidence is %s; it must lie between 0 and 1.",
        confidence);
  }

  /**
   * What an existing cluster has.
   *
   * @param leastQuotient location quotient
   * @param leastStandardized standard deviations above the mean of the sector's regions; minus
   *     infinity if it shall not count
   * @param localizationReplaces whether localized plants may stand for a standardized quotient
   * @param greatestQ q-value of the quotient against 1; 1 if it shall not count
   * @param leastEmployment people
   * @param leastPlants number of plants; 0 if it shall not count
   */
  public record Strength(
      double leastQuotient,
      double leastStandardized,
      boolean localizationReplaces,
      double greatestQ,
      Headcount leastEmployment,
      double leastPlants) {
    /** Usual cut-offs. */
    public static final Strength DEFAULT =
        new Strength(1.25, 1.645, true, 0.05, new Headcount(100), 3);

    public Strength {
      Require.atLeast("least quotient", leastQuotient, 0);
      Require.that(
          !Double.isNaN(leastStandardized), "The least standardized quotient is not a number.");
      Require.between("greatest q", greatestQ, 0, 1);
      Require.atLeast("least plants", leastPlants, 0);
    }
  }

  /**
   * How a rise or a fall is seen.
   *
   * @param leastYears between the first and the last year compared
   * @param mostYears years farther back are not looked at
   * @param greatestRiseQ q-value of the rise, over all candidates, by the intervals of the first
   *     and the last year; 1 if any rise will do
   */
  public record Trend(int leastYears, int mostYears, double greatestRiseQ) {
    /** Three to five years; a rise that is more than noise. */
    public static final Trend DEFAULT = new Trend(3, 5, 0.05);

    public Trend {
      Require.that(leastYears >= 1, "least years is %s; it must be at least 1.", leastYears);
      Require.that(
          mostYears >= leastYears,
          "most years is %s; it must be at least %s.",
          mostYears,
          leastYears);
      Require.between("greatest q of a rise", greatestRiseQ, 0, 1);
    }
  }

  /**
   * What a potential cluster has.
   *
   * @param quotientBelow location quotient
   * @param endowmentNeeded whether the region must have what the sector lives on
   */
  public record Potential(double quotientBelow, boolean endowmentNeeded) {
    /** Below the nation's share, and endowed. */
    public static final Potential DEFAULT = new Potential(1, true);

    public Potential {
      Require.atLeast("quotient below", quotientBelow, 0);
    }
  }
}
