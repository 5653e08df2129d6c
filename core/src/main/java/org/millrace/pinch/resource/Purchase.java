package org.millrace.pinch.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgramBuilder;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;
import org.millrace.math.Vector;
import org.millrace.pinch.purity.Cascade;
import org.millrace.pinch.purity.Parcel;

/**
 * What to buy of supplies that suffice: least cost, then least flow.
 *
 * <p>The program is scaled: flows by what is asked for, prices by the highest, each level by the
 * most that a unit of flow can carry up to it.
 */
final class Purchase {
  /** The solver's tolerance on scaled flows. */
  private static final double TOLERANCE = 1e-9;

  /** A scaled flow below this is the solver's dust. */
  private static final double DUST = 1e-8;

  private final Cascade cascade;
  private final List<Parcel> available;
  private final List<Double> prices;
  private final LpSolver solver;

  /**
   * @param available of each supply; enough together
   */
  Purchase(Cascade cascade, List<Parcel> available, List<Double> prices, LpSolver solver) {
    this.cascade = cascade;
    this.available = available;
    this.prices = prices;
    this.solver = solver;
  }

  /** The flow of each supply, in their order. */
  List<Parcel> least() {
    if (cascade.totalAsked() == 0 || cascade.suffices(List.of())) {
      return IntStream.range(0, available.size()).mapToObj(r -> bought(r, 0)).toList();
    }
    if (available.size() == 1) {
      return List.of(bought(0, cascade.least(available.getFirst().level(), List.of())));
    }
    return exact(solved());
  }

  private Parcel bought(int supply, double flow) {
    Parcel whole = available.get(supply);
    return new Parcel(whole.level(), Math.min(flow, whole.flow()));
  }

  /** Supplies in an order that does not depend on that of the problem. */
  private List<Integer> order() {
    return IntStream.range(0, available.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(prices::get)
                .thenComparingDouble(r -> available.get(r).level())
                .thenComparingDouble(r -> available.get(r).flow()))
        .toList();
  }

  /** Flows by a linear program, right to the solver's tolerance. */
  private List<Parcel> solved() {
    List<Integer> order = order();
    double scale = cascade.totalAsked();
    double highest = prices.stream().mapToDouble(p -> p).max().orElse(0);
    LinearProgramBuilder program = new LinearProgramBuilder();
    List<Entry> cost = new ArrayList<>();
    for (int column = 0; column < order.size(); column++) {
      int r = order.get(column);
      double most =
          Math.min(available.get(r).flow(), cascade.least(available.get(r).level(), List.of()));
      double price = highest > 0 ? prices.get(r) / highest : 0;
      program.column("flow[" + r + ']', 0, most / scale, highest > 0 ? price : 1);
      cost.add(new Entry(column, price));
    }
    addLevels(program, order, scale);
    LinearProgram built = program.build();
    Vector point;
    try (LpSolver.Session session = solver.open(built)) {
      LpResult.Optimal cheapest = optimal(session.solve(Limits.NONE));
      point = cheapest.point();
      if (highest > 0) {
        double most = cheapest.objective() * (1 + TOLERANCE) + TOLERANCE;
        session.addRow(new LinearProgram.Row("cost", Double.NEGATIVE_INFINITY, most, cost));
        for (int column = 0; column < order.size(); column++) {
          session.cost(column, 1);
        }
        point = optimal(session.solve(Limits.NONE)).point();
      }
    }
    List<Parcel> flows = new ArrayList<>(available);
    for (int column = 0; column < order.size(); column++) {
      flows.set(order.get(column), bought(order.get(column), point.at(column) * scale));
    }
    return flows;
  }

  private void addLevels(LinearProgramBuilder program, List<Integer> order, double scale) {
    double cleanest = available.stream().mapToDouble(Parcel::level).min().orElse(0);
    for (int k = 0; k < cascade.size(); k++) {
      double width = cascade.level(k) - cleanest;
      if (width > 0 && cascade.missing(k, List.of()) > 0) {
        List<Entry> entries = new ArrayList<>();
        for (int column = 0; column < order.size(); column++) {
          Parcel unit = new Parcel(available.get(order.get(column)).level(), 1);
          double reach = cascade.reach(k, List.of(unit)) / width;
          if (reach > 0) {
            entries.add(new Entry(column, reach));
          }
        }
        program.row(
            "level[" + k + ']',
            cascade.deficit(k) / width / scale,
            Double.POSITIVE_INFINITY,
            entries);
      }
    }
    List<Entry> all =
        IntStream.range(0, order.size()).mapToObj(column -> new Entry(column, 1)).toList();
    program.row("flow", cascade.shortage() / scale, Double.POSITIVE_INFINITY, all);
  }

  private static LpResult.Optimal optimal(LpResult result) {
    if (result instanceof LpResult.Optimal optimal) {
      return optimal;
    }
    throw new IllegalStateException("Supplies that suffice have a cheapest part: " + result);
  }

  /**
   * The same flows, each set to the least that the others leave it, the dearest first; what is next
   * to nothing comes last, and is nothing if the others can do without.
   */
  private List<Parcel> exact(List<Parcel> flows) {
    double dust = DUST * cascade.totalAsked();
    List<Parcel> exact = new ArrayList<>();
    for (int r = 0; r < flows.size(); r++) {
      exact.add(flows.get(r).flow() <= dust ? bought(r, 0) : flows.get(r));
    }
    Comparator<Integer> dustLast = Comparator.comparing(r -> flows.get(r).flow() <= dust);
    for (int r : order().reversed().stream().sorted(dustLast).toList()) {
      List<Parcel> others = new ArrayList<>(exact);
      others.remove(r);
      exact.set(r, bought(r, cascade.least(available.get(r).level(), others)));
    }
    return exact;
  }
}
