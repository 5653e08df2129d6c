package org.millrace.game.cooperation;

import org.millrace.unit.Require;

/**
 * Firms that may cooperate in innovation, and a policy for it.
 *
 * @param wantedBasin the share of all starting points from which all should come to cooperate; in
 *     (0, 1)
 * @param arrows how many arrows of the phase portrait stand along each side; 0 for none
 * @param starts how many starting points of trajectories stand along each side; 0 for none
 */
public record CooperationProblem(
    Firms firms, Policy policy, double wantedBasin, int arrows, int starts) {
  private static final int MOST_ARROWS = 101;
  private static final int MOST_STARTS = 20;

  public CooperationProblem {
    Require.that(
        wantedBasin > 0 && wantedBasin < 1,
        "The wanted share of starting points is %s; it must lie between 0 and 1.",
        wantedBasin);
    Require.between("number of arrows", arrows, 0, MOST_ARROWS);
    Require.between("number of starting points", starts, 0, MOST_STARTS);
  }
}
