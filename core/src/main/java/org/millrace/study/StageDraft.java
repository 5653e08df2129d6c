package org.millrace.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Budget;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.math.LpSolver;
import org.millrace.staging.Project;
import org.millrace.staging.Staging;
import org.millrace.staging.StagingProblem;
import org.millrace.staging.StagingResult;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/** Spreads what a plan builds over the years in which there is money for it. */
final class StageDraft {
  /** So many years are looked at beyond those that the money takes. */
  private static final int YEARS_OF_GAINS = 20;

  /** More years of building than these are not looked at. */
  private static final int MOST_YEARS = 30;

  private final Budget budget;
  private final double interestRate;
  private final Map<Id.ProjectId, Stages.Part> parts = new LinkedHashMap<>();
  private final List<Project> projects = new ArrayList<>();

  StageDraft(Budget budget, double interestRate) {
    this.budget = budget;
    this.interestRate = interestRate;
  }

  /** Adds plants that stand or fall together; those that stand already cost nothing more. */
  void addPlants(List<BuildList.OfPlant> together) {
    double saving = together.stream().mapToDouble(p -> p.saving().value()).sum();
    double investment = together.stream().mapToDouble(p -> p.investment().amount()).sum();
    if (together.stream().noneMatch(BuildList.OfPlant::standing)) {
      add(
          new Stages.Part.Plants(together.stream().map(BuildList.OfPlant::id).toList()),
          investment,
          saving);
    }
  }

  void add(PlannedMeasure measure) {
    add(
        new Stages.Part.OwnMeasure(measure.measure().id()),
        measure.measure().investment().amount(),
        measure.saving().value());
  }

  private void add(Stages.Part part, double investment, double saving) {
    Id.ProjectId id = new Id.ProjectId("part-" + (projects.size() + 1));
    parts.put(id, part);
    projects.add(
        new Project(
            id,
            new Money(investment),
            new Money(saving),
            1,
            new Project.Due.IfItPays(),
            List.of()));
  }

  Stages stages(LpSolver solver, Run run) {
    return switch (budget) {
      case Budget.Unlimited unlimited -> new Stages.AtOnce();
      case Budget.AtMost perYear -> stages(perYear.investment(), solver, run);
    };
  }

  private Stages stages(Money perYear, LpSolver solver, Run run) {
    double all = projects.stream().mapToDouble(p -> p.investment().amount()).sum();
    int years = (int) Math.min(MOST_YEARS, Math.max(1, Math.ceil(all / perYear.amount())));
    List<Budget> budgets = new ArrayList<>();
    for (int year = 1; year <= years; year++) {
      budgets.add(budget);
    }
    StagingProblem problem =
        new StagingProblem(1, budgets, true, years + YEARS_OF_GAINS, interestRate, projects);
    return switch (new Staging(solver).solve(problem, run)) {
      case StagingResult.Staged staged -> inYears(perYear, staged);
      case StagingResult.NotFound none -> new Stages.NotFound();
      case StagingResult.Infeasible none ->
          throw new IllegalStateException("Nothing is due, so nothing can be lacking.");
    };
  }

  private Stages inYears(Money perYear, StagingResult.Staged staged) {
    return new Stages.InYears(
        perYear,
        staged.presentValue(),
        staged.bound(),
        staged.stages().stream()
            .filter(s -> !s.built().isEmpty())
            .map(
                s ->
                    new Stages.Year(
                        s.year(), s.invested(), s.built().stream().map(this::part).toList()))
            .toList(),
        staged.left().stream().map(l -> part(l.project())).toList());
  }

  private Stages.Part part(Id.ProjectId project) {
    return Require.known("project", parts, project);
  }
}
