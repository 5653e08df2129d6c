package org.millrace.game.finite;

import java.util.ArrayList;
import java.util.List;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.game.finite.FinitePopulationResult.Balance;
import org.millrace.game.finite.FinitePopulationResult.Bin;
import org.millrace.game.finite.FinitePopulationResult.Coexistence;
import org.millrace.game.finite.FinitePopulationResult.LongRun;
import org.millrace.game.finite.FinitePopulationResult.Mutating;
import org.millrace.game.finite.FinitePopulationResult.NoBalance;
import org.millrace.game.finite.FinitePopulationResult.NoMutation;
import org.millrace.game.finite.FinitePopulationResult.Selection;
import org.millrace.game.finite.FinitePopulationResult.Stationary;
import org.millrace.game.finite.FinitePopulationResult.Takeover;
import org.millrace.game.finite.FinitePopulationResult.Threshold;
import org.millrace.game.finite.FinitePopulationResult.WeakSelection;
import org.millrace.game.payoff.Payoffs;

/** Tells what becomes of one cooperator in a group; see the package for the formulae. */
public final class FinitePopulation
    implements Engine<FinitePopulationProblem, FinitePopulationResult> {
  /** The most parts that numbers of cooperators are told in. */
  private static final int MOST_BINS = 201;

  /** A margin is nothing if it is no more than this, relative to what it is a difference of. */
  private static final double ROUNDING = 1e-12;

  @Override
  public FinitePopulationResult solve(FinitePopulationProblem problem, Run run) {
    run.check();
    Steepness steepness = new Steepness(problem);
    Chain chain = Chain.of(problem, steepness);
    Takeover cooperator = Takeovers.of(chain);
    Takeover defector = Takeovers.of(chain.mirrored());
    Selection stronger =
        Takeovers.compared(cooperator.naturalLogarithm(), defector.naturalLogarithm());
    double rare = 1 / (1 + Math.exp(defector.naturalLogarithm() - cooperator.naturalLogarithm()));
    return new FinitePopulationResult(
        cooperator,
        defector,
        stronger,
        weakSelection(problem),
        new LongRun(rare, mutating(chain, problem.mutation())),
        new SubsidySearch(steepness, run).subsidies(cooperator.againstChance(), stronger));
  }

  private static WeakSelection weakSelection(FinitePopulationProblem problem) {
    Payoffs payoffs = problem.payoffs();
    double n = problem.firms();
    double a = payoffs.cooperatorWithCooperator();
    double b = payoffs.cooperatorWithDefector();
    double c = payoffs.defectorWithCooperator();
    double d = payoffs.defectorWithDefector();
    return new WeakSelection(
        a * (n - 2) + b * (2 * n - 1) - c * (n + 1) - d * (2 * n - 4),
        sign(a * (n - 2) + b * (2 * n - 1), c * (n + 1) + d * (2 * n - 4)),
        sign(a + 2 * b, c + 2 * d),
        balance(a - c, b - d));
  }

  private static Selection sign(double one, double other) {
    if (Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other))) {
      return Selection.NEUTRAL;
    }
    return one > other ? Selection.FAVORED : Selection.OPPOSED;
  }

  /**
   * Where both strategies get the same.
   *
   * @param full what cooperation gains where all others cooperate
   * @param empty what it gains where all others defect
   */
  private static Balance balance(double full, double empty) {
    if (full > 0 && empty < 0) {
      return new Threshold(-empty / (full - empty));
    }
    return full < 0 && empty > 0 ? new Coexistence(empty / (empty - full)) : new NoBalance();
  }

  private static Mutating mutating(Chain chain, double mutation) {
    if (mutation == 0) {
      return new NoMutation();
    }
    double[] shares = chain.stationary(mutation);
    int firms = chain.firms();
    double cooperators = 0;
    for (int j = 0; j <= firms; j++) {
      shares[j] = Math.exp(shares[j]);
      cooperators += shares[j] * j / firms;
    }
    return new Stationary(Math.min(1, cooperators), shares[firms], shares[0], bins(shares));
  }

  private static List<Bin> bins(double[] shares) {
    int count = Math.min(shares.length, MOST_BINS);
    List<Bin> bins = new ArrayList<>();
    for (int b = 0; b < count; b++) {
      int from = (int) ((long) b * shares.length / count);
      int end = (int) ((b + 1L) * shares.length / count);
      double share = 0;
      for (int j = from; j < end; j++) {
        share += shares[j];
      }
      bins.add(new Bin(from, end - 1, share));
    }
    return bins;
  }
}
