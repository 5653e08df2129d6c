package org.millrace.game.regulation;

import org.millrace.game.replicator.Payoffs;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * Two kinds of firms and a government.
 *
 * @param first payoffs of a firm of the first kind without any policy
 * @param second of the second kind
 * @param start where shares are at present
 * @param horizon how long the trajectory is followed, in units of 1/pace
 */
public record RegulationProblem(
    Payoffs first, Payoffs second, Government government, Shares start, double horizon) {
  private static final double LONGEST = 1e5;

  public RegulationProblem {
    Require.that(
        horizon > 0 && horizon <= LONGEST,
        "The horizon is %s; it must be above 0 and at most %s.",
        horizon,
        LONGEST);
  }

  /**
   * What a government that regulates does, and what it bears otherwise, in a year.
   *
   * @param subsidy to each kind of firms that cooperates
   * @param fine from each kind that does not
   * @param cost of regulating
   * @param harm it bears if neither kind cooperates and it does not regulate
   */
  public record Government(Money subsidy, Money fine, Money cost, Money harm) {
    public Government {
      Require.atLeast("subsidy [EUR]", subsidy.amount(), 0);
      Require.atLeast("fine [EUR]", fine.amount(), 0);
      Require.atLeast("cost of regulating [EUR]", cost.amount(), 0);
      Require.atLeast("harm without cooperation [EUR]", harm.amount(), 0);
    }
  }

  /**
   * A point of the cube.
   *
   * @param first share of the first kind that cooperates
   * @param second share of the second kind that cooperates
   * @param government share that regulates
   */
  public record Shares(double first, double second, double government) {
    public Shares {
      Require.between("share of the first kind that cooperates", first, 0, 1);
      Require.between("share of the second kind that cooperates", second, 0, 1);
      Require.between("share of governments that regulate", government, 0, 1);
    }
  }
}
