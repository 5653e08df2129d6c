package org.millrace.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.network.Arc;
import org.millrace.network.Demand;
import org.millrace.network.NetworkProblem;
import org.millrace.network.Plant;
import org.millrace.network.PlantSize;
import org.millrace.network.Supply;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/**
 * A network problem without yes or no: what links and plants cost a year is charged by the tonne,
 * minimum lots are forgotten. Charged by the tonne is never more than a plan would pay, so no plan
 * saves more than the relaxed problem; see the package.
 */
final class Relaxation {
  /** The bound is to be one, not nearly one. */
  private static final double GAP = 1e-9;

  private final NetworkProblem problem;
  private final Map<Id.ArcId, Double> links = new HashMap<>();
  private final Map<Id.PlantId, Double> plants = new HashMap<>();

  /** Charges each link for the most it alone can carry, each plant for the most there is for it. */
  Relaxation(NetworkProblem problem, NetworkDraft draft) {
    this.problem = problem;
    Map<Id.StreamId, Vector> streams = new HashMap<>();
    problem.supplies().forEach(s -> streams.put(s.id(), s.tonnes()));
    problem.demands().forEach(d -> streams.put(d.id(), d.tonnes()));
    for (Arc arc : problem.arcs()) {
      double most = most(arc, streams, draft);
      links.put(arc.id(), most > 0 ? arc.fixedPerYear().amount() / most : 0);
    }
    problem
        .plants()
        .forEach(
            p -> plants.put(p.id(), draft.findPlant(p.id()).orElseThrow().leastCapitalPerTonne()));
  }

  /** The most an arc could carry in a year if there were no other arc [t/a]. */
  private double most(Arc arc, Map<Id.StreamId, Vector> streams, NetworkDraft draft) {
    double most = 0;
    for (int t = 0; t < problem.periods().size(); t++) {
      double there = Double.POSITIVE_INFINITY;
      if (arc.from() instanceof Arc.From.Supplied from) {
        there = tonnes(streams, from.supply(), t);
      }
      if (arc.to() instanceof Arc.To.Used to) {
        double usable = arc.maximumShare() * tonnes(streams, to.demand(), t);
        there = Math.min(there, usable / arc.substitution().amount());
      }
      most += problem.periods().periods().get(t).weight() * there;
    }
    return arc.from() instanceof Arc.From.Produced from
        ? Math.min(most, draft.findPlant(from.plant()).orElseThrow().most(from.output()))
        : most;
  }

  private static double tonnes(Map<Id.StreamId, Vector> streams, Id.StreamId id, int period) {
    Vector all = streams.get(id);
    return all == null ? 0 : all.at(period);
  }

  /** What a link that carries so much in a year, or a plant, is charged from now on. */
  void charge(Id.ArcId arc, double fixedPerYear, double tonnes) {
    links.put(arc, fixedPerYear / tonnes);
  }

  /** See {@link #charge(Id.ArcId, double, double)}. */
  void charge(Id.PlantId plant, double fixedPerYear, double tonnes) {
    plants.put(plant, fixedPerYear / tonnes);
  }

  /** The relaxed problem under the charges of now. */
  NetworkProblem relaxed() {
    return with(
        problem.supplies(),
        problem.plants().stream().map(p -> charged(p, plants.getOrDefault(p.id(), 0.0))).toList(),
        problem.demands(),
        problem.arcs().stream().map(a -> charged(a, links.getOrDefault(a.id(), 0.0))).toList(),
        problem.rules().carbonPrice());
  }

  /** The same flows where nothing costs but a tonne of CO2 equivalent, and that one euro. */
  NetworkProblem ofEmissions() {
    return with(
        problem.supplies().stream().map(Relaxation::unpriced).toList(),
        problem.plants().stream().map(Relaxation::unpriced).toList(),
        problem.demands().stream().map(Relaxation::unpriced).toList(),
        problem.arcs().stream().map(a -> priced(a, Price.ZERO)).toList(),
        new Price(1));
  }

  private NetworkProblem with(
      List<Supply> supplies,
      List<Plant> otherPlants,
      List<Demand> demands,
      List<Arc> arcs,
      Price carbonPrice) {
    return new NetworkProblem(
        problem.periods(),
        supplies,
        otherPlants,
        demands,
        arcs,
        problem.links(),
        problem.measures(),
        problem.rules().withCarbonPrice(carbonPrice).withRelativeGap(GAP));
  }

  private static Plant charged(Plant p, double perTonne) {
    return new Plant(
        p.id(),
        p.facility(),
        p.technology(),
        free(p),
        new Price(p.running().amount() + perTonne),
        p.emission(),
        p.feeds(),
        p.outputs());
  }

  /** As large as can be, at no cost of its own. */
  private static List<PlantSize> free(Plant p) {
    return List.of(new PlantSize(p.capacity(), Money.ZERO, Money.ZERO));
  }

  private static Arc charged(Arc a, double perTonne) {
    return priced(a, new Price(a.unitCost().amount() + perTonne));
  }

  private static Arc priced(Arc a, Price unitCost) {
    return new Arc(
        a.id(),
        a.from(),
        a.to(),
        a.material(),
        unitCost,
        a.emission(),
        Money.ZERO,
        a.substitution(),
        a.maximumShare(),
        Arc.Deal.OPEN,
        a.links(),
        a.contents());
  }

  private static Supply unpriced(Supply s) {
    return new Supply(s.id(), s.facility(), s.tonnes(), Price.ZERO, s.disposalEmission());
  }

  private static Demand unpriced(Demand d) {
    return new Demand(d.id(), d.facility(), d.tonnes(), Price.ZERO, d.virginEmission(), d.limits());
  }

  private static Plant unpriced(Plant p) {
    List<Plant.Output> outputs =
        p.outputs().stream()
            .map(o -> new Plant.Output(o.material(), o.yield(), Price.ZERO, o.disposalEmission()))
            .toList();
    return new Plant(
        p.id(),
        p.facility(),
        p.technology(),
        free(p),
        Price.ZERO,
        p.emission(),
        p.feeds(),
        outputs);
  }
}
