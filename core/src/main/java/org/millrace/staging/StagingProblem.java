package org.millrace.staging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Budget;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * Projects to be spread over years.
 *
 * @param firstYear the year of the first budget
 * @param budgets what may be invested in each year
 * @param carriesOver whether money that is left over may be spent later
 * @param horizonYears how many years of gains count, from the first year on
 * @param interestRate real, a year
 */
public record StagingProblem(
    int firstYear,
    List<Budget> budgets,
    boolean carriesOver,
    int horizonYears,
    double interestRate,
    List<Project> projects) {
  private static final int LONGEST = 200;

  public StagingProblem {
    budgets = List.copyOf(budgets);
    projects = List.copyOf(projects);
    Require.that(!budgets.isEmpty(), "There must be a budget for at least one year.");
    Require.between("years of gains", horizonYears, budgets.size(), LONGEST);
    Require.between("interest rate", interestRate, 0, 1);
    Map<Id.ProjectId, Project> known = new HashMap<>();
    for (Project project : projects) {
      Require.that(
          known.put(project.id(), project) == null,
          "Two projects are named '%s'.",
          project.id().value());
    }
    int last = firstYear + budgets.size() - 1;
    projects.forEach(p -> requireInTime(p, p, last));
    for (Project project : projects) {
      for (Id.ProjectId need : project.needs()) {
        requireInTime(project, Require.known("project", known, need), last);
      }
    }
  }

  /** A due project can't need what can only be built later. */
  private static void requireInTime(Project project, Project needed, int last) {
    if (project.due() instanceof Project.Due.By by) {
      int latest = Math.min(by.year(), last);
      Require.that(
          needed.earliest() <= latest,
          "Project '%s' is due by %s, but '%s' can't be built before %s.",
          project.id().value(),
          latest,
          needed.id().value(),
          needed.earliest());
    }
  }

  /** The last year something can be built in. */
  int lastYear() {
    return firstYear + budgets.size() - 1;
  }
}
