package org.millrace.game.finite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.millrace.engine.Run;
import org.millrace.game.finite.FinitePopulationProblem.ExponentialMoran;
import org.millrace.game.finite.FinitePopulationProblem.Fermi;
import org.millrace.game.finite.FinitePopulationProblem.Imitation;
import org.millrace.game.finite.FinitePopulationProblem.LinearMoran;
import org.millrace.game.finite.FinitePopulationResult.Endless;
import org.millrace.game.finite.FinitePopulationResult.Stationary;
import org.millrace.game.payoff.Payoffs;

/** Very strong selection, very long times, and bad input. */
class FinitePopulationLimitsTest {
  private static final Payoffs STAG_HUNT = new Payoffs(5, 0, 3, 2);

  private static FinitePopulationResult solve(
      Payoffs payoffs, int firms, Imitation imitation, double mutation) {
    FinitePopulationProblem problem =
        new FinitePopulationProblem(payoffs, firms, imitation, mutation);
    return new FinitePopulation().solve(problem, Run.PLAIN);
  }

  /** A cooperator gets less by 1 + 3/999 whatever there is, so each step up is e^−β times that. */
  @Test
  void bearsHugeIntensities() {
    double beta = 1e6;
    FinitePopulationResult result = solve(Payoffs.donation(3, 1), 1000, new Fermi(beta), 0.001);
    assertThat(result.cooperator().probability()).isZero();
    assertThat(result.cooperator().naturalLogarithm())
        .isCloseTo(-999 * beta * (1 + 3.0 / 999), withinPercentage(1e-9));
    assertThat(result.defector().probability()).isEqualTo(1);
    assertThat(result.longRun().rareMutationShare()).isZero();
    Stationary stationary = (Stationary) result.longRun().mutating();
    assertThat(stationary.cooperators()).isBetween(0.0, 0.01);
    assertThat(stationary.distribution()).hasSize(201);
    assertThat(stationary.distribution().stream().mapToDouble(b -> b.share()).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void sharedMarketsLastBeyondAllNumbers() {
    FinitePopulationResult result = solve(new Payoffs(1, 2, 2, 1), 3000, new Fermi(50), 0);
    assertThat(result.cooperator().untilEither()).isInstanceOf(Endless.class);
    assertThat(((Endless) result.cooperator().untilTakeover()).decimalLogarithm())
        .isGreaterThan(308);
  }

  @Test
  void refusesBadInput() {
    Fermi fermi = new Fermi(1);
    refuses("The group has 1 firms", () -> problem(1, fermi, 0));
    refuses("The group has 100001 firms", () -> problem(100_001, fermi, 0));
    refuses("chance of mutation is 1.5", () -> problem(5, fermi, 1.5));
    refuses("chance of mutation is NaN", () -> problem(5, fermi, Double.NaN));
    refuses("intensity of selection is -1.0", () -> new Fermi(-1));
    refuses("intensity of selection is Infinity", () -> new ExponentialMoran(1 / 0.0));
    refuses("weight of payoffs in fitness is 2.0", () -> new LinearMoran(2));
    refuses("payoff of a cooperator with a defector is NaN", () -> new Payoffs(1, 0 / 0.0, 1, 1));
    refuses(
        "The fitness of a firm of payoff -1.0 is -1.0; it must be more than 0.",
        () -> new FinitePopulationProblem(Payoffs.donation(3, 1), 5, new LinearMoran(1), 0));
  }

  private static FinitePopulationProblem problem(int firms, Imitation imitation, double mutation) {
    return new FinitePopulationProblem(STAG_HUNT, firms, imitation, mutation);
  }

  private static void refuses(String sentence, Runnable build) {
    assertThatThrownBy(build::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }
}
