package org.millrace.network;

import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;
import org.millrace.network.NetworkResult.Ending;
import org.millrace.unit.Money;

/** Decides jointly what to build; see the package for the program it solves. */
public final class NetworkDesign implements Engine<NetworkProblem, NetworkResult> {
  /** A cap may be missed by this share of it: the solver's own tolerance. */
  private static final double FEASIBILITY = 1e-6;

  private final LpSolver solver;

  /** A designer that leaves the mixed-integer program to a solver. */
  public NetworkDesign(LpSolver solver) {
    this.solver = solver;
  }

  @Override
  public NetworkResult solve(NetworkProblem problem, Run run) {
    run.check();
    Layout layout = new Layout(problem);
    Model model = new Model(problem, layout);
    LinearProgram program = model.program();
    Limits limits =
        new Limits(
            problem.rules().relativeGap(),
            Math.max(0, run.secondsLeft().getAsDouble()),
            problem.rules().nodes());
    LpResult solved = solver.solve(program, limits);
    run.check();
    Flows none = new Flows(problem, layout);
    NetworkResult.Totals baseline = Ledger.totals(problem, layout, none);
    return switch (solved) {
      case LpResult.Infeasible infeasible -> new NetworkResult.Infeasible(baseline);
      case LpResult.Unbounded unbounded ->
          throw new IllegalStateException("A network program with bounded flows has no end.");
      case LpResult.Unfinished unfinished ->
          planned(problem, layout, baseline, none, unfinished.bound(), ending(unfinished.reason()));
      case LpResult.Optimal optimal -> {
        Flows flows = new Flows(problem, layout);
        flows.take(model, optimal.point());
        yield planned(problem, layout, baseline, flows, optimal.bound(), Ending.OPTIMAL);
      }
      case LpResult.Stopped stopped -> {
        Flows flows = new Flows(problem, layout);
        flows.take(model, stopped.point());
        yield planned(problem, layout, baseline, flows, stopped.bound(), ending(stopped.reason()));
      }
    };
  }

  /** The plan of given flows, or of none when none costs less. */
  private NetworkResult planned(
      NetworkProblem problem,
      Layout layout,
      NetworkResult.Totals baseline,
      Flows found,
      double bound,
      Ending ending) {
    NetworkResult.Totals totals = Ledger.totals(problem, layout, found);
    boolean worse = totals.cost().compareTo(baseline.cost()) > 0 && isAllowed(problem, baseline);
    Flows flows = worse ? new Flows(problem, layout) : found;
    NetworkResult.Totals plan = worse ? baseline : totals;
    Money least =
        Double.isFinite(bound)
            ? new Money(bound)
            : new WeakestBound(problem, layout).below(baseline.cost());
    if (!isAllowed(problem, plan)) {
      return new NetworkResult.NotFound(baseline, least, ending);
    }
    return new NetworkResult.Planned(
        baseline,
        plan,
        least.compareTo(plan.cost()) < 0 ? least : plan.cost(),
        ending,
        solver.name(),
        flows.arcs(),
        flows.plants(),
        flows.disposals(),
        flows.purchases());
  }

  private static boolean isAllowed(NetworkProblem problem, NetworkResult.Totals totals) {
    double cap = problem.rules().emissionCap();
    return totals.emission().amount() <= cap + FEASIBILITY * Math.max(1, Math.abs(cap));
  }

  private static Ending ending(LpResult.Reason reason) {
    return switch (reason) {
      case TIME -> Ending.TIME;
      case NODES -> Ending.NODES;
      case NUMERICS -> Ending.NUMERICS;
    };
  }
}
