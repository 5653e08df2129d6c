package org.millrace.pinch.heat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.millrace.engine.Run;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgramBuilder;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;
import org.millrace.math.Vector;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.HeatCascade;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.HourlyCost;

/** Places utilities on the grand composite at least cost; the program stands in the package. */
final class Placing {
  /** Loads below this share of all heat come of the solver's tolerance. */
  private static final double ROUNDING = 1e-8;

  private static final double KILOWATTS = 1_000;

  private final HeatProblem problem;
  private final HeatCascade cascade;
  private final LpSolver solver;
  private final Run run;

  /** Heat that counts as 1 in the programs. */
  private final double scale;

  Placing(HeatProblem problem, HeatCascade cascade, LpSolver solver, Run run) {
    this.problem = problem;
    this.cascade = cascade;
    this.solver = solver;
    this.run = run;
    scale = Math.max(cascade.given(), cascade.taken());
  }

  /** How a program ended. */
  private sealed interface Ending {
    /** Loads of its utilities, then what no utility serves. */
    record Solved(List<Double> loads, double unservedHot, double unservedCold) implements Ending {}

    record Unbounded() implements Ending {}

    record GivenUp() implements Ending {}
  }

  Placement place() {
    List<ShiftedUtility> hot = shifted(problem.hotUtilities(), Direction.GIVES);
    List<ShiftedUtility> cold = shifted(problem.coldUtilities(), Direction.TAKES);
    if (hot.isEmpty() && cold.isEmpty()) {
      return new Placement.NotAsked();
    }
    if (scale == 0) {
      return placed(zeros(hot), zeros(cold), 0, 0);
    }
    return switch (problem.pockets()) {
      case CLOSED -> closed(hot, cold);
      case OPEN -> open(hot, cold);
    };
  }

  private Placement closed(List<ShiftedUtility> hot, List<ShiftedUtility> cold) {
    double heating = cascade.hotUtility();
    double cooling = cascade.coldUtility();
    Ending above = heating == 0 ? none(hot) : solve(new Program(hot, heating, heating));
    Ending below = cooling == 0 ? none(cold) : solve(new Program(cold, 0, -cooling));
    return above instanceof Ending.Solved heated && below instanceof Ending.Solved cooled
        ? placed(heated.loads(), cooled.loads(), heated.unservedHot(), cooled.unservedCold())
        : new Placement.Unsettled();
  }

  private Placement open(List<ShiftedUtility> hot, List<ShiftedUtility> cold) {
    List<ShiftedUtility> all = new ArrayList<>(hot);
    all.addAll(cold);
    double heating = cascade.hotUtility();
    return switch (solve(new Program(all, heating, heating - cascade.coldUtility()))) {
      case Ending.Solved solved ->
          placed(
              solved.loads().subList(0, hot.size()),
              solved.loads().subList(hot.size(), all.size()),
              solved.unservedHot(),
              solved.unservedCold());
      case Ending.Unbounded unbounded -> new Placement.Endless();
      case Ending.GivenUp givenUp -> new Placement.Unsettled();
    };
  }

  /**
   * A program.
   *
   * @param heating what must have been given above a temperature where no heat flows on [kW]
   * @param balance what must have been given in all, less what was taken [kW]
   */
  private record Program(List<ShiftedUtility> utilities, double heating, double balance) {}

  private Ending solve(Program program) {
    int hot = program.utilities().size();
    int cold = hot + 1;
    double dearest =
        program.utilities().stream().mapToDouble(u -> Math.abs(price(u))).max().orElse(0);
    double worth = dearest == 0 ? 1 : dearest;
    try (LpSolver.Session session = solver.open(built(program, worth).build())) {
      LpResult first = session.solve(limits());
      if (!(first instanceof LpResult.Infeasible)) {
        return ending(first, hot);
      }
      for (int u = 0; u < hot; u++) {
        session.cost(u, 0);
      }
      for (int unserved = hot; unserved <= cold; unserved++) {
        session.bounds(unserved, 0, Double.POSITIVE_INFINITY);
        session.cost(unserved, 1);
      }
      if (!(session.solve(limits()) instanceof LpResult.Optimal least)) {
        return new Ending.GivenUp();
      }
      for (int unserved = hot; unserved <= cold; unserved++) {
        session.bounds(unserved, 0, least.point().at(unserved) + ROUNDING / 10);
        session.cost(unserved, 0);
      }
      for (int u = 0; u < hot; u++) {
        session.cost(u, price(program.utilities().get(u)) / worth);
      }
      return ending(session.solve(limits()), hot);
    }
  }

