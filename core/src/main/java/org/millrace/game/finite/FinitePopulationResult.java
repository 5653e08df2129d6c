package org.millrace.game.finite;

import java.util.List;

/**
 * What becomes of a strategy that one firm begins with.
 *
 * @param cooperator one cooperator among defectors
 * @param defector one defector among cooperators
 * @param cooperationAgainstDefection whether a cooperator takes over more likely than a defector
 * @param weakSelection what the rule for very weak selection says
 * @param longRun with rare or with frequent mutation
 * @param subsidies that would favor cooperation
 */
public record FinitePopulationResult(
    Takeover cooperator,
    Takeover defector,
    Selection cooperationAgainstDefection,
    WeakSelection weakSelection,
    LongRun longRun,
    Subsidies subsidies) {

  /** How a chance compares with another. */
  public enum Selection {
    FAVORED,
    /** Equal to rounding. */
    NEUTRAL,
    OPPOSED
  }

  /**
   * The fate of the strategy of a single firm.
   *
   * @param probability that all firms take it over; 0 if it is below the least number of the
   *     machine, see its logarithm
   * @param naturalLogarithm of the probability
   * @param timesChance the probability times the number of firms: 1 by pure chance
   * @param againstChance whether the probability is above one by the number of firms
   * @param untilTakeover if it takes over
   * @param untilEither until it has taken over or died out
   */
  public record Takeover(
      double probability,
      double naturalLogarithm,
      double timesChance,
      Selection againstChance,
      MeanTime untilTakeover,
      MeanTime untilEither) {}

  /** A mean time. */
  public sealed interface MeanTime {}

  /**
   * A time that can be written as a number.
   *
   * @param steps in each of which one firm may change
   * @param rounds steps by the number of firms
   */
  public record Steps(double steps, double rounds) implements MeanTime {}

  /**
   * A time above the greatest number of the machine.
   *
   * @param decimalLogarithm of the steps
   */
  public record Endless(double decimalLogarithm) implements MeanTime {}

  /**
   * Whether very weak selection favors a takeover by a cooperator more than chance.
   *
   * @param margin A (N−2) + B (2N−1) − C (N+1) − D (2N−4), above 0 if it does
   * @param thisGroup by the margin
   * @param largeGroup by A + 2B − C − 2D, the rule of one third
   * @param balance where both strategies get the same in a large group
   */
  public record WeakSelection(
      double margin, Selection thisGroup, Selection largeGroup, Balance balance) {}

  /** Where both strategies get the same. */
  public sealed interface Balance {}

  /**
   * Below this share of cooperators defection pays more, above it cooperation.
   *
   * @param cooperators share in (0, 1)
   */
  public record Threshold(double cooperators) implements Balance {}

  /**
   * Below this share of cooperators cooperation pays more, above it defection.
   *
   * @param cooperators share in (0, 1)
   */
  public record Coexistence(double cooperators) implements Balance {}

  /** Nowhere between, or everywhere. */
  public record NoBalance() implements Balance {}

  /**
   * How much cooperation there is in the long run.
   *
   * @param rareMutationShare share of time that all cooperate, as mutation becomes ever rarer
   * @param mutating with the mutation of the problem
   */
  public record LongRun(double rareMutationShare, Mutating mutating) {}

  /** The long run with the mutation of the problem. */
  public sealed interface Mutating {}

  /** Without mutation one strategy takes over for good. */
  public record NoMutation() implements Mutating {}

  /**
   * The long run, whatever the start.
   *
   * @param cooperators mean share
   * @param allCooperate share of time
   * @param allDefect share of time
   * @param distribution share of time by number of cooperators
   */
  public record Stationary(
      double cooperators, double allCooperate, double allDefect, List<Bin> distribution)
      implements Mutating {
    public Stationary {
      distribution = List.copyOf(distribution);
    }
  }

  /**
   * Numbers of cooperators.
   *
   * @param from the least number
   * @param to the greatest number
   * @param share of time
   */
  public record Bin(int from, int to, double share) {}

  /**
   * The least subsidy to each cooperator, in the unit of payoffs.
   *
   * @param aboveChance so that a cooperator takes over more likely than by chance
   * @param aboveDefection so that a cooperator takes over more likely than a defector
   */
  public record Subsidies(Subsidy aboveChance, Subsidy aboveDefection) {}

  /** A subsidy. */
  public sealed interface Subsidy {}

  /** Cooperation is favored without. */
  public record NotNeeded() implements Subsidy {}

  /**
   * Any subsidy above this will do.
   *
   * @param amount for each cooperator, in the unit of payoffs, at least 0
   */
  public record MoreThan(double amount) implements Subsidy {}

  /** Payoffs don't matter: the intensity of selection is 0. */
  public record Never() implements Subsidy {}
}
