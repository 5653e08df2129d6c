package org.millrace.game.finite;

import org.millrace.game.finite.FinitePopulationProblem.ExponentialMoran;
import org.millrace.game.finite.FinitePopulationProblem.Fermi;
import org.millrace.game.finite.FinitePopulationProblem.LinearMoran;
import org.millrace.game.payoff.Payoffs;
import org.millrace.math.SquareMatrix;

/** The chain as a matrix of plain numbers, and linear equations solved by its inverse. */
final class ExactChain {
  private final int firms;
  private final double[][] moves;

  ExactChain(FinitePopulationProblem problem, double mutation) {
    firms = problem.firms();
    moves = new double[firms + 1][firms + 1];
    for (int j = 0; j <= firms; j++) {
      double out = 0;
      if (j < firms) {
        moves[j][j + 1] = up(problem, j, mutation);
        out += moves[j][j + 1];
      }
      if (j > 0) {
        moves[j][j - 1] = down(problem, j, mutation);
        out += moves[j][j - 1];
      }
      moves[j][j] = 1 - out;
    }
  }

  private static double up(FinitePopulationProblem problem, double j, double mutation) {
    double n = problem.firms();
    return mutation / 2 * (n - j) / n + (1 - mutation) * imitation(problem, j, true);
  }

  private static double down(FinitePopulationProblem problem, double j, double mutation) {
    double n = problem.firms();
    return mutation / 2 * j / n + (1 - mutation) * imitation(problem, j, false);
  }

  private static double imitation(FinitePopulationProblem problem, double j, boolean isUp) {
    double n = problem.firms();
    double gain = cooperator(problem, j) - defector(problem, j);
    return switch (problem.imitation()) {
      case Fermi f ->
          j / n * ((n - j) / (n - 1)) / (1 + Math.exp(-f.intensity() * (isUp ? gain : -gain)));
      case LinearMoran m ->
          moran(
              j * (1 - m.weight() + m.weight() * cooperator(problem, j)),
              (n - j) * (1 - m.weight() + m.weight() * defector(problem, j)),
              isUp ? (n - j) / n : j / n,
              isUp);
      case ExponentialMoran m ->
          moran(
              j * Math.exp(m.intensity() * cooperator(problem, j)),
              (n - j) * Math.exp(m.intensity() * defector(problem, j)),
              isUp ? (n - j) / n : j / n,
              isUp);
    };
  }

  private static double moran(double cooperating, double defecting, double replaced, boolean isUp) {
    return (isUp ? cooperating : defecting) / (cooperating + defecting) * replaced;
  }

  private static double cooperator(FinitePopulationProblem problem, double j) {
    Payoffs p = problem.payoffs();
    double n = problem.firms();
    return ((j - 1) * p.cooperatorWithCooperator() + (n - j) * p.cooperatorWithDefector())
        / (n - 1);
  }

  private static double defector(FinitePopulationProblem problem, double j) {
    Payoffs p = problem.payoffs();
    double n = problem.firms();
    return (j * p.defectorWithCooperator() + (n - j - 1) * p.defectorWithDefector()) / (n - 1);
  }

  /** (I − Q)⁻¹ of the numbers between 1 and N − 1. */
  private double[][] visits() {
    double[][] system = new double[firms - 1][firms - 1];
    for (int i = 1; i < firms; i++) {
      for (int k = 1; k < firms; k++) {
        system[i - 1][k - 1] = (i == k ? 1 : 0) - moves[i][k];
      }
    }
    return SquareMatrix.findInverse(system).orElseThrow();
  }

  /** Chance that cooperators take over from each number. */
  double[] takeover() {
    double[][] visits = visits();
    double[] chances = new double[firms + 1];
    chances[firms] = 1;
    for (int i = 1; i < firms; i++) {
      chances[i] = visits[i - 1][firms - 2] * moves[firms - 1][firms];
    }
    return chances;
  }

  /** Steps from a number until either has all. */
  double untilEither(int from) {
    double steps = 0;
    for (double visit : visits()[from - 1]) {
      steps += visit;
    }
    return steps;
  }

  /** Steps from a number until cooperators have all, if they will. */
  double untilTakeover(int from) {
    double[] chances = takeover();
    double[] visits = visits()[from - 1];
    double steps = 0;
    for (int k = 1; k < firms; k++) {
      steps += visits[k - 1] * chances[k] / chances[from];
    }
    return steps;
  }

  /** Share of time by number. */
  double[] stationary() {
    double[][] system = new double[firms + 1][firms + 1];
    for (int i = 0; i <= firms; i++) {
      for (int k = 0; k <= firms; k++) {
        system[k][i] = k == 0 ? 1 : moves[i][k] - (i == k ? 1 : 0);
      }
    }
    double[][] inverse = SquareMatrix.findInverse(system).orElseThrow();
    double[] shares = new double[firms + 1];
    for (int i = 0; i <= firms; i++) {
      shares[i] = inverse[i][0];
    }
    return shares;
  }
}
