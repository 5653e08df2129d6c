package org.millrace.accord.sharing;

import org.millrace.unit.Require;

/**
 * How much work may be done.
 *
 * @param coalitions most coalitions of one part that are looked at; up to 20 players who have no
 *     more are solved exactly
 * @param draws most orders, each taken with its reverse, that are drawn for a sample
 * @param seed of the draws
 */
public record Effort(int coalitions, int draws, long seed) {
  /** Exact to 16 players. */
  public static final Effort USUAL = new Effort(1 << 16, 1000, 1);

  private static final int MOST_COALITIONS = 10_000_000;
  private static final int MOST_DRAWS = 1_000_000;

  public Effort {
    Require.between("number of coalitions to look at", coalitions, 1, MOST_COALITIONS);
    Require.between("number of orders to draw", draws, 2, MOST_DRAWS);
  }
}
