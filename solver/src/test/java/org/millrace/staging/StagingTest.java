package org.millrace.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.domain.Budget;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.solver.HighsSolver;
import org.millrace.unit.Money;

/** Laws of staging, and agreement with trying every order. */
class StagingTest {
  private static final int FIRST = 2030;
  private static final int NEVER = 0;

  private final Staging staging = new Staging(new HighsSolver());

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  /** Five projects over three years: needs, due years and budgets by seed. */
  private static StagingProblem problem(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Project> projects = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      List<Id.ProjectId> needs = new ArrayList<>();
      for (int j = 0; j < i; j++) {
        if (random.nextInt(4) == 0) {
          needs.add(id(j));
        }
      }
      boolean due = random.nextInt(4) == 0;
      projects.add(
          new Project(
              id(i),
              new Money(random.nextInt(4) == 0 ? 0 : random.nextDouble(100)),
              new Money(random.nextDouble(-3, 15)),
              FIRST + (needs.isEmpty() && !due ? random.nextInt(3) : 0),
              due ? new Project.Due.By(FIRST + 2) : new Project.Due.IfItPays(),
              needs));
    }
    return new StagingProblem(
        FIRST, budgets(random), random.nextBoolean(), 3 + random.nextInt(12), 0.07, projects);
  }

  private static List<Budget> budgets(SplittableRandom random) {
    List<Budget> budgets = new ArrayList<>();
    for (int y = 0; y < 3; y++) {
      budgets.add(
          random.nextInt(5) == 0
              ? new Budget.Unlimited()
              : new Budget.AtMost(new Money(random.nextDouble(120))));
    }
    return budgets;
  }

  private static Id.ProjectId id(int i) {
    return new Id.ProjectId("p" + i);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isWorthWhatTheBestOfAllOrdersIsWorth(long seed) {
    StagingProblem problem = problem(seed);
    double best = bestOfAllOrders(problem);
    switch (staging.solve(problem, Run.PLAIN)) {
      case StagingResult.Staged staged -> {
        assertThat(staged.presentValue().amount()).isCloseTo(best, within(1e-6));
        assertThat(isAllowed(problem, years(staged))).isTrue();
      }
      case StagingResult.Infeasible infeasible -> {
        assertThat(best).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(infeasible.lacks()).isNotEmpty();
      }
      case StagingResult.NotFound notFound -> throw new AssertionError("nothing limits the search");
    }
  }

  private static Map<Id.ProjectId, Integer> years(StagingResult.Staged staged) {
    Map<Id.ProjectId, Integer> years = new HashMap<>();
    staged.stages().forEach(s -> s.built().forEach(p -> years.put(p, s.year())));
    return years;
  }

  private static double bestOfAllOrders(StagingProblem problem) {
    int choices = problem.budgets().size() + 1;
    double best = Double.NEGATIVE_INFINITY;
    for (int code = 0; code < Math.pow(choices, problem.projects().size()); code++) {
      Map<Id.ProjectId, Integer> years = new HashMap<>();
      int rest = code;
      for (Project project : problem.projects()) {
        if (rest % choices > 0) {
          years.put(project.id(), problem.firstYear() + rest % choices - 1);
        }
        rest /= choices;
      }
      if (isAllowed(problem, years)) {
        best = Math.max(best, value(problem, years));
      }
    }
    return best;
  }

  private static boolean isAllowed(StagingProblem problem, Map<Id.ProjectId, Integer> years) {
    double[] spent = new double[problem.budgets().size()];
    for (Project project : problem.projects()) {
      int year = years.getOrDefault(project.id(), NEVER);
      if (project.due() instanceof Project.Due.By by && (year == NEVER || year > by.year())) {
        return false;
      }
      if (year != NEVER) {
        spent[year - problem.firstYear()] += project.investment().amount();
        if (year < project.earliest()
            || project.needs().stream()
                .anyMatch(n -> years.getOrDefault(n, Integer.MAX_VALUE) > year)) {
          return false;
        }
      }
    }
    double left = 0;
    for (int y = 0; y < spent.length; y++) {
      left = (problem.carriesOver() ? left : 0) + problem.budgets().get(y).most() - spent[y];
      if (left < -1e-6) {
        return false;
      }
    }
    return true;
  }

  private static double value(StagingProblem problem, Map<Id.ProjectId, Integer> years) {
    double value = 0;
    for (Project project : problem.projects()) {
      int year = years.getOrDefault(project.id(), NEVER);
      if (year != NEVER) {
        for (int t = year - problem.firstYear(); t < problem.horizonYears(); t++) {
          value += project.gainPerYear().amount() / Math.pow(1.07, t);
        }
        value -= project.investment().amount() / Math.pow(1.07, year - problem.firstYear());
      }
    }
    return value;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isWorthNoLessWithMoreMoneyAndInAnyOrder(long seed) {
    StagingProblem problem = problem(seed);
    if (staging.solve(problem, Run.PLAIN) instanceof StagingResult.Staged staged) {
      List<Budget> more = new ArrayList<>(problem.budgets());
      more.set(0, new Budget.Unlimited());
      List<Project> shuffled = new ArrayList<>(problem.projects());
      Collections.shuffle(shuffled, new Random(seed));
      StagingProblem richer =
          new StagingProblem(
              FIRST,
              more,
              problem.carriesOver(),
              problem.horizonYears(),
              problem.interestRate(),
              shuffled);
      assertThat(((StagingResult.Staged) staging.solve(richer, Run.PLAIN)).presentValue())
          .isGreaterThanOrEqualTo(new Money(staged.presentValue().amount() - 1e-6));
    }
  }

  @Test
  void saysHowMuchMoneyIsLackingWhenAFirmMovesIn() {
    Project pipe =
        new Project(
            id(0), new Money(100), new Money(-1), FIRST, new Project.Due.IfItPays(), List.of());
    Project firm =
        new Project(
            id(1),
            Money.ZERO,
            new Money(5),
            FIRST + 1,
            new Project.Due.By(FIRST + 1),
            List.of(id(0)));
    StagingProblem problem =
        new StagingProblem(
            FIRST,
            List.of(new Budget.AtMost(new Money(30)), new Budget.AtMost(new Money(40))),
            true,
            20,
            0.05,
            List.of(pipe, firm));
    StagingResult.Infeasible infeasible =
        (StagingResult.Infeasible) staging.solve(problem, Run.PLAIN);
    assertThat(infeasible.lacks().stream().mapToDouble(l -> l.money().amount()).sum())
        .isCloseTo(30, within(1e-6));
  }

  @Test
  void refusesAFirmThatComesBeforeItsPipeCan() {
    Project pipe =
        new Project(
            id(0), new Money(1), Money.ZERO, FIRST + 2, new Project.Due.IfItPays(), List.of());
    Project firm =
        new Project(
            id(1), Money.ZERO, Money.ZERO, FIRST, new Project.Due.By(FIRST), List.of(id(0)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new StagingProblem(
                    FIRST,
                    Collections.nCopies(3, new Budget.Unlimited()),
                    false,
                    20,
                    0.05,
                    List.of(pipe, firm)))
        .withMessageContaining("'p0' can't be built before 2032");
  }
}
