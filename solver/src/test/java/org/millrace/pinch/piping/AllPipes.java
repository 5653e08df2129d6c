package org.millrace.pinch.piping;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgramBuilder;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;

/**
 * The slow obvious version: each set of counted pipes is a linear program of its own, written anew
 * without any bound on what flows, and the best of them is taken.
 */
final class AllPipes {
  private static final double ANY = Double.POSITIVE_INFINITY;

  /** A way for water; the giver is a node or, behind all nodes, fresh water. */
  private record Way(int from, int to, boolean counted, double cost) {}

  private final WaterNetworkProblem problem;
  private final LpSolver solver;
  private final List<Way> ways = new ArrayList<>();
  private final int discharge;

  private AllPipes(WaterNetworkProblem problem, LpSolver solver) {
    this.problem = problem;
    this.solver = solver;
    discharge = problem.nodes().size() + problem.waters().size();
    for (int i = 0; i < discharge; i++) {
      boolean fresh = i >= problem.nodes().size();
      if (!fresh && problem.nodes().get(i) instanceof Node.Sink) {
        continue;
      }
      for (int j = 0; j < problem.nodes().size(); j++) {
        boolean forbidden =
            !fresh
                && problem
                    .pipes()
                    .forbidden()
                    .contains(
                        new PipeRules.Forbidden(
                            problem.nodes().get(i).id(), problem.nodes().get(j).id()));
        if (i != j && !forbidden && !(problem.nodes().get(j) instanceof Node.Source)) {
          boolean across =
              !fresh
                  && !problem.nodes().get(i).facility().equals(problem.nodes().get(j).facility());
          add(i, j, !fresh, across);
        }
      }
      if (!fresh) {
        add(i, discharge, false, false);
      }
    }
  }

  private void add(int from, int to, boolean reuse, boolean across) {
    PipeRules rules = problem.pipes();
    boolean counted =
        switch (rules.counted()) {
          case ALL -> true;
          case REUSE -> reuse;
          case BETWEEN_PLANTS -> across;
        };
    double length = across ? rules.legs().getFirst().length().amount() : 0;
    double cost = rules.fixedPerYear().amount() + length * rules.perKilometerPerYear().amount();
    ways.add(new Way(from, to, counted, counted ? cost : 0));
  }

  /** The least of the aim; empty when no network serves all. */
  static OptionalDouble least(WaterNetworkProblem problem, LpSolver solver) {
    return new AllPipes(problem, solver).least();
  }

  private OptionalDouble least() {
    List<Way> counted = ways.stream().filter(Way::counted).toList();
    List<List<Way>> sets = new ArrayList<>();
    List<Double> waters = new ArrayList<>();
    double leastWater = ANY;
    for (long set = 0; set < 1L << counted.size(); set++) {
      List<Way> laid = new ArrayList<>(ways);
      for (int b = 0; b < counted.size(); b++) {
        if ((set >> b & 1) == 0) {
          laid.remove(counted.get(b));
        }
      }
      OptionalDouble water = solve(laid, true);
      if (water.isPresent()) {
        sets.add(laid);
        waters.add(water.getAsDouble());
        leastWater = Math.min(leastWater, water.getAsDouble());
      }
    }
    double best = ANY;
    for (int s = 0; s < sets.size(); s++) {
      best = Math.min(best, value(sets.get(s), waters.get(s), leastWater));
    }
    return sets.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(best);
  }

  private double value(List<Way> laid, double water, double leastWater) {
    double cost = laid.stream().mapToDouble(Way::cost).sum();
    return switch (problem.aim()) {
      case Aim.YearlyCost yearly -> cost + solve(laid, false).orElseThrow();
      case Aim.WaterThenPipes aim -> {
        double most = withoutReuse().orElse(leastWater);
        double allowed = most - aim.share() * (most - leastWater);
        yield water > allowed + 1e-6 * (1 + allowed)
            ? ANY
            : aim.measure() == Aim.Measure.COST ? cost : laid.stream().filter(Way::counted).count();
      }
    };
  }

