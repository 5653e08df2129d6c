package org.millrace.game.graph;

import org.millrace.unit.Require;

/**
 * A simulation of firms that imitate each other.
 *
 * @param rule how
 * @param payoff how a firm's payoff comes from its links
 * @param intensity β of selection, per unit of payoff; 0 is pure chance
 * @param mutation μ, chance that a firm takes either strategy with equal chance instead
 * @param initialShare chance of each firm to cooperate at the start
 * @param seed of all chance
 * @param runs that are done, each with other random numbers
 * @param rounds in each run; in a round every firm may change once, in the mean
 * @param burnIn rounds at the start that are left out of means
 * @param bins parts that the rounds are told in
 */
public record Simulation(
    Rule rule,
    Payoff payoff,
    double intensity,
    double mutation,
    double initialShare,
    long seed,
    int runs,
    int rounds,
    int burnIn,
    int bins) {
  /** Parts of a run whose means tell the standard error. */
  static final int BATCHES = 20;

  private static final double STRONGEST = 1e6;
  private static final int MOST_ROUNDS = 100_000_000;
  private static final int MOST_RUNS = 100_000;
  private static final int MOST_BINS = 10_000;

  public Simulation {
    Require.between("intensity of selection", intensity, 0, STRONGEST);
    Require.between("chance of mutation", mutation, 0, 1);
    Require.between("share of cooperators at the start", initialShare, 0, 1);
    Require.that(
        runs >= 1 && runs <= MOST_RUNS,
        "A simulation has %s runs; it must have between 1 and %s.",
        runs,
        MOST_RUNS);
    Require.that(
        rounds >= BATCHES && rounds <= MOST_ROUNDS,
        "A run has %s rounds; it must have between %s and %s.",
        rounds,
        BATCHES,
        MOST_ROUNDS);
    Require.that(
        burnIn >= 0 && burnIn <= rounds - BATCHES,
        "A burn-in of %s of %s rounds can't be; it must be at least 0 and leave %s rounds.",
        burnIn,
        rounds,
        BATCHES);
    Require.that(
        bins >= 1 && bins <= Math.min(rounds, MOST_BINS),
        "%s rounds can't be told in %s parts; there must be between 1 and %s.",
        rounds,
        bins,
        Math.min(rounds, MOST_BINS));
  }

  /** How firms imitate. */
  public enum Rule {
    /** All firms at once compare themselves with a neighbor. */
    SYNCHRONOUS_FERMI,
    /** One firm after the other takes over the strategy of a neighbor, by fitness. */
    DEATH_BIRTH
  }
}
