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

/** Writes the mixed-integer program of the package, row by row under the names given there. */
final class Model {
  private static final double NONE = Double.NEGATIVE_INFINITY;
  private static final double ANY = Double.POSITIVE_INFINITY;

  private final NetworkProblem problem;
  private final Layout layout;
  private final LinearProgramBuilder program = new LinearProgramBuilder();
  private final Map<Id.ArcId, int[]> flow = new HashMap<>();
  private final List<Entry> emissions = new ArrayList<>();

  Model(NetworkProblem problem, Layout layout) {
    this.problem = problem;
    this.layout = layout;
    problem.arcs().forEach(this::addArc);
    problem.supplies().forEach(this::addSupply);
    problem.plants().forEach(this::addPlant);
    problem.demands().forEach(this::addDemand);
    if (problem.rules().emissionCap() < ANY) {
      program.row("emission-cap", NONE, problem.rules().emissionCap(), emissions);
    }
  }

  LinearProgram program() {
    return program.build();
  }

  /** The columns of an arc's flow, one a period. */
  int[] flow(Arc arc) {
    return Require.known("arc", flow, arc.id());
  }

  /** Adds a column that costs money and emits for each tonne; its cost counts a period's weight. */
  private int column(String name, int period, double upper, double price, double emission) {
    double weight = layout.weight(period);
    int column =
        program.column(
            name + '[' + period + ']',
            0,
            upper,
            weight * (price + problem.rules().carbonPrice().amount() * emission));
    if (emission != 0) {
      emissions.add(new Entry(column, weight * emission));
    }
    return column;
  }

  private void addArc(Arc arc) {
    int[] columns = new int[layout.periods()];
    for (int t = 0; t < columns.length; t++) {
      columns[t] =
          column(
              "flow[" + arc.id().value() + ']',
              t,
              layout.most(arc, t),
              arc.unitCost().amount(),
              arc.emission().amount());
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
    for (int t = 0; t < layout.periods(); t++) {
      List<Entry> entries = sum(layout.leaving(new Arc.From.Supplied(supply.id())), t);
      entries.add(
          new Entry(
              column(
                  "disposal[" + supply.id().value() + ']',
                  t,
                  ANY,
                  supply.disposalPrice().amount(),
                  supply.disposalEmission().amount()),
              1));
      double tonnes = supply.tonnes().at(t);
      program.row(name("supply-balance", supply.id(), t), tonnes, tonnes, entries);
    }
  }

  private void addPlant(Plant plant) {
    int choice = program.binary("build[" + plant.id().value() + ']', plant.fixedPerYear().amount());
    List<Arc> inputs = layout.entering(new Arc.To.Processed(plant.id()));
    inputs.forEach(arc -> limit("input-capacity", arc, flow(arc), choice));
    for (int t = 0; t < layout.periods(); t++) {
      int throughput =
          column(
              "throughput[" + plant.id().value() + ']',
              t,
              ANY,
              plant.running().amount(),
              plant.emission().amount());
      List<Entry> balance = sum(inputs, t);
      balance.add(new Entry(throughput, -1));
      program.row(name("plant-balance", plant.id(), t), 0, 0, balance);
      program.row(
          name("plant-capacity", plant.id(), t),
          NONE,
          0,
          List.of(new Entry(throughput, 1), new Entry(choice, -layout.throughput(plant, t))));
      for (Plant.Output output : plant.outputs()) {
        addOutput(plant, output, throughput, t);
      }
    }
  }

  private void addOutput(Plant plant, Plant.Output output, int throughput, int t) {
    String name = plant.id().value() + '/' + output.material().value();
    List<Entry> entries =
        sum(layout.leaving(new Arc.From.Produced(plant.id(), output.material())), t);
    entries.add(
        new Entry(
            column(
                "disposal[" + name + ']',
                t,
                ANY,
                output.disposalPrice().amount(),
                output.disposalEmission().amount()),
            1));
    entries.add(new Entry(throughput, -output.yield().amount()));
    program.row("output-balance[" + name + '|' + t + ']', 0, 0, entries);
  }

  private void addDemand(Demand demand) {
    int[] bought = new int[layout.periods()];
    List<Arc> arcs = layout.entering(new Arc.To.Used(demand.id()));
    for (int t = 0; t < bought.length; t++) {
      bought[t] =
          column(
              "purchase[" + demand.id().value() + ']',
              t,
              ANY,
              demand.virginPrice().amount(),
              demand.virginEmission().amount());
      List<Entry> entries = replaced(arcs, t);
      entries.add(new Entry(bought[t], 1));
      double tonnes = demand.tonnes().at(t);
      program.row(name("demand-balance", demand.id(), t), tonnes, tonnes, entries);
      addShares(demand, arcs, t);
    }
    demand.limits().forEach(limit -> addBlend(demand, limit, arcs, bought));
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
            program.row(
                "maximum-share[" + demand.id().value() + '/' + material.value() + '|' + t + ']',
                NONE,
                share * demand.tonnes().at(t),
                replaced(same, t));
          }
        });
  }

  private void addBlend(Demand demand, Demand.BlendLimit limit, List<Arc> arcs, int[] bought) {
    for (int t = 0; t < layout.periods(); t++) {
      List<Entry> entries = new ArrayList<>();
      for (Arc arc : arcs) {
        double content =
            arc.contents().stream()
                .filter(c -> c.property().equals(limit.property()))
                .mapToDouble(Arc.Content::amount)
                .sum();
        entries.add(new Entry(flow(arc)[t], content - limit.maximum()));
      }
      entries.add(new Entry(bought[t], limit.virginContent() - limit.maximum()));
      program.row(
          "blend[" + demand.id().value() + '/' + limit.property() + '|' + t + ']',
          NONE,
          0,
          entries);
    }
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
