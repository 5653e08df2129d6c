package org.millrace.pinch.load;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgramBuilder;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;

/**
 * The slow obvious version: a linear program of all flows between operations, whose outlets hold
 * what they may at most, and through a regenerator.
 */
final class AllNetworks {
  private static final double ANY = Double.POSITIVE_INFINITY;

  private final List<Operation> operations;
  private final double fresh;
  private final LinearProgramBuilder program = new LinearProgramBuilder();
  private final List<Entry> bought = new ArrayList<>();
  private final List<Entry> cleaned = new ArrayList<>();
  private final List<Entry> dirty = new ArrayList<>();
  private final List<List<Entry>> leaving = new ArrayList<>();

  /** Least fresh water, least regenerated then, least load coming in to be cleaned then. */
  record Least(double fresh, double regenerated, double load) {}

  private AllNetworks(WaterPinchProblem problem) {
    operations = problem.operations();
    fresh = problem.fresh().amount();
    operations.forEach(o -> leaving.add(new ArrayList<>()));
  }

  /** The least fresh water with reuse; empty when there is none. */
  static OptionalDouble leastFresh(WaterPinchProblem problem, LpSolver solver) {
    AllNetworks networks = new AllNetworks(problem);
    networks.addOperations(-1);
    return switch (solver.solve(networks.program.build(), Limits.NONE)) {
      case LpResult.Optimal optimal -> OptionalDouble.of(optimal.objective());
      case LpResult.Infeasible infeasible -> OptionalDouble.empty();
      default -> throw new AssertionError();
    };
  }

  /** The least of all with regeneration to an outlet, of problems that have an answer. */
  static Least regenerated(
      WaterPinchProblem problem, double outlet, boolean once, LpSolver solver) {
    AllNetworks networks = new AllNetworks(problem);
    networks.addOperations(outlet);
    networks.addRegenerator(once);
    LinearProgram program = networks.program.build();
    try (LpSolver.Session session = solver.open(program)) {
      double fresh = ((LpResult.Optimal) session.solve(Limits.NONE)).objective();
      session.addRow(new LinearProgram.Row("fresh", -ANY, fresh + 1e-7, networks.bought));
      networks.bought.forEach(e -> session.cost(e.column(), 0));
      networks.cleaned.forEach(e -> session.cost(e.column(), 1));
      double cleaned = ((LpResult.Optimal) session.solve(Limits.NONE)).objective();
      session.addRow(new LinearProgram.Row("cleaned", -ANY, cleaned + 1e-7, networks.cleaned));
      networks.cleaned.forEach(e -> session.cost(e.column(), 0));
      networks.dirty.forEach(e -> session.cost(e.column(), e.coefficient()));
      double load = ((LpResult.Optimal) session.solve(Limits.NONE)).objective();
      return new Least(fresh, cleaned, load);
    }
  }

  /**
   * Adds a balance of flow and load for each operation.
   *
   * @param regenerated concentration of regenerated water; negative for none
   */
  private void addOperations(double regenerated) {
    List<List<Entry>> entering = new ArrayList<>();
    for (Operation operation : operations) {
      List<Entry> flow = new ArrayList<>();
      List<Entry> limit = new ArrayList<>();
      List<Entry> load = new ArrayList<>();
      for (int i = 0; i < operations.size(); i++) {
        int column = arrive(operation, operations.get(i).outlet().amount(), 0, flow, limit, load);
        leaving.get(i).add(new Entry(column, 1));
      }
      bought.add(new Entry(arrive(operation, fresh, 1, flow, limit, load), 1));
      if (regenerated >= 0) {
        cleaned.add(new Entry(arrive(operation, regenerated, 0, flow, limit, load), 1));
      }
      program.row("inlet", -ANY, 0, limit);
      switch (operation) {
        case Operation.FixedLoad fixed ->
            program.row("load", fixed.load().amount(), fixed.load().amount(), load);
        case Operation.FixedFlow fixed ->
            program.row("flow", fixed.asked().amount(), fixed.asked().amount(), flow);
      }
      entering.add(flow);
    }
    for (int i = 0; i < operations.size(); i++) {
      int thrownAway = program.column("waste", 0, ANY, 0);
      leaving.get(i).add(new Entry(thrownAway, 1));
      int toRegenerator = program.column("dirty", 0, regenerated >= 0 ? ANY : 0, 0);
      leaving.get(i).add(new Entry(toRegenerator, 1));
      dirty.add(new Entry(toRegenerator, operations.get(i).outlet().amount()));
      addBalance(operations.get(i), entering.get(i), leaving.get(i));
    }
  }

  private int arrive(
      Operation operation,
      double concentration,
      double cost,
      List<Entry> flow,
      List<Entry> limit,
      List<Entry> load) {
    int column = program.column("flow", 0, ANY, cost);
    flow.add(new Entry(column, 1));
    limit.add(new Entry(column, concentration - operation.inlet().amount()));
    load.add(new Entry(column, operation.outlet().amount() - concentration));
    return column;
  }

  /** What leaves is what enters, or the fixed flow; water of an operation may come back to it. */
  private void addBalance(Operation operation, List<Entry> entering, List<Entry> leaving) {
    switch (operation) {
      case Operation.FixedLoad load -> {
        int through = program.column("through", 0, ANY, 0);
        List<Entry> in = new ArrayList<>(entering);
        in.add(new Entry(through, -1));
        program.row("in", 0, 0, in);
        List<Entry> out = new ArrayList<>(leaving);
        out.add(new Entry(through, -1));
        program.row("out", 0, 0, out);
      }
      case Operation.FixedFlow flow ->
          program.row("out", flow.given().amount(), flow.given().amount(), leaving);
    }
  }

  private void addRegenerator(boolean once) {
    List<Entry> balance = new ArrayList<>(cleaned);
    dirty.forEach(e -> balance.add(new Entry(e.column(), -1)));
    program.row("regenerator", 0, 0, balance);
    if (once) {
      List<Entry> limit = new ArrayList<>(cleaned);
      bought.forEach(e -> limit.add(new Entry(e.column(), -1)));
      program.row("once", -ANY, 0, limit);
    }
  }
}
