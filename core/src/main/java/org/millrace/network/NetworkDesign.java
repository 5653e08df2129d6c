package org.millrace.network;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.FixedChargeSearch;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;
import org.millrace.math.Vector;
import org.millrace.network.NetworkResult.Ending;
import org.millrace.unit.Money;

/** Decides jointly what to build; see the package for the program it solves. */
public final class NetworkDesign implements Engine<NetworkProblem, NetworkResult> {
  /** A cap or a budget may be missed by this share of it: the solver's own tolerance. */
  private static final double FEASIBILITY = 1e-6;

  /**
   * When and into what problems are cut.
   *
   * @param choices with more yes-or-no choices a search over all of them finds nothing in time
   * @param piece arcs that leave the nodes of a piece
   */
  record Cutting(int choices, int piece) {
    private static final Cutting USUAL = new Cutting(20_000, 1_500);
  }

  /** How often what is left between pieces is looked at. */
  private static final int ROUNDS = 4;

  /** A piece may take so many times its even share of the time; most take far less. */
  private static final double PATIENCE = 6;

  /** A piece gets this much even when the time is up, so that there is a plan [s]. */
  private static final double LEAST = 0.3;

  private final LpSolver solver;
  private final Cutting cutting;

  /** A designer that leaves the mixed-integer program to a solver. */
  public NetworkDesign(LpSolver solver) {
    this(solver, Cutting.USUAL);
  }

  NetworkDesign(LpSolver solver, Cutting cutting) {
    this.solver = solver;
    this.cutting = cutting;
  }

  /** The mixed-integer program of a problem; its objective is the cost beyond the baseline. */
  public static LinearProgram program(NetworkProblem problem) {
    Layout layout = new Layout(problem);
    NetworkResult.Totals baseline = Ledger.totals(problem, layout, new Flows(problem, layout));
    return new Model(problem, layout, baseline).program();
  }

  @Override
  public NetworkResult solve(NetworkProblem problem, Run run) {
    NetworkResult result = design(problem, run);
    return result instanceof NetworkResult.Planned planned && run.secondsLeft().getAsDouble() > 0
        ? planned.withWorths(worths(problem, planned, run))
        : result;
  }

  private NetworkResult.Worths worths(
      NetworkProblem problem, NetworkResult.Planned planned, Run run) {
    Flows flows = new Flows(problem, new Layout(problem));
    flows.add(List.of(planned));
    Layout loose = Layout.loose(problem);
    return new Pricing(solver, loose)
        .of(
            problem,
            new Model(problem, loose, planned.baseline()),
            flows,
            new Limits(0, Math.max(0, run.secondsLeft().getAsDouble()), Long.MAX_VALUE));
  }

  /** The plan of {@link #solve} without worths, which take another linear program. */
  public NetworkResult design(NetworkProblem problem, Run run) {
    run.check();
    return problem.rules().areShared() || choices(problem) <= cutting.choices()
        ? inOnePiece(problem, searching(problem, run), run)
        : inPieces(problem, run);
  }

  /** Solves by a search for good points beside the bound. */
  private Function<LinearProgram, LpResult> searching(NetworkProblem problem, Run run) {
    FixedChargeSearch search = new FixedChargeSearch(solver, work -> run.map(work, Supplier::get));
    Limits limits = limits(problem, Double.POSITIVE_INFINITY);
    return program -> search.solve(program, limits, run.secondsLeft());
  }

  private static Limits limits(NetworkProblem problem, double seconds) {
    return new Limits(problem.rules().relativeGap(), seconds, problem.rules().nodes());
  }

  private static long choices(NetworkProblem problem) {
    return problem.plants().stream().mapToInt(p -> Math.max(1, p.sizes().size() - 1)).sum()
        + problem.links().size()
        + problem.measures().size()
        + problem.arcs().stream().filter(Layout::isChosen).count();
  }

