package org.millrace.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.network.Arc;
import org.millrace.network.Demand;
import org.millrace.network.Measure;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkResult;
import org.millrace.network.Plant;
import org.millrace.network.PlantSize;
import org.millrace.network.Supply;
import org.millrace.unit.Require;

/**
 * Parts a plan into groups, and says what each brings; their surpluses and those of its measures
 * sum to the saving.
 */
final class Groups {
  private final NetworkProblem problem;
  private final NetworkResult.Planned design;
  private final Map<Id.StreamId, Supply> supplies = new HashMap<>();
  private final Map<Id.StreamId, Demand> demands = new HashMap<>();
  private final Map<Id.PlantId, Plant> plants = new HashMap<>();
  private final Map<Id.ArcId, Arc> arcs = new HashMap<>();
  private final Map<Arc.From, Double> disposed = new HashMap<>();
  private final Map<Id.PlantId, Id.PlantId> feeders = new HashMap<>();

  Groups(NetworkProblem problem, NetworkResult.Planned design) {
    this.problem = problem;
    this.design = design;
    problem.supplies().forEach(s -> supplies.put(s.id(), s));
    problem.demands().forEach(d -> demands.put(d.id(), d));
    problem.plants().forEach(p -> plants.put(p.id(), p));
    problem.arcs().forEach(a -> arcs.put(a.id(), a));
    design.disposals().forEach(d -> disposed.put(d.from(), yearly(d.tonnes())));
    for (Arc arc : problem.arcs()) {
      if (arc.from() instanceof Arc.From.Produced from && arc.to() instanceof Arc.To.Processed to) {
        feeders.put(to.plant(), from.plant());
      }
    }
  }

  /** All groups, direct deliveries first. */
  List<Group> all() {
    List<Group> groups = new ArrayList<>();
    Map<Id.PlantId, List<Group>> atPlants = new LinkedHashMap<>();
    for (NetworkResult.ArcFlow flow : design.flows()) {
      Arc arc = Require.known("arc", arcs, flow.arc());
      double tonnes = yearly(flow.tonnes());
      if (arc.from() instanceof Arc.From.Supplied from && arc.to() instanceof Arc.To.Used) {
        groups.add(direct(arc, from, tonnes));
      } else {
        Id.PlantId plant = first(plant(arc));
        atPlants.computeIfAbsent(plant, p -> new ArrayList<>()).add(part(arc, tonnes));
      }
    }
    for (NetworkResult.BuiltPlant built : design.plants()) {
      Plant plant = Require.known("plant", plants, built.plant());
      atPlants.computeIfAbsent(first(plant.id()), p -> new ArrayList<>()).add(plant(plant, built));
    }
    atPlants.values().forEach(parts -> groups.add(joined(parts)));
    return groups;
  }

  /** What a measure brings a firm by itself. */
  Group of(Measure measure) {
    double gain = -cost(measure.perYear().amount(), measure.emission().amount());
    double avoided = -measure.emission().amount();
    for (Measure.Cut cut : measure.supplies()) {
      Supply supply = Require.known("supply", supplies, cut.stream());
      Group saved =
          saved(new Arc.From.Supplied(supply.id()), cut.share() * yearly(supply.tonnes()));
      gain += saved.givers();
      avoided += saved.emission();
    }
    for (Measure.Cut cut : measure.demands()) {
      Demand demand = Require.known("demand", demands, cut.stream());
      double tonnes = cut.share() * yearly(demand.tonnes());
      gain += tonnes * cost(demand.virginPrice().amount(), demand.virginEmission().amount());
      avoided += tonnes * demand.virginEmission().amount();
    }
    return new Group(measure.facility(), List.of(), List.of(), 0, gain, avoided);
  }

  private Group direct(Arc arc, Arc.From.Supplied from, double tonnes) {
    Group saved = saved(from, tonnes);
    return new Group(
        saved.site(),
        List.of(),
        List.of(side(arc, tonnes)),
        tonnes,
        saved.givers(),
        saved.emission());
  }

