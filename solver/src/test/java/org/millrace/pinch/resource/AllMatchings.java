package org.millrace.pinch.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgramBuilder;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;

/** The slow obvious version: a linear program of every flow from every giver to every sink. */
final class AllMatchings {
  private record Giver(double impurity, double flow, double price) {}

  private AllMatchings() {}

  /** The least cost; empty when the sinks can't be served. */
  static OptionalDouble leastCost(ResourceProblem problem, LpSolver solver) {
    return least(problem, solver, Supply::price);
  }

  /** The least flow bought; empty when the sinks can't be served. */
  static OptionalDouble leastFlow(ResourceProblem problem, LpSolver solver) {
    return least(problem, solver, s -> 1);
  }

  private static OptionalDouble least(
      ResourceProblem problem, LpSolver solver, ToDoubleFunction<Supply> price) {
    LpResult result = solver.solve(program(problem, price), Limits.NONE);
    return switch (result) {
      case LpResult.Optimal optimal -> OptionalDouble.of(optimal.objective());
      case LpResult.Infeasible infeasible -> OptionalDouble.empty();
      default -> throw new AssertionError(result);
    };
  }

  private static LinearProgram program(ResourceProblem problem, ToDoubleFunction<Supply> price) {
    Quality quality = problem.quality();
    List<Giver> givers = new ArrayList<>();
    problem
        .sources()
        .forEach(s -> givers.add(new Giver(quality.impurity(s.quality()), s.flow(), 0)));
    problem
        .supplies()
        .forEach(
            s ->
                givers.add(
                    new Giver(
                        quality.impurity(s.quality()), s.available(), price.applyAsDouble(s))));
    LinearProgramBuilder program = new LinearProgramBuilder();
    List<List<Entry>> leaving = new ArrayList<>();
    givers.forEach(g -> leaving.add(new ArrayList<>()));
    for (Sink sink : problem.sinks()) {
      List<Entry> flows = new ArrayList<>();
      List<Entry> loads = new ArrayList<>();
      double limit = quality.impurity(sink.limit());
      for (int i = 0; i < givers.size(); i++) {
        Giver giver = givers.get(i);
        int column =
            program.column(sink.id() + "/" + i, 0, Double.POSITIVE_INFINITY, giver.price());
        flows.add(new Entry(column, 1));
        leaving.get(i).add(new Entry(column, 1));
        if (giver.impurity() != limit) {
          loads.add(new Entry(column, giver.impurity() - limit));
        }
      }
      program.row("flow", sink.flow(), sink.flow(), flows);
      program.row("load", Double.NEGATIVE_INFINITY, 0, loads);
    }
    for (int i = 0; i < givers.size(); i++) {
      program.row("giver", Double.NEGATIVE_INFINITY, givers.get(i).flow(), leaving.get(i));
    }
    return program.build();
  }
}
