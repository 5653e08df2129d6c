package org.millrace.pinch.piping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.millrace.engine.Run;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;
import org.millrace.math.Vector;
import org.millrace.pinch.piping.Candidates.Candidate;
import org.millrace.pinch.piping.WaterNetworkResult.Ending;
import org.millrace.pinch.piping.WaterNetworkResult.WithoutReuse;
import org.millrace.unit.HourlyFlow;

/** The steps from a problem to a network: least water, then pipes, then water with these pipes. */
final class Design {
  /** Water may exceed what is allowed by this share: the solver's own tolerance. */
  private static final double SLACK = 1e-8;

  /** A point that a solver found. */
  private record Found(Vector point, double bound, Ending ending) {}

  private final WaterNetworkProblem problem;
  private final LpSolver solver;
  private final Run run;
  private final Candidates candidates;
  private final Model model;
  private final LinearProgram program;
  private final double[] water;
  private final double[] pipes;

  Design(WaterNetworkProblem problem, LpSolver solver, Run run) {
    this.problem = problem;
    this.solver = solver;
    this.run = run;
    candidates = new Candidates(problem);
    model = new Model(problem, candidates);
    program = model.program();
    water = new double[program.columns().size()];
    pipes = new double[program.columns().size()];
    boolean priced = problem.waters().stream().anyMatch(w -> w.price().amount() > 0);
    int first = candidates.givers().size() - problem.waters().size();
    for (int p = 0; p < candidates.pipes().size(); p++) {
      Candidate pipe = candidates.pipes().get(p);
      if (candidates.isFresh(pipe)) {
        double price = problem.waters().get(pipe.from() - first).price().amount();
        water[p] = priced ? price : 1;
      }
    }
    addAim(priced);
  }

  /** What a column of flow or choice counts for in the aim. */
  private void addAim(boolean priced) {
    for (int p = 0; p < candidates.pipes().size(); p++) {
      Candidate pipe = candidates.pipes().get(p);
      int choice = model.choice(p);
      switch (problem.aim()) {
        case Aim.WaterThenPipes lexicographic -> {
          if (choice >= 0) {
            pipes[choice] =
                switch (lexicographic.measure()) {
                  case NUMBER -> 1;
                  case COST -> pipe.costPerYear().amount();
                };
          }
        }
        case Aim.YearlyCost yearly -> {
          double tonnes = yearly.hours() * model.scale();
          pipes[p] =
              tonnes
                  * ((priced ? water[p] : 0)
                      + (candidates.isDischarge(pipe) ? yearly.discharge().amount() : 0));
          if (choice >= 0) {
            pipes[choice] = pipe.costPerYear().amount();
          }
        }
      }
    }
  }

  WaterNetworkResult result() {
    boolean free = problem.pipes().leastFlow().amount() == 0;
    LpResult least = solve(costing(free ? program.relaxed() : program, water));
    if (least instanceof LpResult.Infeasible) {
      return new WaterNetworkResult.Infeasible();
    }
    Optional<Found> first = found(least);
    if (first.isEmpty()) {
      return new WaterNetworkResult.NotFound(0, ending(least));
    }
    Found without = withoutReuse();
    LinearProgram limited = limited(first.get(), without);
    LpResult searched = search(costing(limited, pipes), first.get());
    Optional<Found> network = found(searched);
    if (network.isEmpty()) {
      return new WaterNetworkResult.NotFound(bound(searched), ending(searched));
    }
    Vector point = leastWith(limited, network.get());
    return new Drawing(problem, candidates, model)
        .designed(
            new Drawing.Outcome(
                point,
                fresh(first.get().point()),
                without.point().size() == 0
                    ? new WithoutReuse.NotEnough()
                    : new WithoutReuse.Enough(fresh(without.point())),
                objective(point),
                network.get().bound(),
                network.get().ending()),
            solver.name());
  }

  private LpResult solve(LinearProgram asked) {
    run.check();
    return solver.solve(asked, limits());
  }

  private Limits limits() {
    double seconds = Math.max(0, run.secondsLeft().getAsDouble());
    return new Limits(problem.relativeGap(), seconds, problem.searchNodes());
  }

  private static LinearProgram costing(LinearProgram asked, double[] costs) {
    List<LinearProgram.Column> columns = new ArrayList<>();
    for (int c = 0; c < costs.length; c++) {
      LinearProgram.Column old = asked.columns().get(c);
      columns.add(
          new LinearProgram.Column(old.name(), old.lower(), old.upper(), costs[c], old.integer()));
    }
    return new LinearProgram(columns, asked.rows(), 0);
  }

  /** The program with some columns held between other bounds. */
  private static LinearProgram bounded(LinearProgram asked, double[] lower, double[] upper) {
    List<LinearProgram.Column> columns = new ArrayList<>();
    for (int c = 0; c < lower.length; c++) {
      LinearProgram.Column old = asked.columns().get(c);
      columns.add(
          new LinearProgram.Column(old.name(), lower[c], upper[c], old.cost(), old.integer()));
    }
    return new LinearProgram(columns, asked.rows(), 0);
  }

