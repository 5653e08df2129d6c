package org.millrace.game.finite;

import org.millrace.game.payoff.Payoffs;
import org.millrace.unit.Require;

/**
 * A group of firms that imitate each other.
 *
 * @param payoffs with one partner; a firm's own payoff is their mean over all other firms
 * @param firms in the group
 * @param imitation how a strategy spreads
 * @param mutation chance that a firm takes either strategy with equal chance instead of imitating,
 *     in [0, 1]
 */
public record FinitePopulationProblem(
    Payoffs payoffs, int firms, Imitation imitation, double mutation) {
  /** The largest group. */
  public static final int MOST_FIRMS = 100_000;

  private static final double STRONGEST = 1e9;

  public FinitePopulationProblem {
    Require.that(
        firms >= 2 && firms <= MOST_FIRMS,
        "The group has %s firms; it must have between 2 and %s.",
        firms,
        MOST_FIRMS);
    Require.between("chance of mutation", mutation, 0, 1);
    if (imitation instanceof LinearMoran moran) {
      double fitness = moran.fitness(payoffs.least());
      Require.that(
          fitness > 0,
          "The fitness of a firm of payoff %s is %s; it must be more than 0.%n"
              + "Maybe a weaker selection or exponential fitness is meant.",
          payoffs.least(),
          fitness);
    }
  }

  /** How a strategy spreads. */
  public sealed interface Imitation {}

  /**
   * A firm compares itself with another and imitates it the more likely, the more that one gets.
   *
   * @param intensity β, per unit of payoff; 0 is pure chance
   */
  public record Fermi(double intensity) implements Imitation {
    public Fermi {
      requireIntensity(intensity);
    }
  }

  /**
   * Strategies spread in proportion to fitness 1 − w + w · payoff.
   *
   * @param weight w, in [0, 1]; 0 is pure chance
   */
  public record LinearMoran(double weight) implements Imitation {
    public LinearMoran {
      Require.between("weight of payoffs in fitness", weight, 0, 1);
    }

    double fitness(double payoff) {
      return 1 - weight + weight * payoff;
    }
  }

  /**
   * Strategies spread in proportion to fitness e^(β · payoff).
   *
   * @param intensity β, per unit of payoff; 0 is pure chance
   */
  public record ExponentialMoran(double intensity) implements Imitation {
    public ExponentialMoran {
      requireIntensity(intensity);
    }
  }

  private static void requireIntensity(double intensity) {
    Require.between("intensity of selection", intensity, 0, STRONGEST);
  }
}
