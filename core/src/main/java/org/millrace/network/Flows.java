package org.millrace.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.unit.Require;

/**
 * Flows on arcs, made exact: no balance is overdrawn, and all else follows from them.
 *
 * <p>A solver's point obeys its rows to a tolerance. Where more leaves a node than is there, or
 * more arrives than is wanted, the flows at that node are scaled down by the same factor; what they
 * leave behind is disposed of, or bought. Supplies come first, then plants in their order, then
 * demands, so one pass is enough.
 */
final class Flows {
  /** A flow below this share of the most its arc can carry is the solver's dust. */
  private static final double DUST = 1e-7;

  private final NetworkProblem problem;
  private final Layout layout;
  private final Map<Id.ArcId, double[]> tonnes = new HashMap<>();
  private final Map<Id.PlantId, double[][]> bought = new HashMap<>();
  private final List<Measure> measures = new ArrayList<>();

  Flows(NetworkProblem problem, Layout layout) {
    this.problem = problem;
    this.layout = layout;
    problem.arcs().forEach(a -> tonnes.put(a.id(), new double[layout.periods()]));
    problem
        .plants()
        .forEach(p -> bought.put(p.id(), new double[p.feeds().size()][layout.periods()]));
  }

  /** Takes the flows of a solver's point over and makes them exact. */
  void take(Model model, Vector point) {
    for (Arc arc : problem.arcs()) {
      int[] columns = model.flow(arc);
      double[] own = tonnes(arc);
      for (int t = 0; t < own.length; t++) {
        own[t] = clean(point.at(columns[t]), layout.most(arc, t));
      }
    }
    for (Plant plant : problem.plants()) {
      List<List<Integer>> columns = model.plants().bought(plant);
      for (int i = 0; i < columns.size(); i++) {
        double[] own = bought(plant, i);
        for (int t = 0; t < own.length; t++) {
          own[t] = clean(point.at(columns.get(i).get(t)), layout.throughput(plant, t));
        }
      }
    }
    problem.measures().stream().filter(m -> point.at(model.taken(m)) > 0.5).forEach(measures::add);
    trim();
  }

  private static double clean(double value, double most) {
    return value <= DUST * most ? 0 : Math.min(value, most);
  }

  /** Adds what was found for parts of the problem that carried nothing so far. */
  void add(List<NetworkResult.Planned> parts) {
    parts.forEach(this::take);
    trim();
  }

  private void take(NetworkResult.Planned part) {
    part.flows().forEach(f -> tonnes.put(f.arc(), f.tonnes().toArray()));
    for (NetworkResult.BuiltPlant built : part.plants()) {
      for (int i = 0; i < built.bought().size(); i++) {
        Require.known("plant", bought, built.plant())[i] = built.bought().get(i).toArray();
      }
    }
    problem.measures().stream()
        .filter(m -> part.measures().contains(m.id()))
        .forEach(measures::add);
  }

  private void trim() {
    for (int t = 0; t < layout.periods(); t++) {
      for (Supply supply : problem.supplies()) {
        trim(layout.leaving(new Arc.From.Supplied(supply.id())), t, there(supply, t), false);
      }
      for (Plant plant : problem.plants()) {
        trim(plant, t);
      }
      for (Demand demand : problem.demands()) {
        trim(layout.entering(new Arc.To.Used(demand.id())), t, wanted(demand, t), true);
      }
    }
  }

  private void trim(Plant plant, int t) {
    double most = layout.throughput(plant, t);
    double input = throughput(plant, t);
    if (input > most) {
      scale(layout.entering(new Arc.To.Processed(plant.id())), t, most / input);
      for (int i = 0; i < plant.feeds().size(); i++) {
        bought(plant, i)[t] *= most / input;
      }
    }
    for (Plant.Output output : plant.outputs()) {
      double made = output.yield().amount() * throughput(plant, t);
      trim(layout.leaving(new Arc.From.Produced(plant.id(), output.material())), t, made, false);
    }
  }

  private void trim(List<Arc> arcs, int t, double most, boolean replaced) {
    double sum = sum(arcs, t, replaced);
    if (sum > most) {
      scale(arcs, t, most / sum);
    }
  }

  private void scale(List<Arc> arcs, int t, double factor) {
    arcs.forEach(a -> tonnes(a)[t] *= factor);
  }

  private double sum(List<Arc> arcs, int t, boolean replaced) {
    double sum = 0;
    for (Arc arc : arcs) {
      sum += tonnes(arc)[t] * (replaced ? arc.substitution().amount() : 1);
    }
    return sum;
  }

  /** Tonnes on an arc, one number a period. */
  double[] tonnes(Arc arc) {
    return Require.known("arc", tonnes, arc.id());
  }

