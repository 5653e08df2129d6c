package org.millrace.game.finite;

import org.millrace.game.finite.FinitePopulationProblem.ExponentialMoran;
import org.millrace.game.finite.FinitePopulationProblem.Fermi;
import org.millrace.game.finite.FinitePopulationProblem.LinearMoran;
import org.millrace.game.payoff.Payoffs;

/** How strongly imitation leans to cooperation, by the number of cooperators and a subsidy. */
final class Steepness {
  private final FinitePopulationProblem problem;
  private final Payoffs payoffs;
  private final int firms;

  Steepness(FinitePopulationProblem problem) {
    this.problem = problem;
    this.payoffs = problem.payoffs();
    this.firms = problem.firms();
  }

  int firms() {
    return firms;
  }

  /** Whether payoffs matter at all. */
  boolean isPureChance() {
    return switch (problem.imitation()) {
      case Fermi fermi -> fermi.intensity() == 0;
      case LinearMoran moran -> moran.weight() == 0;
      case ExponentialMoran moran -> moran.intensity() == 0;
    };
  }

  /** What a cooperator gets more than a defector. */
  double advantage(int cooperators) {
    return cooperatorPayoff(cooperators) - defectorPayoff(cooperators);
  }

  private double cooperatorPayoff(int cooperators) {
    return ((cooperators - 1) * payoffs.cooperatorWithCooperator()
            + (firms - cooperators) * payoffs.cooperatorWithDefector())
        / (firms - 1);
  }

  private double defectorPayoff(int cooperators) {
    return (cooperators * payoffs.defectorWithCooperator()
            + (firms - cooperators - 1) * payoffs.defectorWithDefector())
        / (firms - 1);
  }

  /** ln(T⁺/T⁻) of imitation alone for each number of cooperators; places 0 and N are left at 0. */
  double[] logarithms(double subsidy) {
    double[] logarithms = new double[firms + 1];
    for (int j = 1; j < firms; j++) {
      logarithms[j] =
          switch (problem.imitation()) {
            case Fermi fermi -> fermi.intensity() * (advantage(j) + subsidy);
            case LinearMoran moran ->
                Math.log(moran.fitness(cooperatorPayoff(j) + subsidy))
                    - Math.log(moran.fitness(defectorPayoff(j)));
            case ExponentialMoran moran -> moran.intensity() * (advantage(j) + subsidy);
          };
    }
    return logarithms;
  }
}