  /** Columns: the utilities, what no hot one serves (at first 0), what no cold one serves. */
  private LinearProgramBuilder built(Program program, double worth) {
    List<ShiftedUtility> utilities = program.utilities();
    LinearProgramBuilder lp = new LinearProgramBuilder();
    List<Entry> balance = new ArrayList<>();
    for (ShiftedUtility utility : utilities) {
      double limit = utility.utility().limit().kilowatts() / scale;
      int column = lp.column(utility.utility().id().value(), 0, limit, price(utility) / worth);
      balance.add(new Entry(column, sign(utility)));
    }
    int unservedHot = lp.column("unserved hot", 0, 0, 0);
    int unservedCold = lp.column("unserved cold", 0, 0, 0);
    balance.add(new Entry(unservedHot, 1));
    balance.add(new Entry(unservedCold, -1));
    for (Corners.Corner corner : new Corners(cascade).of(utilities)) {
      List<Entry> entries = new ArrayList<>(List.of(new Entry(unservedHot, 1)));
      for (int u = 0; u < utilities.size(); u++) {
        double share = utilities.get(u).share(corner.temperature(), corner.isWith());
        if (share > 0) {
          entries.add(new Entry(u, sign(utilities.get(u)) * share));
        }
      }
      double least = (program.heating() - corner.residual()) / scale;
      lp.row("residual", least, Double.POSITIVE_INFINITY, entries);
    }
    double total = program.balance() / scale;
    lp.row("balance", total, total, balance);
    return lp;
  }

  private Ending ending(LpResult result, int utilities) {
    return switch (result) {
      case LpResult.Optimal optimal -> {
        Vector point = optimal.point();
        List<Double> loads = new ArrayList<>();
        for (int u = 0; u < utilities; u++) {
          loads.add(heat(point.at(u)));
        }
        yield new Ending.Solved(loads, heat(point.at(utilities)), heat(point.at(utilities + 1)));
      }
      case LpResult.Unbounded unbounded -> new Ending.Unbounded();
      case LpResult.Infeasible infeasible -> new Ending.GivenUp();
      case LpResult.Stopped stopped -> new Ending.GivenUp();
      case LpResult.Unfinished unfinished -> new Ending.GivenUp();
    };
  }

  private Placement placed(
      List<Double> hot, List<Double> cold, double unservedHot, double unservedCold) {
    List<Placement.Load> heated = loads(problem.hotUtilities(), hot);
    List<Placement.Load> cooled = loads(problem.coldUtilities(), cold);
    double cost = 0;
    for (Placement.Load load : heated) {
      cost += load.cost().eurosPerHour();
    }
    for (Placement.Load load : cooled) {
      cost += load.cost().eurosPerHour();
    }
    return new Placement.Placed(
        heated,
        cooled,
        new HeatFlow(unservedHot),
        new HeatFlow(unservedCold),
        new HourlyCost(cost));
  }

  private static List<Placement.Load> loads(List<Utility> utilities, List<Double> kilowatts) {
    List<Placement.Load> loads = new ArrayList<>();
    for (int u = 0; u < utilities.size(); u++) {
      Utility utility = utilities.get(u);
      double load = kilowatts.get(u);
      double cost = utility.price().eurosPerMegawattHour() * load / KILOWATTS;
      loads.add(new Placement.Load(utility.id(), new HeatFlow(load), new HourlyCost(cost)));
    }
    return loads;
  }

  private List<ShiftedUtility> shifted(List<Utility> utilities, Direction direction) {
    return utilities.stream()
        .map(u -> ShiftedUtility.of(u, direction, problem.standard(), cascade.tolerance()))
        .toList();
  }

  private Limits limits() {
    return Limits.NONE.withSeconds(Math.max(0, run.secondsLeft().getAsDouble()));
  }

  private static Ending none(List<ShiftedUtility> utilities) {
    return new Ending.Solved(zeros(utilities), 0, 0);
  }

  private static List<Double> zeros(List<ShiftedUtility> utilities) {
    return Collections.nCopies(utilities.size(), 0.0);
  }

  private static double price(ShiftedUtility utility) {
    return utility.utility().price().eurosPerMegawattHour();
  }

  private static double sign(ShiftedUtility utility) {
    return utility.direction() == Direction.GIVES ? 1 : -1;
  }

  private double heat(double share) {
    return share <= ROUNDING ? 0 : share * scale;
  }
}
