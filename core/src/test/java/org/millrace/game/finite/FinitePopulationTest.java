package org.millrace.game.finite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.engine.Run;
import org.millrace.game.finite.FinitePopulationProblem.ExponentialMoran;
import org.millrace.game.finite.FinitePopulationProblem.Fermi;
import org.millrace.game.finite.FinitePopulationProblem.Imitation;
import org.millrace.game.finite.FinitePopulationProblem.LinearMoran;
import org.millrace.game.finite.FinitePopulationResult.Coexistence;
import org.millrace.game.finite.FinitePopulationResult.Endless;
import org.millrace.game.finite.FinitePopulationResult.MeanTime;
import org.millrace.game.finite.FinitePopulationResult.MoreThan;
import org.millrace.game.finite.FinitePopulationResult.Never;
import org.millrace.game.finite.FinitePopulationResult.NoBalance;
import org.millrace.game.finite.FinitePopulationResult.NoMutation;
import org.millrace.game.finite.FinitePopulationResult.NotNeeded;
import org.millrace.game.finite.FinitePopulationResult.Selection;
import org.millrace.game.finite.FinitePopulationResult.Stationary;
import org.millrace.game.finite.FinitePopulationResult.Steps;
import org.millrace.game.finite.FinitePopulationResult.Subsidy;
import org.millrace.game.finite.FinitePopulationResult.Threshold;
import org.millrace.game.payoff.Payoffs;

class FinitePopulationTest {
  private static final Payoffs STAG_HUNT = new Payoffs(5, 0, 3, 2);

  private static FinitePopulationResult solve(FinitePopulationProblem problem) {
    return new FinitePopulation().solve(problem, Run.PLAIN);
  }

  private static FinitePopulationResult solve(
      Payoffs payoffs, int firms, Imitation imitation, double mutation) {
    return solve(new FinitePopulationProblem(payoffs, firms, imitation, mutation));
  }

  private static double steps(MeanTime time) {
    return switch (time) {
      case Steps known -> known.steps();
      case Endless endless -> throw new AssertionError(endless.toString());
    };
  }

  private static double amount(Subsidy subsidy) {
    return ((MoreThan) subsidy).amount();
  }

  private static FinitePopulationProblem random(SplittableRandom random, int kind) {
    int firms = random.nextInt(2, 16);
    Payoffs payoffs =
        new Payoffs(
            random.nextDouble(0.1, 3),
            random.nextDouble(0.1, 3),
            random.nextDouble(0.1, 3),
            random.nextDouble(0.1, 3));
    Imitation imitation =
        switch (kind) {
          case 0 -> new Fermi(random.nextDouble(0, 0.3));
          case 1 -> new LinearMoran(random.nextDouble());
          default -> new ExponentialMoran(random.nextDouble(0, 0.3));
        };
    return new FinitePopulationProblem(payoffs, firms, imitation, random.nextDouble(0.01, 1));
  }

  /** Section i.3 of the models: stag hunt, twenty firms, intensity 0.1. */
  @Test
  void invadesTheStagHunt() {
    FinitePopulationResult result = solve(STAG_HUNT, 20, new Fermi(0.1), 0);
    assertThat(result.cooperator().probability()).isCloseTo(0.0225036, within(5e-8));
    assertThat(result.defector().probability()).isCloseTo(0.0303767, within(5e-8));
    assertThat(result.cooperator().againstChance()).isEqualTo(Selection.OPPOSED);
    assertThat(result.defector().againstChance()).isEqualTo(Selection.OPPOSED);
    assertThat(result.cooperationAgainstDefection()).isEqualTo(Selection.OPPOSED);
    assertThat(result.longRun().rareMutationShare())
        .isCloseTo(0.0225036 / (0.0225036 + 0.0303767), within(1e-6));
    assertThat(result.longRun().mutating()).isEqualTo(new NoMutation());
    assertThat(((Threshold) result.weakSelection().balance()).cooperators()).isEqualTo(0.5);
  }

