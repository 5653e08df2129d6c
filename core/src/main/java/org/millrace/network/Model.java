package org.millrace.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
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
  static final double NONE = Double.NEGATIVE_INFINITY;
  static final double ANY = Double.POSITIVE_INFINITY;

  private final NetworkProblem problem;
  private final Layout layout;
  private final Effects effects;
  private final LinearProgramBuilder program = new LinearProgramBuilder();
  private final SharedRows shared;
  private final PlantRows plants;
  private final Map<Id.ArcId, int[]> flow = new HashMap<>();
  private final Map<Id.ArcId, Integer> opened = new HashMap<>();
  private final Map<Id.LinkId, Integer> links = new HashMap<>();
  private final Map<Id.MeasureId, Integer> measures = new HashMap<>();
  private final Cuts cuts = new Cuts();
  private final Map<String, Integer> rows = new HashMap<>();

  /**
   * @param baseline without any exchange
   */
  Model(NetworkProblem problem, Layout layout, NetworkResult.Totals baseline) {
    this.problem = problem;
    this.layout = layout;
    effects = new Effects(problem, layout);
    shared = new SharedRows(problem);
    plants = new PlantRows(layout, effects, shared, program);
    Map<Id.LinkId, List<Arc>> passing = new HashMap<>();
    problem
        .arcs()
        .forEach(
            a -> a.links().forEach(l -> passing.computeIfAbsent(l, x -> new ArrayList<>()).add(a)));
    problem.measures().forEach(this::addMeasure);
    problem.arcs().forEach(this::addArc);
    problem.links().forEach(l -> addLink(l, passing.getOrDefault(l.id(), List.of())));
    problem.supplies().forEach(this::addSupply);
    problem.plants().forEach(this::addPlant);
    DemandRows demands = new DemandRows(layout, program, cuts, flow);
    problem.demands().forEach(demands::add);
    shared.write(program, baseline);
  }

  LinearProgram program() {
    return program.build();
  }

  /** The columns of an arc's flow, one a period. */
  int[] flow(Arc arc) {
    return Require.known("arc", flow, arc.id());
  }

  /** The columns of plants. */
  PlantRows plants() {
    return plants;
  }

  /** The column that says whether a measure is taken. */
  int taken(Measure measure) {
    return Require.known("measure", measures, measure.id());
  }

  /** The choices that some flows make, by their columns. */
  Map<Integer, Double> choices(Flows flows) {
    Map<Integer, Double> made = new HashMap<>();
    problem.arcs().stream()
        .filter(Layout::isChosen)
        .forEach(a -> made.put(Require.known("arc", opened, a.id()), flows.isUsed(a) ? 1.0 : 0.0));
    Set<Link> built = Set.copyOf(flows.links());
    problem
        .links()
        .forEach(
            l -> made.put(Require.known("link", links, l.id()), built.contains(l) ? 1.0 : 0.0));
    Set<Measure> taken = Set.copyOf(flows.measures());
    problem.measures().forEach(m -> made.put(taken(m), taken.contains(m) ? 1.0 : 0.0));
    problem.plants().forEach(p -> plants.choose(p, flows, made));
    return made;
  }

  /** The row of a name, if the program has one. */
  OptionalInt findRow(String name) {
    if (rows.isEmpty()) {
      List<LinearProgram.Row> all = program().rows();
      for (int i = 0; i < all.size(); i++) {
        rows.put(all.get(i).name(), i);
      }
    }
    Integer row = rows.get(name);
    return row == null ? OptionalInt.empty() : OptionalInt.of(row);
  }

  private void addMeasure(Measure measure) {
    Effects.Effect effect = effects.of(measure);
    int column = program.binary("take[" + measure.id().value() + ']', effect.cost());
    measures.put(measure.id(), column);
    shared.emits(column, effect.emission());
    shared.invests(column, measure.investment().amount());
    shared.pays(measure.facility(), column, effects.itself(measure).cost());
    for (Measure.Cut cut : measure.supplies()) {
      shared.pays(layout.supply(cut.stream()).facility(), column, effects.ofSupply(cut).cost());
    }
    for (Measure.Cut cut : measure.demands()) {
      shared.pays(layout.demand(cut.stream()).facility(), column, effects.ofDemand(cut).cost());
    }
    cuts.add(measure, column);
  }

  private void addArc(Arc arc) {
    int[] columns = new int[layout.periods()];
    Effects.Effect giving = effects.giving(arc);
    Effects.Effect taking = effects.taking(arc);
    Effects.Effect effect = giving.plus(taking, 1);
    for (int t = 0; t < columns.length; t++) {
      double weight = layout.weight(t);
      String name = "flow[" + arc.id().value() + "][" + t + ']';
      columns[t] = program.column(name, 0, layout.most(arc, t), weight * effect.cost());
      shared.emits(columns[t], weight * effect.emission());
      shared.pays(layout.owner(arc.from()), columns[t], weight * giving.cost());
      shared.pays(layout.owner(arc.to()), columns[t], weight * taking.cost());
    }
    flow.put(arc.id(), columns);
    if (Layout.isChosen(arc)) {
      int chosen = program.binary("open[" + arc.id().value() + ']', arc.fixedPerYear().amount());
      opened.put(arc.id(), chosen);
      shared.pays(layout.owner(arc.to()), chosen, arc.fixedPerYear().amount());
      plants.limit("arc-capacity", arc, columns, List.of(chosen));
      addMinimumLot(arc, columns, chosen);
    }
    double kept = arc.deal().kept().amount();
    if (kept > 0) {
      program.row("kept[" + arc.id().value() + ']', kept, ANY, yearly(columns));
    }
  }

  private void addMinimumLot(Arc arc, int[] columns, int chosen) {
    double lot = arc.deal().minimumLot().amount();
    if (lot > 0) {
      List<Entry> entries = yearly(columns);
      entries.add(new Entry(chosen, -lot));
      program.row("minimum-lot[" + arc.id().value() + ']', 0, ANY, entries);
    }
  }

  private List<Entry> yearly(int[] columns) {
    List<Entry> entries = new ArrayList<>();
    for (int t = 0; t < columns.length; t++) {
      entries.add(new Entry(columns[t], layout.weight(t)));
    }
    return entries;
  }

  private void addLink(Link link, List<Arc> arcs) {
    int built = program.binary("link[" + link.id().value() + ']', link.fixedPerYear().amount());
    links.put(link.id(), built);
    shared.invests(built, link.investment().amount());
    shared.pays(link.owner(), built, link.fixedPerYear().amount());
    for (Arc arc : arcs) {
      plants.limit("link-use[" + link.id().value() + ']', arc, flow(arc), List.of(built));
    }
    for (int t = 0; t < layout.periods() && !arcs.isEmpty(); t++) {
      List<Entry> entries = sum(arcs, t);
      entries.add(new Entry(built, -link.capacity().amount() * layout.share(t)));
      program.row(name("link-capacity", link.id(), t), NONE, 0, entries);
    }
  }

  private void addSupply(Supply supply) {
    List<Arc> arcs = layout.leaving(new Arc.From.Supplied(supply.id()));
    for (int t = 0; t < layout.periods(); t++) {
      List<Entry> entries = cuts.of(supply.id(), supply.tonnes().at(t));
      entries.addAll(sum(arcs, t));
      if (!entries.isEmpty()) {
        program.row(name("supply-balance", supply.id(), t), NONE, supply.tonnes().at(t), entries);
      }
    }
  }

  private void addPlant(Plant plant) {
    List<Arc> inputs = layout.entering(new Arc.To.Processed(plant.id()));
    plants.add(plant, inputs, inputs.stream().map(this::flow).toList());
    for (int t = 0; t < layout.periods(); t++) {
      for (Plant.Output output : plant.outputs()) {
        addOutput(plant, output, t);
      }
    }
  }

  private void addOutput(Plant plant, Plant.Output output, int t) {
    List<Arc> arcs = layout.leaving(new Arc.From.Produced(plant.id(), output.material()));
    if (!arcs.isEmpty()) {
      List<Entry> entries = sum(arcs, t);
      plants.intake(plant, t).forEach(j -> entries.add(new Entry(j, -output.yield().amount())));
      String name = plant.id().value() + '/' + output.material().value();
      program.row("output-balance[" + name + '|' + t + ']', NONE, 0, entries);
    }
  }

  private List<Entry> sum(List<Arc> arcs, int t) {
    List<Entry> entries = new ArrayList<>();
    arcs.forEach(a -> entries.add(new Entry(flow(a)[t], 1)));
    return entries;
  }

  static String name(String row, Id id, int period) {
    return row + '[' + id.value() + '|' + period + ']';
  }
}