  /** What a giver saves because it need not dispose of something. */
  private Group saved(Arc.From.Supplied from, double tonnes) {
    Supply supply = Require.known("supply", supplies, from.supply());
    double emission = supply.disposalEmission().amount();
    return new Group(
        supply.facility(),
        List.of(),
        List.of(),
        tonnes,
        tonnes * cost(supply.disposalPrice().amount(), emission),
        tonnes * emission);
  }

  /**
   * What one arc at a plant adds: disposal saved by what goes in, or a delivery of what comes out.
   */
  private Group part(Arc arc, double tonnes) {
    if (arc.from() instanceof Arc.From.Supplied from) {
      return saved(from, tonnes);
    }
    List<Group.Side> sides =
        arc.to() instanceof Arc.To.Used ? List.of(side(arc, tonnes)) : List.of();
    Id.FacilityId site = Require.known("plant", plants, plant(arc)).facility();
    return new Group(site, List.of(), sides, 0, 0, 0);
  }

  /** What having and running a plant costs its site. */
  private Group plant(Plant plant, NetworkResult.BuiltPlant built) {
    double input = yearly(built.tonnes());
    double cost =
        size(plant, built).fixedPerYear().amount()
            + input * cost(plant.running().amount(), plant.emission().amount());
    double emission = input * plant.emission().amount();
    double fed = 0;
    for (int i = 0; i < plant.feeds().size(); i++) {
      Plant.Feed feed = plant.feeds().get(i);
      double bought = yearly(built.bought().get(i));
      cost += bought * cost(feed.price().amount(), feed.emission().amount());
      emission += bought * feed.emission().amount();
      fed += bought;
    }
    for (Plant.Output output : plant.outputs()) {
      double tonnes =
          disposed.getOrDefault(new Arc.From.Produced(plant.id(), output.material()), 0.0);
      cost += tonnes * cost(output.disposalPrice().amount(), output.disposalEmission().amount());
      emission += tonnes * output.disposalEmission().amount();
    }
    return new Group(plant.facility(), List.of(plant.id()), List.of(), fed, -cost, -emission);
  }

  /** The size that a plant must have for what it takes. */
  PlantSize size(Plant plant, NetworkResult.BuiltPlant built) {
    double most = 0;
    for (int t = 0; t < built.tonnes().size(); t++) {
      most = Math.max(most, built.tonnes().at(t) / problem.periods().share(t));
    }
    return plant.size(most);
  }

  private static Group joined(List<Group> parts) {
    return new Group(
        parts.getFirst().site(),
        parts.stream().flatMap(p -> p.plants().stream()).toList(),
        parts.stream().flatMap(p -> p.deliveries().stream()).toList(),
        parts.stream().mapToDouble(Group::taken).sum(),
        parts.stream().mapToDouble(Group::givers).sum(),
        parts.stream().mapToDouble(Group::emission).sum());
  }

  private Group.Side side(Arc arc, double tonnes) {
    Id.StreamId id = ((Arc.To.Used) arc.to()).demand();
    Demand demand = Require.known("demand", demands, id);
    double replaced = tonnes * arc.substitution().amount();
    double worth =
        replaced * cost(demand.virginPrice().amount(), demand.virginEmission().amount())
            - tonnes * cost(arc.unitCost().amount(), arc.emission().amount())
            - arc.fixedPerYear().amount();
    double avoided = replaced * demand.virginEmission().amount() - tonnes * arc.emission().amount();
    return new Group.Side(arc.id(), worth, tonnes, avoided);
  }

  private static Id.PlantId plant(Arc arc) {
    return arc.to() instanceof Arc.To.Processed to
        ? to.plant()
        : ((Arc.From.Produced) arc.from()).plant();
  }

  /** The plant at the head of the chain that a plant stands in. */
  private Id.PlantId first(Id.PlantId plant) {
    Id.PlantId at = plant;
    for (int steps = 0; steps < feeders.size(); steps++) {
      at = feeders.getOrDefault(at, at);
    }
    return at;
  }

  private double cost(double price, double emission) {
    return price + problem.rules().carbonPrice().amount() * emission;
  }

  /** A year's tonnes of tonnes a period. */
  double yearly(Vector tonnes) {
    return problem.periods().yearly(tonnes::at);
  }
}
