package org.millrace.network;

import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.Limits;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;
import org.millrace.math.Vector;
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
    Flows none = new Flows(problem, layout);
    NetworkResult.Totals baseline = Ledger.totals(problem, layout, none);
    Model model = new Model(problem, layout, baseline);
    Limits limits =
        new Limits(
            problem.rules().relativeGap(),
            Math.max(0, run.secondsLeft().getAsDouble()),
            problem.rules().nodes());
    LpResult solved = solver.solve(model.program(), limits);
    run.check();
    Outline outline = new Outline(problem, layout, baseline);
    return switch (solved) {
      case LpResult.Infeasible infeasible -> new NetworkResult.Infeasible(baseline);
      case LpResult.Unbounded unbounded ->
          throw new IllegalStateException("A network program with bounded flows has no end.");
      case LpResult.Unfinished unfinished ->
          planned(outline, none, unfinished.bound(), ending(unfinished.reason()));
      case LpResult.Optimal optimal ->
          planned(outline, flows(outline, model, optimal.point()), optimal.bound(), Ending.OPTIMAL);
      case LpResult.Stopped stopped ->
          planned(
              outline,
              flows(outline, model, stopped.point()),
              stopped.bound(),
              ending(stopped.reason()));
    };
  }

  /** What a search started from. */
  private record Outline(NetworkProblem problem, Layout layout, NetworkResult.Totals baseline) {}

  private static Flows flows(Outline outline, Model model, Vector point) {
    Flows flows = new Flows(outline.problem(), outline.layout());
    flows.take(model, point);
    return flows;
  }

  /**
   * The plan of given flows, or of none when none costs less.
   *
   * @param bound of the objective: the least cost beyond the baseline; infinite when unknown
   */
  private NetworkResult planned(Outline outline, Flows found, double bound, Ending ending) {
    NetworkProblem problem = outline.problem();
    NetworkResult.Totals baseline = outline.baseline();
    NetworkResult.Totals totals = Ledger.totals(problem, outline.layout(), found);
    boolean worse = totals.cost().compareTo(baseline.cost()) > 0 && isAllowed(problem, baseline);
    Flows flows = worse ? new Flows(problem, outline.layout()) : found;
    NetworkResult.Totals plan = worse ? baseline : totals;
    double beyond =
        Double.isFinite(bound) ? bound : -WeakestBound.saving(problem, outline.layout());
    Money least = new Money(baseline.cost().amount() + beyond);
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
    double cap = problem.rules().emissionCap().amount();
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
