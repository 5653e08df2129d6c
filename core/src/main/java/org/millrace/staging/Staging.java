package org.millrace.staging;

import java.util.ArrayList;
import java.util.List;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.Limits;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;
import org.millrace.math.Vector;
import org.millrace.unit.Money;

/** Spreads projects over years; see the package for the program it solves. */
public final class Staging implements Engine<StagingProblem, StagingResult> {
  private static final double GAP = 1e-9;

  private final LpSolver solver;

  /** A planner that leaves the program to a solver. */
  public Staging(LpSolver solver) {
    this.solver = solver;
  }

  @Override
  public StagingResult solve(StagingProblem problem, Run run) {
    run.check();
    Schedule schedule = new Schedule(problem, false);
    return switch (solver.solve(schedule.program(), limits(run))) {
      case LpResult.Optimal optimal -> staged(schedule, optimal.point(), optimal.bound());
      case LpResult.Stopped stopped -> staged(schedule, stopped.point(), stopped.bound());
      case LpResult.Unfinished unfinished -> new StagingResult.NotFound();
      case LpResult.Infeasible infeasible -> lacking(problem, run);
      case LpResult.Unbounded unbounded ->
          throw new IllegalStateException("A program of choices alone has no end.");
    };
  }

  private static Limits limits(Run run) {
    return new Limits(GAP, Math.max(0, run.secondsLeft().getAsDouble()), Long.MAX_VALUE);
  }

  private static StagingResult staged(Schedule schedule, Vector point, double bound) {
    StagingProblem problem = schedule.problem();
    List<StagingResult.Stage> stages = new ArrayList<>();
    List<StagingResult.Left> left = new ArrayList<>();
    double value = 0;
    for (int year = problem.firstYear(); year <= problem.lastYear(); year++) {
      List<Project> built = schedule.built(point, year);
      stages.add(
          new StagingResult.Stage(
              year,
              new Money(built.stream().mapToDouble(p -> p.investment().amount()).sum()),
              built.stream().map(Project::id).toList()));
      for (Project project : built) {
        value += schedule.value(project, year);
      }
    }
    for (Project project : problem.projects()) {
      if (!schedule.isBuilt(point, project)) {
        left.add(new StagingResult.Left(project.id(), cause(schedule, project)));
      }
    }
    return new StagingResult.Staged(
        new Money(value), new Money(Math.max(value, -bound)), stages, left);
  }

  private static StagingResult.Cause cause(Schedule schedule, Project project) {
    StagingProblem problem = schedule.problem();
    int first = Math.max(problem.firstYear(), project.earliest());
    return first > problem.lastYear() || schedule.value(project, first) <= 0
        ? StagingResult.Cause.DOES_NOT_PAY
        : StagingResult.Cause.NO_MONEY;
  }

  /** What is due, with as little more money as will do. */
  private StagingResult lacking(StagingProblem problem, Run run) {
    Schedule schedule = new Schedule(problem, true);
    return switch (solver.solve(schedule.program(), limits(run))) {
      case LpResult.Optimal optimal ->
          new StagingResult.Infeasible(schedule.lacks(optimal.point()));
      case LpResult.Stopped stopped ->
          new StagingResult.Infeasible(schedule.lacks(stopped.point()));
      case LpResult.Unfinished unfinished -> new StagingResult.NotFound();
      case LpResult.Infeasible infeasible -> new StagingResult.NotFound();
      case LpResult.Unbounded unbounded ->
          throw new IllegalStateException("Money that is lacking has no end.");
    };
  }
}