  /** Moran's formula: (1 − 1/r) / (1 − r^−N), r = 2, N = 5. */
  @Test
  void takesOverByConstantFitness() {
    Payoffs twice = new Payoffs(2, 2, 1, 1);
    FinitePopulationResult linear = solve(twice, 5, new LinearMoran(1), 0);
    assertThat(linear.cooperator().probability()).isCloseTo(0.516129, within(5e-7));
    FinitePopulationResult exponential = solve(twice, 5, new ExponentialMoran(Math.log(2)), 0);
    assertThat(exponential.cooperator().probability())
        .isCloseTo(linear.cooperator().probability(), within(1e-15));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 10, 100_000})
  void isPureChanceWithoutSelection(int firms) {
    FinitePopulationResult result = solve(STAG_HUNT, firms, new Fermi(0), 0);
    assertThat(result.cooperator().probability()).isCloseTo(1.0 / firms, withinPercentage(1e-9));
    assertThat(result.cooperator().againstChance()).isEqualTo(Selection.NEUTRAL);
    assertThat(result.defector().againstChance()).isEqualTo(Selection.NEUTRAL);
    assertThat(result.cooperationAgainstDefection()).isEqualTo(Selection.NEUTRAL);
    assertThat(result.subsidies().aboveChance()).isEqualTo(new Never());
    assertThat(result.subsidies().aboveDefection()).isEqualTo(new Never());
  }

  /** (1 − e^−βv) / (1 − e^−Nβv). */
  @Test
  void followsTheFormulaOfAConstantAdvantage() {
    FinitePopulationResult result = solve(new Payoffs(3, 3, 2.5, 2.5), 30, new Fermi(0.4), 0);
    assertThat(result.cooperator().probability())
        .isCloseTo((1 - Math.exp(-0.2)) / (1 - Math.exp(-6)), within(1e-14));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void agreesWithAnExactChain(int kind) {
    SplittableRandom random = new SplittableRandom(31 + kind);
    for (int repeat = 0; repeat < 100; repeat++) {
      FinitePopulationProblem problem = random(random, kind);
      FinitePopulationResult result = solve(problem);
      ExactChain still = new ExactChain(problem, 0);
      int n = problem.firms();
      double[] takeover = still.takeover();
      assertThat(result.cooperator().probability()).isCloseTo(takeover[1], withinPercentage(1e-8));
      assertThat(result.cooperator().timesChance())
          .isCloseTo(n * takeover[1], withinPercentage(1e-8));
      assertThat(result.defector().probability()).isCloseTo(1 - takeover[n - 1], within(1e-12));
      assertThat(steps(result.cooperator().untilEither()))
          .isCloseTo(still.untilEither(1), withinPercentage(1e-8));
      assertThat(steps(result.defector().untilEither()))
          .isCloseTo(still.untilEither(n - 1), withinPercentage(1e-8));
      assertThat(steps(result.cooperator().untilTakeover()))
          .isCloseTo(still.untilTakeover(1), withinPercentage(1e-8));
      agreesInTheLongRun(problem, (Stationary) result.longRun().mutating());
    }
  }

  private static void agreesInTheLongRun(FinitePopulationProblem problem, Stationary stationary) {
    double[] shares = new ExactChain(problem, problem.mutation()).stationary();
    double mean = 0;
    for (int j = 0; j < shares.length; j++) {
      mean += shares[j] * j / problem.firms();
      assertThat(stationary.distribution().get(j).share()).isCloseTo(shares[j], within(1e-12));
    }
    assertThat(stationary.cooperators()).isCloseTo(mean, within(1e-12));
    assertThat(stationary.allDefect()).isCloseTo(shares[0], within(1e-12));
    assertThat(stationary.allCooperate()).isCloseTo(shares[problem.firms()], within(1e-12));
  }

  /** A way up and the same way down take the same time. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void takesEquallyLongInBothDirections(int kind) {
    SplittableRandom random = new SplittableRandom(7 + kind);
    for (int repeat = 0; repeat < 50; repeat++) {
      FinitePopulationResult result = solve(random(random, kind));
      assertThat(steps(result.cooperator().untilTakeover()))
          .isCloseTo(steps(result.defector().untilTakeover()), withinPercentage(1e-9));
    }
  }

  @Test
  void rareMutationTendsToTheLimit() {
    FinitePopulationResult result = solve(STAG_HUNT, 12, new Fermi(0.3), 1e-9);
    Stationary stationary = (Stationary) result.longRun().mutating();
    assertThat(stationary.cooperators())
        .isCloseTo(result.longRun().rareMutationShare(), within(1e-6));
  }

  /** Firms that only try at random are a row of coins. */
  @Test
  void isBinomialIfNobodyImitates() {
    Stationary stationary = (Stationary) solve(STAG_HUNT, 4, new Fermi(3), 1).longRun().mutating();
    List<Double> shares = stationary.distribution().stream().map(b -> b.share() * 16).toList();
    List<Double> coins = List.of(1.0, 4.0, 6.0, 4.0, 1.0);
    for (int j = 0; j < coins.size(); j++) {
      assertThat(shares.get(j)).isCloseTo(coins.get(j), within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void weakSelectionFollowsItsRule(int kind) {
    SplittableRandom random = new SplittableRandom(99 + kind);
    for (int repeat = 0; repeat < 100; repeat++) {
      FinitePopulationProblem any = random(random, kind);
      Imitation weak =
          switch (kind) {
            case 0 -> new Fermi(1e-6);
            case 1 -> new LinearMoran(1e-6);
            default -> new ExponentialMoran(1e-6);
          };
      FinitePopulationResult result = solve(any.payoffs(), any.firms(), weak, 0);
      if (Math.abs(result.weakSelection().margin()) > 1e-3) {
        assertThat(result.cooperator().againstChance())
            .isEqualTo(result.weakSelection().thisGroup());
      }
    }
  }

  @Test
  void tellsWhereBothGetTheSame() {
    assertThat(solve(new Payoffs(6, 1, 2, 2), 900, new Fermi(1e-9), 0).weakSelection().largeGroup())
        .isEqualTo(Selection.FAVORED);
    assertThat(solve(new Payoffs(6, 1, 2, 4), 900, new Fermi(1e-9), 0).weakSelection().largeGroup())
        .isEqualTo(Selection.OPPOSED);
    assertThat(solve(new Payoffs(1, 2, 2, 1), 5, new Fermi(1), 0).weakSelection().balance())
        .isEqualTo(new Coexistence(0.5));
    assertThat(solve(Payoffs.donation(3, 1), 5, new Fermi(1), 0).weakSelection().balance())
        .isEqualTo(new NoBalance());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theLeastSubsidyIsTheLeast(int kind) {
    SplittableRandom random = new SplittableRandom(5 + kind);
    int seen = 0;
    for (int repeat = 0; repeat < 60; repeat++) {
      FinitePopulationProblem problem = random(random, kind);
      FinitePopulationResult result = solve(problem);
      if (result.subsidies().aboveChance() instanceof MoreThan more && more.amount() > 0) {
        assertThat(paid(problem, more.amount() * 1.0001).cooperator().againstChance())
            .isEqualTo(Selection.FAVORED);
        assertThat(paid(problem, more.amount() * 0.9999).cooperator().againstChance())
            .isEqualTo(Selection.OPPOSED);
        seen++;
      }
      if (result.subsidies().aboveDefection() instanceof MoreThan more && more.amount() > 0) {
        assertThat(paid(problem, more.amount() * 1.0001).cooperationAgainstDefection())
            .isEqualTo(Selection.FAVORED);
        assertThat(paid(problem, more.amount() * 0.9999).cooperationAgainstDefection())
            .isEqualTo(Selection.OPPOSED);
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(30);
  }

  private static FinitePopulationResult paid(FinitePopulationProblem problem, double subsidy) {
    Payoffs p = problem.payoffs();
    return solve(
        new Payoffs(
            p.cooperatorWithCooperator() + subsidy,
            p.cooperatorWithDefector() + subsidy,
            p.defectorWithCooperator(),
            p.defectorWithDefector()),
        problem.firms(),
        problem.imitation(),
        0);
  }

  /** The sum of all advantages is nothing at −(v + uN/2). */
  @Test
  void subsidyAgainstDefectionHasAFormula() {
    int n = 20;
    double u = (5.0 - 0 - 3 + 2) / (n - 1);
    double v = (-5.0 + 0 - 2 * n + 2) / (n - 1);
    FinitePopulationResult result = solve(STAG_HUNT, n, new Fermi(0.1), 0);
    assertThat(amount(result.subsidies().aboveDefection()))
        .isCloseTo(-(v + u * n / 2), within(1e-12));
    assertThat(solve(new Payoffs(4, 4, 1, 1), 9, new Fermi(1), 0).subsidies().aboveChance())
        .isEqualTo(new NotNeeded());
    assertThat(solve(new Payoffs(2, 2, 2, 2), 9, new Fermi(1), 0).subsidies().aboveDefection())
        .isEqualTo(new MoreThan(0));
  }
}
