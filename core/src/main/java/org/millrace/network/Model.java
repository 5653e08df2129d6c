package org.millrace.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgramBuilder;
import org.millrace.unit.Require;

/**
 * Writes the mixed-integer program of the package, row by row under the names given there. Disposal
 * and purchases are what the flows leave over, so they have no columns: what a flow saves of them
 * is part of its cost, and the objective is the cost beyond the baseline.
 */
final class Model {
  private static final double NONE = Double.NEGATIVE_INFINITY;
  private static final double ANY = Double.POSITIVE_INFINITY;

  private final Layout layout;
  private final Effects effects;
  private final LinearProgramBuilder program = new LinearProgramBuilder();
  private final Map<Id.ArcId, int[]> flow = new HashMap<>();
  private final List<Entry> emissions = new ArrayList<>();

  /**
   * @param baseline without any exchange
   */
  Model(NetworkProblem problem, Layout layout, NetworkResult.Totals baseline) {
    this.layout = layout;
    effects = new Effects(problem, layout);
    problem.arcs().forEach(this::addArc);
    problem.supplies().forEach(this::addSupply);
    problem.plants().forEach(this::addPlant);
    problem.demands().forEach(this::addDemand);
    double cap = problem.rules().emissionCap().amount();
    if (cap < ANY) {
      program.row("emission-cap", NONE, cap - baseline.emission().amount(), emissions);
    }
  }

  LinearProgram program() {
    return program.build();
  }

  /** The columns of an arc's flow, one a period. */
  int[] flow(Arc arc) {
    return Require.known("arc", flow, arc.id());
  }

  /** Adds a column whose every tonne changes cost and emission; a period's weight counts. */
  private int column(String name, int period, double upper, Effects.Effect effect) {
    double weight = layout.weight(period);
    int column = program.column(name + '[' + period + ']', 0, upper, weight * effect.cost());
    if (effect.emission() != 0) {
      emissions.add(new Entry(column, weight * effect.emission()));
    }
    return column;
  }

  private void addArc(Arc arc) {
    int[] columns = new int[layout.periods()];
    Effects.Effect effect = effects.of(arc);
    for (int t = 0; t < columns.length; t++) {
      columns[t] = column("flow[" + arc.id().value() + ']', t, layout.most(arc, t), effect);
    }
    flow.put(arc.id(), columns);
    if (Layout.isChosen(arc)) {
      int chosen = program.binary("open[" + arc.id().value() + ']', arc.fixedPerYear().amount());
      limit("arc-capacity", arc, columns, chosen);
      addMinimumLot(arc, columns, chosen);
    }
  }

  private void addMinimumLot(Arc arc, int[] columns, int chosen) {
    if (arc.minimumLot().amount() > 0) {
      List<Entry> entries = new ArrayList<>();
      for (int t = 0; t < columns.length; t++) {
        entries.add(new Entry(columns[t], layout.weight(t)));
      }
      entries.add(new Entry(chosen, -arc.minimumLot().amount()));
      program.row("minimum-lot[" + arc.id().value() + ']', 0, ANY, entries);
    }
  }

  /** f ≤ U · choice in each period. */
  private void limit(String name, Arc arc, int[] columns, int choice) {
    for (int t = 0; t < columns.length; t++) {
      program.row(
          name(name, arc.id(), t),
          NONE,
          0,
          List.of(new Entry(columns[t], 1), new Entry(choice, -layout.most(arc, t))));
    }
  }

  private void addSupply(Supply supply) {
    List<Arc> arcs = layout.leaving(new Arc.From.Supplied(supply.id()));
    for (int t = 0; t < layout.periods() && !arcs.isEmpty(); t++) {
      program.row(
          name("supply-balance", supply.id(), t), NONE, supply.tonnes().at(t), sum(arcs, t));
    }
  }

