package org.millrace.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  Flows(NetworkProblem problem, Layout layout) {
    this.problem = problem;
    this.layout = layout;
    problem.arcs().forEach(a -> tonnes.put(a.id(), new double[layout.periods()]));
  }

  /** Takes the flows of a solver's point over and makes them exact. */
  void take(Model model, Vector point) {
    for (Arc arc : problem.arcs()) {
      int[] columns = model.flow(arc);
      double[] own = tonnes(arc);
      for (int t = 0; t < own.length; t++) {
        double most = layout.most(arc, t);
        double value = Math.min(point.at(columns[t]), most);
        own[t] = value <= DUST * most ? 0 : value;
      }
    }
    trim();
  }

  /** Adds flows of arcs that carried nothing so far. */
  void add(List<NetworkResult.ArcFlow> others) {
    others.forEach(f -> tonnes.put(f.arc(), f.tonnes().toArray()));
    trim();
  }

  private void trim() {
    for (int t = 0; t < layout.periods(); t++) {
      for (Supply supply : problem.supplies()) {
        trim(layout.leaving(new Arc.From.Supplied(supply.id())), t, supply.tonnes().at(t), false);
      }
      for (Plant plant : problem.plants()) {
        List<Arc> inputs = layout.entering(new Arc.To.Processed(plant.id()));
        trim(inputs, t, layout.throughput(plant, t), false);
        for (Plant.Output output : plant.outputs()) {
          double made = output.yield().amount() * throughput(plant, t);
          trim(
              layout.leaving(new Arc.From.Produced(plant.id(), output.material())), t, made, false);
        }
      }
      for (Demand demand : problem.demands()) {
        trim(layout.entering(new Arc.To.Used(demand.id())), t, demand.tonnes().at(t), true);
      }
    }
  }

  private void trim(List<Arc> arcs, int t, double most, boolean replaced) {
    double sum = sum(arcs, t, replaced);
    if (sum > most) {
      arcs.forEach(a -> tonnes(a)[t] *= most / sum);
    }
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

  /** Whether an arc carries anything. */
  boolean isUsed(Arc arc) {
    for (double t : tonnes(arc)) {
      if (t > 0) {
        return true;
      }
    }
    return false;
  }

  /** Tonnes a plant takes in a period. */
  double throughput(Plant plant, int t) {
    return sum(layout.entering(new Arc.To.Processed(plant.id())), t, false);
  }

  /** Tonnes of a supply that find no taker in a period. */
  double disposal(Supply supply, int t) {
    double placed = sum(layout.leaving(new Arc.From.Supplied(supply.id())), t, false);
    return Math.max(0, supply.tonnes().at(t) - placed);
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
    return Math.max(0, demand.tonnes().at(t) - covered);
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
        .map(p -> new NetworkResult.BuiltPlant(p.id(), layout.vector(t -> throughput(p, t))))
        .toList();
  }

  boolean isBuilt(Plant plant) {
    return layout.entering(new Arc.To.Processed(plant.id())).stream().anyMatch(this::isUsed);
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
