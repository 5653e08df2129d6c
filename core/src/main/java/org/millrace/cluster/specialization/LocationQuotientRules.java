package org.millrace.cluster.specialization;

import org.millrace.unit.Headcount;
import org.millrace.unit.Require;

/**
 * How sure one wants to be, and what counts as concentrated.
 *
 * @param confidence of the intervals, in (0, 1)
 * @param overlap how the region is compared with the nation that it is part of
 * @param exactBelow where fewer people than this are in the sector inside the region, or outside
 *     it, the interval is exact; after division by the dispersion
 * @param dispersion people who come and go together, at least 1: 1 if each stands for himself, the
 *     mean size of a plant if a plant is there or not as a whole
 * @param normality level of the test of normality before quotients are standardized, in (0, 1)
 */
public record LocationQuotientRules(
    double confidence,
    Overlap overlap,
    double exactBelow,
    double dispersion,
    double normality,
    Flagging flagging) {
  /** The usual levels of 5 %. */
  public static final LocationQuotientRules DEFAULT =
      new LocationQuotientRules(0.95, Overlap.PART, 10, 1, 0.05, Flagging.DEFAULT);

  public LocationQuotientRules {
    inside("confidence", confidence);
    Require.atLeast("exact below", exactBelow, 0);
    Require.atLeast("dispersion", dispersion, 1);
    Require.finite("dispersion", dispersion);
    inside("level of normality", normality);
  }

  private static void inside(String thing, double share) {
    Require.that(share > 0 && share < 1, "%s is %s; it must lie between 0 and 1.", thing, share);
  }

  /** How the region is compared with the nation. */
  public enum Overlap {
    /** The region is part of the nation: with the exact covariance. */
    PART,
    /** As if region and nation were counted apart: the simple form. */
    INDEPENDENT
  }

  /**
   * When a sector is concentrated in a region: all of these.
   *
   * @param leastQuotient location quotient
   * @param leastStandardized standard deviations above the mean of the sector's regions; minus
   *     infinity if it shall not count
   * @param leastEmployment people
   * @param leastPlants number of plants; 0 if it shall not count
   * @param greatestQ share of false discoveries accepted among the flagged, in [0, 1]; 1 if it
   *     shall not count
   */
  public record Flagging(
      double leastQuotient,
      double leastStandardized,
      Headcount leastEmployment,
      double leastPlants,
      double greatestQ) {
    /** Usual cut-offs; the least size is judgement. */
    public static final Flagging DEFAULT = new Flagging(1.25, 1.645, new Headcount(100), 3, 0.05);

    public Flagging {
      Require.atLeast("least quotient", leastQuotient, 0);
      Require.that(
          !Double.isNaN(leastStandardized), "The least standardized quotient is not a number.");
      Require.atLeast("least plants", leastPlants, 0);
      Require.between("greatest q", greatestQ, 0, 1);
    }
  }
}