  private void addPlant(Plant plant) {
    int choice = program.binary("build[" + plant.id().value() + ']', plant.fixedPerYear().amount());
    List<Arc> inputs = layout.entering(new Arc.To.Processed(plant.id()));
    inputs.forEach(arc -> limit("input-capacity", arc, flow(arc), choice));
    for (int t = 0; t < layout.periods(); t++) {
      List<Entry> capacity = sum(inputs, t);
      capacity.add(new Entry(choice, -layout.throughput(plant, t)));
      program.row(name("plant-capacity", plant.id(), t), NONE, 0, capacity);
      for (Plant.Output output : plant.outputs()) {
        addOutput(plant, output, inputs, t);
      }
    }
  }

  private void addOutput(Plant plant, Plant.Output output, List<Arc> inputs, int t) {
    List<Arc> arcs = layout.leaving(new Arc.From.Produced(plant.id(), output.material()));
    if (!arcs.isEmpty()) {
      List<Entry> entries = sum(arcs, t);
      inputs.forEach(a -> entries.add(new Entry(flow(a)[t], -output.yield().amount())));
      String name = plant.id().value() + '/' + output.material().value();
      program.row("output-balance[" + name + '|' + t + ']', NONE, 0, entries);
    }
  }

  private void addDemand(Demand demand) {
    List<Arc> arcs = layout.entering(new Arc.To.Used(demand.id()));
    for (int t = 0; t < layout.periods() && !arcs.isEmpty(); t++) {
      program.row(
          name("demand-balance", demand.id(), t), NONE, demand.tonnes().at(t), replaced(arcs, t));
      addShares(demand, arcs, t);
      for (Demand.BlendLimit limit : demand.limits()) {
        addBlend(demand, limit, arcs, t);
      }
    }
  }

  /**
   * All arcs of one material together cover at most its share; one arc alone is bounded already.
   */
  private void addShares(Demand demand, List<Arc> arcs, int t) {
    Map<Id.MaterialId, List<Arc>> byMaterial = new LinkedHashMap<>();
    arcs.forEach(a -> byMaterial.computeIfAbsent(a.material(), m -> new ArrayList<>()).add(a));
    byMaterial.forEach(
        (material, same) -> {
          double share = same.stream().mapToDouble(Arc::maximumShare).max().orElse(1);
          if (same.size() > 1 && share < 1) {
            String name = demand.id().value() + '/' + material.value();
            program.row(
                "maximum-share[" + name + '|' + t + ']',
                NONE,
                share * demand.tonnes().at(t),
                replaced(same, t));
          }
        });
  }

  /** Σ (c_a − c_max) f + (c_v − c_max) (Q − Σ σ f) ≤ 0. */
  private void addBlend(Demand demand, Demand.BlendLimit limit, List<Arc> arcs, int t) {
    double bought = limit.virginContent() - limit.maximum();
    List<Entry> entries = new ArrayList<>();
    for (Arc arc : arcs) {
      double content =
          arc.contents().stream()
              .filter(c -> c.property().equals(limit.property()))
              .mapToDouble(Arc.Content::amount)
              .sum();
      entries.add(
          new Entry(
              flow(arc)[t], content - limit.maximum() - arc.substitution().amount() * bought));
    }
    program.row(
        "blend[" + demand.id().value() + '/' + limit.property() + '|' + t + ']',
        NONE,
        -bought * demand.tonnes().at(t),
        entries);
  }

  private List<Entry> sum(List<Arc> arcs, int t) {
    List<Entry> entries = new ArrayList<>();
    arcs.forEach(a -> entries.add(new Entry(flow(a)[t], 1)));
    return entries;
  }

  private List<Entry> replaced(List<Arc> arcs, int t) {
    List<Entry> entries = new ArrayList<>();
    arcs.forEach(a -> entries.add(new Entry(flow(a)[t], a.substitution().amount())));
    return entries;
  }

  private static String name(String row, Id id, int period) {
    return row + '[' + id.value() + '|' + period + ']';
  }
}