  /** Tonnes that a plant buys of one of its feeds, one number a period. */
  double[] bought(Plant plant, int feed) {
    return Require.known("plant", bought, plant.id())[feed];
  }

  /** Tonnes of a supply that measures leave. */
  private double there(Supply supply, int t) {
    return supply.tonnes().at(t) * left(supply.id(), Measure::supplies);
  }

  /** Tonnes of a demand that measures leave. */
  private double wanted(Demand demand, int t) {
    return demand.tonnes().at(t) * left(demand.id(), Measure::demands);
  }

  private double left(Id.StreamId stream, Function<Measure, List<Measure.Cut>> cuts) {
    double cut =
        measures.stream()
            .flatMap(m -> cuts.apply(m).stream())
            .filter(c -> c.stream().equals(stream))
            .mapToDouble(Measure.Cut::share)
            .sum();
    return Math.max(0, 1 - cut);
  }

  /** Whether an arc carries anything. */
  boolean isUsed(Arc arc) {
    for (double t : tonnes(arc)) {
      if (t > 0) {
        return true;
      }
    }
    return false;
  }

  /** Tonnes a plant takes in a period, bought ones included. */
  double throughput(Plant plant, int t) {
    double sum = sum(layout.entering(new Arc.To.Processed(plant.id())), t, false);
    for (double[] feed : Require.known("plant", bought, plant.id())) {
      sum += feed[t];
    }
    return sum;
  }

  /** The least size of a plant that takes all it takes. */
  PlantSize size(Plant plant) {
    double least = 0;
    for (int t = 0; t < layout.periods(); t++) {
      least = Math.max(least, throughput(plant, t) / layout.share(t));
    }
    return plant.size(least);
  }

  /** Tonnes of a supply that find no taker in a period. */
  double disposal(Supply supply, int t) {
    double placed = sum(layout.leaving(new Arc.From.Supplied(supply.id())), t, false);
    return Math.max(0, there(supply, t) - placed);
  }

  /** Tonnes of a plant's output that find no taker in a period. */
  double disposal(Plant plant, Plant.Output output, int t) {
    double placed =
        sum(layout.leaving(new Arc.From.Produced(plant.id(), output.material())), t, false);
    return Math.max(0, output.yield().amount() * throughput(plant, t) - placed);
  }

  /** Tonnes still bought in a period. */
  double purchase(Demand demand, int t) {
    double covered = sum(layout.entering(new Arc.To.Used(demand.id())), t, true);
    return Math.max(0, wanted(demand, t) - covered);
  }

  List<NetworkResult.ArcFlow> arcs() {
    return problem.arcs().stream()
        .filter(this::isUsed)
        .map(a -> new NetworkResult.ArcFlow(a.id(), Vector.of(tonnes(a))))
        .toList();
  }

  List<NetworkResult.BuiltPlant> plants() {
    return problem.plants().stream()
        .filter(this::isBuilt)
        .map(
            p ->
                new NetworkResult.BuiltPlant(
                    p.id(),
                    size(p),
                    layout.vector(t -> throughput(p, t)),
                    Stream.of(Require.known("plant", bought, p.id())).map(Vector::of).toList()))
        .toList();
  }

  /** Links that something passes. */
  List<Link> links() {
    Set<Id.LinkId> used =
        problem.arcs().stream()
            .filter(this::isUsed)
            .flatMap(a -> a.links().stream())
            .collect(Collectors.toSet());
    return problem.links().stream().filter(l -> used.contains(l.id())).toList();
  }

  /** Measures that are taken. */
  List<Measure> measures() {
    return List.copyOf(measures);
  }

  boolean isBuilt(Plant plant) {
    return IntStream.range(0, layout.periods()).anyMatch(t -> throughput(plant, t) > 0);
  }

  List<NetworkResult.Disposal> disposals() {
    List<NetworkResult.Disposal> all = new ArrayList<>();
    for (Supply supply : problem.supplies()) {
      all.add(
          new NetworkResult.Disposal(
              new Arc.From.Supplied(supply.id()), layout.vector(t -> disposal(supply, t))));
    }
    for (Plant plant : problem.plants()) {
      if (isBuilt(plant)) {
        for (Plant.Output output : plant.outputs()) {
          all.add(
              new NetworkResult.Disposal(
                  new Arc.From.Produced(plant.id(), output.material()),
                  layout.vector(t -> disposal(plant, output, t))));
        }
      }
    }
    return all;
  }

  List<NetworkResult.Purchase> purchases() {
    return problem.demands().stream()
        .map(d -> new NetworkResult.Purchase(d.id(), layout.vector(t -> purchase(d, t))))
        .toList();
  }
}