  private OptionalDouble withoutReuse() {
    List<Way> fresh =
        ways.stream()
            .filter(w -> w.from() >= problem.nodes().size() || w.to() == discharge)
            .map(w -> new Way(w.from(), w.to(), false, 0))
            .toList();
    return solve(fresh, true);
  }

  /** The least water, or the least yearly cost of water and discharge, with these pipes. */
  private OptionalDouble solve(List<Way> laid, boolean water) {
    LinearProgramBuilder program = new LinearProgramBuilder();
    boolean priced = problem.waters().stream().anyMatch(w -> w.price().amount() > 0);
    for (Way way : laid) {
      double least = way.counted() ? problem.pipes().leastFlow().amount() : 0;
      double cost = 0;
      if (way.from() >= problem.nodes().size()) {
        double price = problem.waters().get(way.from() - problem.nodes().size()).price().amount();
        cost = water && !priced ? 1 : price;
      }
      if (!water && problem.aim() instanceof Aim.YearlyCost yearly) {
        cost += way.to() == discharge ? yearly.discharge().amount() : 0;
        cost *= yearly.hours();
      }
      program.column("flow", least, ANY, cost);
    }
    for (int n = 0; n < problem.nodes().size(); n++) {
      addNode(program, laid, n);
    }
    LpResult result = solver.solve(program.build(), Limits.NONE);
    return result instanceof LpResult.Optimal optimal
        ? OptionalDouble.of(optimal.objective())
        : OptionalDouble.empty();
  }

  private void addNode(LinearProgramBuilder program, List<Way> laid, int n) {
    List<Entry> in = new ArrayList<>();
    List<Entry> out = new ArrayList<>();
    for (int c = 0; c < laid.size(); c++) {
      if (laid.get(c).to() == n) {
        in.add(new Entry(c, 1));
      }
      if (laid.get(c).from() == n) {
        out.add(new Entry(c, 1));
      }
    }
    switch (problem.nodes().get(n)) {
      case Node.Source source ->
          program.row("out", source.flow().amount(), source.flow().amount(), out);
      case Node.Sink sink -> {
        program.row("in", sink.flow().amount(), sink.flow().amount(), in);
        for (int k = 0; k < problem.contaminants().size(); k++) {
          program.row("limit", -ANY, 0, times(in, laid, k, 1, -sink.limits().get(k).amount()));
        }
      }
      case Node.Operation operation -> {
        List<Entry> balance = new ArrayList<>(in);
        out.forEach(e -> balance.add(new Entry(e.column(), -1)));
        program.row("balance", 0, 0, balance);
        program.row("most", -ANY, operation.limiting().amount(), in);
        for (int k = 0; k < problem.contaminants().size(); k++) {
          program.row("inlet", -ANY, 0, times(in, laid, k, 1, -operation.inlets().get(k).amount()));
          program.row(
              "load",
              operation.loads().get(k).amount(),
              ANY,
              times(in, laid, k, -1, operation.outlets().get(k).amount()));
        }
      }
    }
  }

  /** Entries of a sign times the concentration of what comes in, plus a constant. */
  private List<Entry> times(
      List<Entry> in, List<Way> laid, int contaminant, double sign, double constant) {
    return in.stream()
        .map(
            e ->
                new Entry(
                    e.column(),
                    sign * concentration(laid.get(e.column()).from(), contaminant) + constant))
        .toList();
  }

  private double concentration(int giver, int contaminant) {
    if (giver >= problem.nodes().size()) {
      return problem
          .waters()
          .get(giver - problem.nodes().size())
          .concentrations()
          .get(contaminant)
          .amount();
    }
    return switch (problem.nodes().get(giver)) {
      case Node.Source source -> source.concentrations().get(contaminant).amount();
      case Node.Operation operation -> operation.outlets().get(contaminant).amount();
      case Node.Sink sink -> throw new AssertionError(sink);
    };
  }
}