  private static Optional<Found> found(LpResult result) {
    return switch (result) {
      case LpResult.Optimal optimal ->
          Optional.of(new Found(optimal.point(), optimal.bound(), Ending.OPTIMAL));
      case LpResult.Stopped stopped ->
          Optional.of(new Found(stopped.point(), stopped.bound(), ending(stopped)));
      case LpResult.Unfinished unfinished -> Optional.empty();
      case LpResult.Infeasible infeasible -> Optional.empty();
      case LpResult.Unbounded unbounded -> Optional.empty();
    };
  }

  private static Ending ending(LpResult result) {
    return switch (result) {
      case LpResult.Optimal optimal -> Ending.OPTIMAL;
      case LpResult.Stopped stopped -> ending(stopped.reason());
      case LpResult.Unfinished unfinished -> ending(unfinished.reason());
      case LpResult.Infeasible infeasible -> Ending.NUMERICS;
      case LpResult.Unbounded unbounded -> Ending.NUMERICS;
    };
  }

  private static Ending ending(LpResult.Reason reason) {
    return switch (reason) {
      case TIME -> Ending.TIME;
      case NODES -> Ending.NODES;
      case NUMERICS -> Ending.NUMERICS;
    };
  }

  /** What is known of the least when nothing was found: it is never negative. */
  private static double bound(LpResult result) {
    return result instanceof LpResult.Unfinished unfinished ? Math.max(0, unfinished.bound()) : 0;
  }

  /** The least water when givers serve no takers; an empty point if that is not enough. */
  private Found withoutReuse() {
    LinearProgram relaxed = costing(program.relaxed(), water);
    double[] lower = new double[water.length];
    double[] upper = relaxed.columns().stream().mapToDouble(LinearProgram.Column::upper).toArray();
    for (int p = 0; p < candidates.pipes().size(); p++) {
      Candidate pipe = candidates.pipes().get(p);
      if (!candidates.isFresh(pipe) && !candidates.isDischarge(pipe)) {
        upper[p] = 0;
      }
    }
    return found(solve(bounded(relaxed, lower, upper)))
        .orElse(new Found(Vector.EMPTY, 0, Ending.OPTIMAL));
  }

  /** The program with water kept to what the aim allows. */
  private LinearProgram limited(Found least, Found without) {
    return switch (problem.aim()) {
      case Aim.YearlyCost yearly -> program;
      case Aim.WaterThenPipes lexicographic -> {
        double best = dot(water, least.point());
        double most = without.point().size() == 0 ? best : dot(water, without.point());
        double allowed = most - lexicographic.share() * (most - best);
        List<Entry> entries = new ArrayList<>();
        double dearest = 0;
        for (int c = 0; c < water.length; c++) {
          dearest = Math.max(dearest, water[c]);
          if (water[c] != 0) {
            entries.add(new Entry(c, water[c]));
          }
        }
        List<LinearProgram.Row> rows = new ArrayList<>(program.rows());
        rows.add(
            new LinearProgram.Row(
                "water", Double.NEGATIVE_INFINITY, allowed + SLACK * (allowed + dearest), entries));
        yield new LinearProgram(program.columns(), rows, 0);
      }
    };
  }

  private static double dot(double[] weights, Vector point) {
    double sum = 0;
    for (int c = 0; c < weights.length; c++) {
      sum += weights[c] * point.at(c);
    }
    return sum;
  }

  /** Searches from the network that needs least water, all its pipes laid. */
  private LpResult search(LinearProgram asked, Found first) {
    run.check();
    double[] start = first.point().toArray();
    for (int p = 0; p < candidates.pipes().size(); p++) {
      if (model.choice(p) >= 0) {
        start[model.choice(p)] = start[p] > 0 ? 1 : 0;
      }
    }
    try (LpSolver.Session session = solver.open(asked)) {
      session.start(Vector.of(start));
      return session.solve(limits());
    }
  }

  /** The least water, or yearly cost, with the pipes of a network and no others. */
  private Vector leastWith(LinearProgram limited, Found network) {
    double[] costs = problem.aim() instanceof Aim.YearlyCost ? pipes : water;
    LinearProgram relaxed = costing(limited.relaxed(), costs);
    double[] lower = new double[costs.length];
    double[] upper = relaxed.columns().stream().mapToDouble(LinearProgram.Column::upper).toArray();
    for (int p = 0; p < candidates.pipes().size(); p++) {
      int choice = model.choice(p);
      if (choice >= 0) {
        double laid = network.point().at(choice);
        lower[choice] = laid;
        upper[choice] = laid;
        upper[p] = laid > 0 ? upper[p] : 0;
      }
    }
    return solver.solve(bounded(relaxed, lower, upper), Limits.NONE)
            instanceof LpResult.Optimal optimal
        ? optimal.point()
        : network.point();
  }

  /** Fresh water of a point. */
  private HourlyFlow fresh(Vector point) {
    double sum = 0;
    for (int p = 0; p < candidates.pipes().size(); p++) {
      sum += candidates.isFresh(candidates.pipes().get(p)) ? point.at(p) : 0;
    }
    return new HourlyFlow(Math.max(0, sum * model.scale()));
  }

  /** What the aim makes least, of the pipes that carry something. */
  private double objective(Vector point) {
    double sum = 0;
    for (int p = 0; p < candidates.pipes().size(); p++) {
      sum += pipes[p] * point.at(p);
      if (model.choice(p) >= 0 && Drawing.isCarrying(point.at(p))) {
        sum += pipes[model.choice(p)];
      }
    }
    return sum;
  }
}
