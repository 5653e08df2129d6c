package org.millrace.staging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.millrace.domain.Id;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgramBuilder;
import org.millrace.math.Vector;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/** Writes the program of the package, and reads points of it. */
final class Schedule {
  private static final double NONE = Double.NEGATIVE_INFINITY;

  /** Less money than this does not lack [EUR]. */
  private static final double CRUMB = 1e-3;

  private final StagingProblem problem;
  private final boolean lends;
  private final LinearProgramBuilder program = new LinearProgramBuilder();
  private final Map<Id.ProjectId, Map<Integer, Integer>> columns = new HashMap<>();
  private final Map<Integer, Integer> lent = new TreeMap<>();

  /**
   * A program.
   *
   * @param lends whether to ask for the least money beyond the budgets, instead of the most value
   */
  Schedule(StagingProblem problem, boolean lends) {
    this.problem = problem;
    this.lends = lends;
    problem.projects().forEach(this::addProject);
    problem.projects().forEach(this::addNeeds);
    for (int year = problem.firstYear(); year <= problem.lastYear(); year++) {
      addBudget(year);
    }
  }

  StagingProblem problem() {
    return problem;
  }

  LinearProgram program() {
    return program.build();
  }

  /** What a project built in a year is worth in the first year [EUR]. */
  double value(Project project, int year) {
    double value = -project.investment().amount() * discount(year);
    for (int t = year; t < problem.firstYear() + problem.horizonYears(); t++) {
      value += project.gainPerYear().amount() * discount(t);
    }
    return value;
  }

  private double discount(int year) {
    return Math.pow(1 + problem.interestRate(), problem.firstYear() - year);
  }

  private void addProject(Project project) {
    int last =
        switch (project.due()) {
          case Project.Due.IfItPays ifItPays -> problem.lastYear();
          case Project.Due.By by -> Math.min(by.year(), problem.lastYear());
        };
    Map<Integer, Integer> own = new TreeMap<>();
    List<Entry> once = new ArrayList<>();
    for (int y = Math.max(problem.firstYear(), project.earliest()); y <= last; y++) {
      String name = "build[" + project.id().value() + '|' + y + ']';
      int column = program.binary(name, lends ? 0 : -value(project, y));
      own.put(y, column);
      once.add(new Entry(column, 1));
    }
    columns.put(project.id(), own);
    if (!once.isEmpty()) {
      boolean due = project.due() instanceof Project.Due.By;
      program.row("once[" + project.id().value() + ']', due ? 1 : 0, 1, once);
    }
  }

  private void addNeeds(Project project) {
    for (Id.ProjectId need : project.needs()) {
      for (int y = problem.firstYear(); y <= problem.lastYear(); y++) {
        List<Entry> entries = until(project.id(), y, 1);
        if (!entries.isEmpty() && !need.equals(project.id())) {
          entries.addAll(until(need, y, -1));
          String name = project.id().value() + '/' + need.value();
          program.row("needs[" + name + '|' + y + ']', NONE, 0, entries);
        }
      }
    }
  }

  private List<Entry> until(Id.ProjectId project, int year, double sign) {
    List<Entry> entries = new ArrayList<>();
    of(project)
        .forEach(
            (y, column) -> {
              if (y <= year) {
                entries.add(new Entry(column, sign));
              }
            });
    return entries;
  }

  private void addBudget(int year) {
    double most = 0;
    List<Entry> entries = new ArrayList<>();
    if (lends) {
      lent.put(year, program.column("lent[" + year + ']', 0, Double.POSITIVE_INFINITY, 1));
    }
    int from = problem.carriesOver() ? problem.firstYear() : year;
    for (int y = from; y <= year; y++) {
      most += problem.budgets().get(y - problem.firstYear()).most();
      for (Project project : problem.projects()) {
        Integer column = of(project.id()).get(y);
        if (column != null) {
          entries.add(new Entry(column, project.investment().amount()));
        }
      }
      if (lends) {
        entries.add(new Entry(Require.known("year", lent, y), -1));
      }
    }
    if (most < Double.POSITIVE_INFINITY && !entries.isEmpty()) {
      program.row("budget[" + year + ']', NONE, most, entries);
    }
  }

  private Map<Integer, Integer> of(Id.ProjectId project) {
    return Require.known("project", columns, project);
  }

  /** What a point builds in a year. */
  List<Project> built(Vector point, int year) {
    return problem.projects().stream()
        .filter(
            p -> {
              Integer column = of(p.id()).get(year);
              return column != null && point.at(column) > 0.5;
            })
        .toList();
  }

  /** Whether a point builds a project at all. */
  boolean isBuilt(Vector point, Project project) {
    return of(project.id()).values().stream().anyMatch(c -> point.at(c) > 0.5);
  }

  /** The money that a point lends. */
  List<StagingResult.Lack> lacks(Vector point) {
    List<StagingResult.Lack> lacks = new ArrayList<>();
    lent.forEach(
        (year, column) -> {
          if (point.at(column) > CRUMB) {
            lacks.add(new StagingResult.Lack(year, new Money(point.at(column))));
          }
        });
    return lacks;
  }
}
