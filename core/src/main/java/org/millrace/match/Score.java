package org.millrace.match;

import org.millrace.unit.Require;

/**
 * How good a match is, for ranking only; each part and the whole lie in [0, 1].
 *
 * @param value the geometric score of the central values
 * @param low the score with economics, CO2 and quantity at the bad ends of their ranges
 * @param high the score with them at the good ends
 */
public record Score(double value, double low, double high, Parts parts) {
  public Score {
    Require.that(
        low <= value && value <= high, "The score %s must lie in [%s, %s].", value, low, high);
  }

  /**
   * What the score is made of.
   *
   * @param code 1 where the use names the very material; less the wider what it names
   * @param quality 1 without limits; else by the least margin to any
   * @param quantity share of what could be dealt at most
   * @param time share of the supply that falls into periods with demand
   * @param distance exp(−d/d_0)
   * @param economics logistic of the surplus
   * @param carbon logistic of the CO2 avoided
   * @param certainty 1 when feasible, a half when conditional
   * @param trust 1 between those who deal with each other already
   */
  public record Parts(
      double code,
      double quality,
      double quantity,
      double time,
      double distance,
      double economics,
      double carbon,
      double certainty,
      double trust) {}
}
