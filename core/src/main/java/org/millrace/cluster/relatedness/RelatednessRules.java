package org.millrace.cluster.relatedness;

import org.millrace.unit.Require;

/**
 * When a region has a sector, and when it could.
 *
 * @param advantage location quotient from which a region has a sector, above 0
 * @param below a sector is a potential only where its location quotient is below this
 * @param percentile a sector is a potential only where its percentile rank in the region is above
 *     this, in [0, 1]
 * @param pairs most pairs of sectors that are listed, nearest first; 0 for none
 */
public record RelatednessRules(double advantage, double below, double percentile, int pairs) {
  /** Advantage from the nation's share on, the upper quarter of each region, a hundred pairs. */
  public static final RelatednessRules DEFAULT = new RelatednessRules(1, 1, 0.75, 100);

  public RelatednessRules {
    Require.that(
        advantage > 0 && Double.isFinite(advantage),
        "The location quotient of an advantage is %s; it must be above 0.",
        advantage);
    Require.atLeast("location quotient below which a sector is a potential", below, 0);
    Require.between("percentile of a potential", percentile, 0, 1);
    Require.that(pairs >= 0, "%s pairs can't be listed; it must be at least 0.", pairs);
  }
}