  /** Decides all at once. */
  private NetworkResult inOnePiece(
      NetworkProblem problem, Function<LinearProgram, LpResult> solving, Run run) {
    Layout layout = new Layout(problem);
    Flows none = new Flows(problem, layout);
    NetworkResult.Totals baseline = Ledger.totals(problem, layout, none);
    Model model = new Model(problem, layout, baseline);
    LpResult solved = solving.apply(model.program());
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

  /**
   * Decides piece by piece, then what is left between the pieces, and so on. No plan saves more
   * than the pieces can, each for itself, and the arcs between them.
   */
  private NetworkResult inPieces(NetworkProblem problem, Run run) {
    Layout layout = new Layout(problem);
    Flows flows = new Flows(problem, layout);
    NetworkResult.Totals baseline = Ledger.totals(problem, layout, flows);
    NetworkProblem rest = problem;
    double possible = 0;
    for (int round = 0; round < ROUNDS && !rest.arcs().isEmpty(); round++) {
      Pieces pieces = new Pieces(rest, cutting.piece());
      List<NetworkProblem> problems = pieces.problems();
      double left = Math.max(0, run.secondsLeft().getAsDouble());
      double seconds = Math.max(LEAST, PATIENCE * left / Math.max(1, problems.size()));
      List<NetworkResult> results =
          run.map(problems, p -> inOnePiece(p, q -> solver.solve(q, limits(p, seconds)), run));
      List<NetworkResult.Planned> found = planned(results);
      flows.add(found);
      if (round == 0) {
        possible = found.stream().mapToDouble(f -> f.possible().amount()).sum();
        possible += new Potential(problem, layout).of(pieces.cut());
      }
      rest = Leftover.of(problem, layout, flows, pieces.cut());
    }
    Outline outline = new Outline(problem, layout, baseline);
    double bound = Math.max(-possible, relaxed(outline, run.secondsLeft().getAsDouble()));
    return planned(outline, flows, bound, Ending.PIECES);
  }

  private static List<NetworkResult.Planned> planned(List<NetworkResult> results) {
    return results.stream()
        .filter(NetworkResult.Planned.class::isInstance)
        .map(NetworkResult.Planned.class::cast)
        .toList();
  }

  /** The least cost beyond the baseline if a link could be had in part; unknown without time. */
  private double relaxed(Outline outline, double seconds) {
    if (seconds <= 0) {
      return Double.NEGATIVE_INFINITY;
    }
    Model model = new Model(outline.problem(), outline.layout(), outline.baseline());
    Limits limits = new Limits(0, seconds, Long.MAX_VALUE);
    return switch (solver.solve(model.program().relaxed(), limits)) {
      case LpResult.Optimal optimal -> optimal.bound();
      case LpResult.Stopped stopped -> stopped.bound();
      case LpResult.Unfinished unfinished -> unfinished.bound();
      case LpResult.Infeasible infeasible -> Double.NEGATIVE_INFINITY;
      case LpResult.Unbounded unbounded -> Double.NEGATIVE_INFINITY;
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
    Flows none = new Flows(problem, outline.layout());
    boolean worse =
        totals.cost().compareTo(baseline.cost()) > 0 && isAllowed(outline, none, baseline);
    Flows flows = worse ? none : found;
    NetworkResult.Totals plan = worse ? baseline : totals;
    double beyond = Double.isFinite(bound) ? bound : -possible(problem, outline.layout());
    Money least = new Money(baseline.cost().amount() + beyond);
    if (!isAllowed(outline, flows, plan)) {
      return new NetworkResult.NotFound(baseline, least, ending);
    }
    return new NetworkResult.Planned(
        baseline,
        plan,
        least.compareTo(plan.cost()) < 0 ? least : plan.cost(),
        ending,
        solver.name(),
        flows.arcs(),
        flows.links().stream().map(Link::id).toList(),
        flows.plants(),
        flows.measures().stream().map(Measure::id).toList(),
        flows.disposals(),
        flows.purchases(),
        NetworkResult.Worths.UNKNOWN);
  }

  /** No plan can save more [EUR/a], as can be seen without solving anything. */
  private static double possible(NetworkProblem problem, Layout layout) {
    Potential potential = new Potential(problem, layout);
    return potential.of(problem.arcs()) + potential.beside();
  }

  /** Whether some flows obey the rules that trimming may have broken. */
  private static boolean isAllowed(Outline outline, Flows flows, NetworkResult.Totals totals) {
    NetworkRules rules = outline.problem().rules();
    return isWithin(totals.emission().amount(), rules.emissionCap().amount())
        && isWithin(totals.investment().amount(), rules.budget().most())
        && outline.problem().arcs().stream()
            .filter(a -> a.deal().kept().amount() > 0)
            .allMatch(
                a ->
                    isWithin(
                        a.deal().kept().amount(),
                        outline.layout().yearly(t -> flows.tonnes(a)[t])));
  }

  private static boolean isWithin(double value, double limit) {
    return value <= limit + FEASIBILITY * Math.max(1, Math.abs(limit));
  }

  private static Ending ending(LpResult.Reason reason) {
    return switch (reason) {
      case TIME -> Ending.TIME;
      case NODES -> Ending.NODES;
      case NUMERICS -> Ending.NUMERICS;
    };
  }
}
