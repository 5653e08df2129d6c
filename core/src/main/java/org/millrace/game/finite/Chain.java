package org.millrace.game.finite;

import java.util.List;
import org.millrace.game.finite.FinitePopulationProblem.ExponentialMoran;
import org.millrace.game.finite.FinitePopulationProblem.Fermi;
import org.millrace.game.finite.FinitePopulationProblem.LinearMoran;

/**
 * The chain of the number of cooperators. All its numbers are natural logarithms of chances.
 *
 * @see Takeovers
 */
final class Chain {
  private final int firms;
  private final double[] up;
  private final double[] down;
  private final double[] ratios;

  private Chain(int firms, double[] up, double[] down, double[] ratios) {
    this.firms = firms;
    this.up = up;
    this.down = down;
    this.ratios = ratios;
  }

  /** The chain of imitation without mutation. */
  static Chain of(FinitePopulationProblem problem, Steepness steepness) {
    int firms = problem.firms();
    double[] leaning = steepness.logarithms(0);
    double[] up = new double[firms + 1];
    double[] down = new double[firms + 1];
    double[] ratios = new double[firms + 1];
    for (double[] ends : List.of(up, down)) {
      ends[0] = Double.NEGATIVE_INFINITY;
      ends[firms] = Double.NEGATIVE_INFINITY;
    }
    for (int j = 1; j < firms; j++) {
      up[j] = step(problem, j, firms - j, leaning[j]);
      down[j] = step(problem, firms - j, j, -leaning[j]);
      ratios[j] = -leaning[j];
    }
    return new Chain(firms, up, down, ratios);
  }

  /** ln of the chance that a strategy which some firms have is taken by one of the others. */
  private static double step(
      FinitePopulationProblem problem, double having, double others, double leaning) {
    double firms = problem.firms();
    return switch (problem.imitation()) {
      case Fermi fermi ->
          Math.log(having / firms * (others / (firms - 1))) - Logarithms.onePlus(-leaning);
      case LinearMoran moran -> moran(having, others, leaning);
      case ExponentialMoran moran -> moran(having, others, leaning);
    };
  }

  private static double moran(double having, double others, double leaning) {
    return Math.log(others / (having + others))
        - Logarithms.onePlus(Math.log(others / having) - leaning);
  }

  /** The same seen from the other strategy. */
  Chain mirrored() {
    double[] otherRatios = new double[firms + 1];
    for (int j = 1; j < firms; j++) {
      otherRatios[j] = -ratios[firms - j];
    }
    return new Chain(firms, reversed(down), reversed(up), otherRatios);
  }

  private static double[] reversed(double[] values) {
    double[] reversed = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      reversed[i] = values[values.length - 1 - i];
    }
    return reversed;
  }

  int firms() {
    return firms;
  }

  /** ln T⁺. */
  double up(int cooperators) {
    return up[cooperators];
  }

  /** ln (T⁻/T⁺), between 1 and N − 1. */
  double ratio(int cooperators) {
    return ratios[cooperators];
  }

  /** ln of the share of time by number of cooperators, with a mutation above 0. */
  double[] stationary(double mutation) {
    double stays = Math.log1p(-mutation);
    double half = Math.log(mutation / 2);
    double[] shares = new double[firms + 1];
    for (int j = 0; j < firms; j++) {
      double rising = Logarithms.sum(stays + up[j], half + Math.log((firms - j) / (double) firms));
      double falling =
          Logarithms.sum(stays + down[j + 1], half + Math.log((j + 1) / (double) firms));
      shares[j + 1] = shares[j] + rising - falling;
    }
    double total = Logarithms.sum(shares, 0, firms + 1);
    for (int j = 0; j <= firms; j++) {
      shares[j] -= total;
    }
    return shares;
  }
}
