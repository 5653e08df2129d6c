package org.millrace.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.unit.Require;

/** A problem made quick to walk: what leaves and enters each node, and how much can flow. */
final class Layout {
  private final NetworkProblem problem;
  private final double[] shares;
  private final Map<Arc.From, List<Arc>> leaving = new HashMap<>();
  private final Map<Arc.To, List<Arc>> entering = new HashMap<>();
  private final Map<Arc.From, double[]> available = new HashMap<>();
  private final Map<Id.StreamId, Supply> supplies = new HashMap<>();
  private final Map<Id.StreamId, Demand> demands = new HashMap<>();
  private final Map<Id.PlantId, double[]> throughput = new HashMap<>();
  private final Map<Id.PlantId, Id.FacilityId> sites = new HashMap<>();

  private final double room;

  /** The layout of a problem; what an arc or a plant can carry is bounded as tightly as it can. */
  Layout(NetworkProblem problem) {
    this(problem, 1);
  }

  private Layout(NetworkProblem problem, double room) {
    this.problem = problem;
    this.room = room;
    shares = IntStream.range(0, periods()).mapToDouble(problem.periods()::share).toArray();
    for (Arc arc : problem.arcs()) {
      leaving.computeIfAbsent(arc.from(), f -> new ArrayList<>()).add(arc);
      entering.computeIfAbsent(arc.to(), t -> new ArrayList<>()).add(arc);
    }
    problem.demands().forEach(d -> demands.put(d.id(), d));
    for (Supply supply : problem.supplies()) {
      supplies.put(supply.id(), supply);
      available.put(new Arc.From.Supplied(supply.id()), supply.tonnes().toArray());
    }
    problem.plants().forEach(p -> sites.put(p.id(), p.facility()));
    problem.plants().forEach(this::measure);
  }

  /**
   * A layout in which no arc and no plant's input is bounded by what there is, but by rows of
   * supplies, needs and capacity alone, so that duals stand where they belong.
   */
  static Layout loose(NetworkProblem problem) {
    return new Layout(problem, 2);
  }

  /** Whether rows alone bound what flows. */
  boolean isLoose() {
    return room > 1;
  }

  /** Sets the most a plant can take and make: plants are listed before those they feed. */
  private void measure(Plant plant) {
    double[] most = capacity(plant);
    double[] input = plant.feeds().isEmpty() ? new double[periods()] : most.clone();
    for (Arc arc : entering(new Arc.To.Processed(plant.id()))) {
      double[] supply = available.get(arc.from());
      for (int t = 0; t < input.length; t++) {
        input[t] += supply == null ? most[t] : supply[t];
      }
    }
    for (int t = 0; t < most.length; t++) {
      most[t] = Math.min(most[t], input[t]);
    }
    throughput.put(plant.id(), most);
    for (Plant.Output output : plant.outputs()) {
      double[] made = most.clone();
      for (int t = 0; t < made.length; t++) {
        made[t] *= output.yield().amount();
      }
      available.put(new Arc.From.Produced(plant.id(), output.material()), made);
    }
  }

  private double[] capacity(Plant plant) {
    return IntStream.range(0, periods())
        .mapToDouble(t -> plant.capacity().amount() * share(t))
        .toArray();
  }

  /** The share of a year's capacity that is there in a period, the period counted once. */
  double share(int period) {
    return shares[period];
  }

  int periods() {
    return problem.periods().size();
  }

  double weight(int period) {
    return problem.periods().periods().get(period).weight();
  }

  List<Arc> leaving(Arc.From from) {
    return leaving.getOrDefault(from, List.of());
  }

  List<Arc> entering(Arc.To to) {
    return entering.getOrDefault(to, List.of());
  }

  /** The most a plant can take in a period [t]. */
  double throughput(Plant plant, int period) {
    return room * throughput(plant.id(), period);
  }

  /** The most that a plant of one size takes in a period [t], if it is there. */
  double capacity(Plant plant, int period) {
    return isLoose() ? plant.capacity().amount() * share(period) : throughput(plant, period);
  }

  private double throughput(Id.PlantId plant, int period) {
    return Require.known("plant", throughput, plant)[period];
  }

  private double available(Arc.From from, int period) {
    return Require.known("start of an arc", available, from)[period];
  }

  /** The most that can leave a node in a year [t]. */
  double availableYearly(Arc.From from) {
    return yearly(t -> available(from, t));
  }

  /** The supply of that name. */
  Supply supply(Id.StreamId id) {
    return Require.known("supply", supplies, id);
  }

  /** The demand of that name. */
  Demand demand(Id.StreamId id) {
    return Require.known("demand", demands, id);
  }

  /** The facility where an arc starts. */
  Id.FacilityId owner(Arc.From from) {
    return switch (from) {
      case Arc.From.Supplied supplied -> supply(supplied.supply()).facility();
      case Arc.From.Produced produced -> Require.known("plant", sites, produced.plant());
    };
  }

  /** The facility where an arc ends. */
  Id.FacilityId owner(Arc.To to) {
    return switch (to) {
      case Arc.To.Used used -> demand(used.demand()).facility();
      case Arc.To.Processed processed -> Require.known("plant", sites, processed.plant());
    };
  }

  /** The most an arc can carry in a period [t]: no more than there is, nor than can be used. */
  double most(Arc arc, int period) {
    double there = available(arc.from(), period);
    return room
        * switch (arc.to()) {
          case Arc.To.Processed processed -> Math.min(there, throughput(processed.plant(), period));
          case Arc.To.Used used ->
              Math.min(
                  there,
                  arc.maximumShare()
                      * demand(used.demand()).tonnes().at(period)
                      / arc.substitution().amount());
        };
  }

  /** Tonnes of a year. */
  double yearly(IntToDoubleFunction tonnes) {
    return problem.periods().yearly(tonnes);
  }

  /** One number a period. */
  Vector vector(IntToDoubleFunction value) {
    return Vector.of(IntStream.range(0, periods()).mapToDouble(value).toArray());
  }

  /** Whether an arc needs a yes or no of its own. */
  static boolean isChosen(Arc arc) {
    return arc.fixedPerYear().amount() > 0 || arc.deal().minimumLot().amount() > 0;
  }
}
