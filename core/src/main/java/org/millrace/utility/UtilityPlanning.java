package org.millrace.utility;

import java.util.List;
import java.util.stream.Stream;
import org.millrace.domain.Grade;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.LpSolver;
import org.millrace.math.Vector;
import org.millrace.unit.Money;
import org.millrace.utility.Search.Outcome;
import org.millrace.utility.UtilityResult.Before;
import org.millrace.utility.UtilityResult.Bound;
import org.millrace.utility.UtilityResult.Lack;
import org.millrace.utility.UtilityResult.Payback;
import org.millrace.utility.UtilityResult.Proof;
import org.millrace.utility.UtilityResult.Totals;

/** Decides which shared utilities to build and how to run them; see the package. */
public final class UtilityPlanning implements Engine<UtilityProblem, UtilityResult> {
  private final LpSolver solver;

  /** A planner that leaves the program to a solver. */
  public UtilityPlanning(LpSolver solver) {
    this.solver = solver;
  }

  @Override
  public UtilityResult solve(UtilityProblem problem, Run run) {
    Fleet fleet = new Fleet(problem);
    Search search = new Search(solver, run, problem.rules().search());
    Model model = new Model(fleet, Setting.BEFORE);
    Outcome standing = search.least(model.program());
    Before before = before(model, standing, search);
    Model plan = new Model(fleet, Setting.PLAN);
    Vector start = standing instanceof Outcome.Found found ? found.point() : Vector.EMPTY;
    return switch (search.least(plan.program(), start)) {
      case Outcome.Found found -> planned(plan, found, before, search);
      case Outcome.Impossible impossible ->
          new UtilityResult.Infeasible(new Diagnosis(fleet, search).reason());
      case Outcome.Endless endless -> new UtilityResult.Unbounded();
      case Outcome.Unfinished unfinished -> new UtilityResult.NotFound(before, unfinished.ending());
    };
  }

  private static Before before(Model model, Outcome outcome, Search search) {
    return switch (outcome) {
      case Outcome.Found found ->
          new Before.Served(Ledger.totals(new Operation(model, found.point())));
      case Outcome.Impossible impossible -> {
        List<Lack> lacks = new Diagnosis(model.fleet(), search).lacksBefore();
        yield lacks.isEmpty() ? new Before.Unknown() : new Before.Insufficient(lacks);
      }
      case Outcome.Endless endless -> new Before.Unknown();
      case Outcome.Unfinished unfinished -> new Before.Unknown();
    };
  }

  private static UtilityResult planned(
      Model model, Outcome.Found found, Before before, Search search) {
    Operation operation = new Operation(model, found.point());
    Totals totals = Ledger.totals(operation);
    Account account = new Account(operation, found.duals());
    Paybacks paybacks = new Paybacks(operation, search, totals.cost().amount());
    return new UtilityResult.Planned(
        before,
        totals,
        proof(totals, found, search),
        grade(model.fleet().problem()),
        payback(before, totals),
        account.equipment(paybacks),
        account.runs(),
        account.stores(),
        account.carriers(),
        account.cogeneration());
  }

  private static Proof proof(Totals totals, Outcome.Found found, Search search) {
    return new Proof(bound(totals.cost().amount(), found.bound()), found.ending(), search.solver());
  }

  private static Bound bound(double cost, double found) {
    if (!Double.isFinite(found)) {
      return new Bound.Unknown();
    }
    double bound = Math.min(found, cost);
    double gap = bound == cost ? 0 : (cost - bound) / Math.max(Math.abs(cost), Math.abs(bound));
    return new Bound.Known(new Money(bound), gap);
  }

  private static Payback payback(Before before, Totals plan) {
    return switch (before) {
      case Before.Served served ->
          plan.investment().amount() > 0
              ? Paybacks.payback(
                  plan.investment().amount(), served.totals().operating() - plan.operating())
              : new Payback.Untold();
      case Before.Insufficient insufficient -> new Payback.Needed();
      case Before.Unknown unknown -> new Payback.Untold();
    };
  }

  private static Grade grade(UtilityProblem problem) {
    return Stream.of(
            problem.carriers().stream().map(Carrier::grade),
            problem.converters().stream().map(Converter::grade),
            problem.stores().stream().map(Store::grade),
            problem.pipes().stream().map(Pipe::grade))
        .flatMap(grades -> grades)
        .reduce(Grade.MEASURED, Grade::worse);
  }
}
