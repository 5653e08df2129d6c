package org.millrace.study.cluster;

import org.millrace.unit.Distance;
import org.millrace.unit.Require;

/**
 * What may be a cluster, and how closely it is looked at; judgements of ours.
 *
 * @param leastMembers of a park with a place, for it to be a cluster by name
 * @param leastSize plants that stand close enough to be one
 * @param radius from the center to the farthest plant of a cluster found by density
 * @param patterns sectors whose plants are compared with all sites, at most
 * @param patternSites sites and plants compared, at most; others are left out at random
 * @param draws of every simulation
 * @param seed of all chance
 */
public record ClusterRules(
    int leastMembers,
    int leastSize,
    Distance radius,
    int patterns,
    int patternSites,
    int draws,
    long seed) {
  /** The usual ones: half an hour by lorry from end to end. */
  public static final ClusterRules USUAL =
      new ClusterRules(3, 5, new Distance(15), 12, 2_000, 2_000, 1);

  public ClusterRules {
    Require.that(leastMembers >= 1, "A cluster has at least one member.");
    Require.that(leastSize >= 2, "A cluster found by density has at least two plants.");
    Require.that(draws >= 1_000, "At least 1,000 draws tell an interval.");
  }
}
