package org.millrace.game.graph;

import java.util.List;

/**
 * What becomes of cooperation on a network.
 *
 * @param firms in the network
 * @param links in the network
 * @param thresholds that benefits must pass
 * @param simulations in the order of the problem
 */
public record GraphGameResult(
    int firms, int links, Thresholds thresholds, List<Simulated> simulations) {
  public GraphGameResult {
    simulations = List.copyOf(simulations);
  }

  /** Thresholds under weak selection. */
  public sealed interface Thresholds {}

  /**
   * Thresholds by rule and payoff.
   *
   * @param equations for each of three walks
   * @param accuracy relative error of meeting times that is not exceeded
   */
  public record Solved(int equations, double accuracy, List<Threshold> rules)
      implements Thresholds {
    public Solved {
      rules = List.copyOf(rules);
    }
  }

  /** The network has more firms than thresholds are computed for. */
  public record TooManyFirms(int most) implements Thresholds {}

  /** The equations were not solved. */
  public record NotSolved(Obstacle obstacle) implements Thresholds {}

  /** Why equations were not solved. */
  public enum Obstacle {
    OUT_OF_TIME,
    /** Weights of links are too unequal for so many firms. */
    ILL_CONDITIONED
  }

  /** How strategies spread, one firm at a time. */
  public enum Updating {
    DEATH_BIRTH,
    BIRTH_DEATH,
    IMITATION,
    PAIRWISE_COMPARISON
  }

  /**
   * What a rule asks for. A single cooperator takes over with the chance 1/n + δ (benefitEffect · b
   * − costEffect · c).
   *
   * @param benefitEffect of the benefit per unit of selection; below 0 where only spite pays
   * @param costEffect of the cost per unit of selection
   * @param critical benefit by cost
   * @param structure coefficient of any game
   * @param game whether a cooperator takes over more likely than a defector in the problem's game
   */
  public record Threshold(
      Updating updating,
      Payoff payoff,
      double benefitEffect,
      double costEffect,
      Critical critical,
      Structure structure,
      Selection game) {}

  /** Which benefit by cost is critical. */
  public sealed interface Critical {}

  /**
   * Cooperation is favored if benefit by cost is above this.
   *
   * @param low it is not below this
   * @param high it is not above this
   */
  public record Above(double ratio, double low, double high) implements Critical {}

  /**
   * No benefit is enough; harming others at an own cost is favored if the effect by cost is below
   * this, which is negative.
   *
   * @param low it is not below this
   * @param high it is not above this
   */
  public record Spite(double ratio, double low, double high) implements Critical {}

  /**
   * No benefit is enough, as far as the accuracy tells.
   *
   * @param beyond if there is a critical ratio after all, its size is above this
   */
  public record Never(double beyond) implements Critical {}

  /** Payoffs don't matter at all. */
  public record Indifferent() implements Critical {}

  /** The structure coefficient. */
  public sealed interface Structure {}

  /** σ: a cooperator takes over more likely than a defector if σ A + B is above C + σ D. */
  public record Sigma(double value) implements Structure {}

  /** There is none. */
  public record NoSigma() implements Structure {}

  /** What selection does to cooperation. */
  public enum Selection {
    FAVORED,
    NEUTRAL,
    OPPOSED
  }

  /** A simulation. */
  public sealed interface Simulated {}

  /**
   * A simulation that was done.
   *
   * @param cooperators mean share after the burn-in
   * @param standardError of the mean, from the means of batches of all runs
   * @param takenOver runs that ended with cooperators alone; only without mutation
   * @param diedOut runs that ended with defectors alone; only without mutation
   * @param series mean over runs by part of the rounds, burn-in included
   * @param runs each alone
   */
  public record Done(
      double cooperators,
      double standardError,
      int takenOver,
      int diedOut,
      List<Bin> series,
      List<OneRun> runs)
      implements Simulated {
    public Done {
      series = List.copyOf(series);
      runs = List.copyOf(runs);
    }
  }

  /** The deadline came before the last round. */
  public record OutOfTime() implements Simulated {}

  /**
   * Rounds of a simulation.
   *
   * @param from the first, from 1
   * @param to the last
   * @param cooperators mean share at the ends of these rounds
   */
  public record Bin(int from, int to, double cooperators) {}

  /**
   * A run.
   *
   * @param cooperators mean share after the burn-in
   * @param standardError of this mean, from its batches
   * @param last share at the end
   */
  public record OneRun(double cooperators, double standardError, double last) {}
}
