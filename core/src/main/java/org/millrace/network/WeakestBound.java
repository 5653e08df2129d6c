package org.millrace.network;

import org.millrace.unit.Money;

/**
 * A bound without solving anything: every arc carries the most it can, saves what its tonnes can
 * save, and nothing is charged for links and plants.
 */
final class WeakestBound {
  private final NetworkProblem problem;
  private final Layout layout;

  WeakestBound(NetworkProblem problem, Layout layout) {
    this.problem = problem;
    this.layout = layout;
  }

  /** No plan can cost less than this. */
  Money below(Money baseline) {
    double saving = 0;
    for (Arc arc : problem.arcs()) {
      double gain = gain(arc);
      for (int t = 0; t < layout.periods(); t++) {
        saving += layout.weight(t) * layout.most(arc, t) * Math.max(0, gain);
      }
    }
    for (Plant plant : problem.plants()) {
      double gain = -cost(plant.running().amount(), plant.emission().amount());
      for (Plant.Output output : plant.outputs()) {
        double disposal = cost(output.disposalPrice().amount(), output.disposalEmission().amount());
        gain += Math.max(0, -disposal) * output.yield().amount();
      }
      for (int t = 0; t < layout.periods(); t++) {
        saving += layout.weight(t) * layout.throughput(plant, t) * Math.max(0, gain);
      }
    }
    return new Money(baseline.amount() - saving);
  }

  /** What a tonne on an arc can save at most [EUR/t]. */
  private double gain(Arc arc) {
    double gain = -cost(arc.unitCost().amount(), arc.emission().amount());
    if (arc.from() instanceof Arc.From.Supplied from) {
      Supply supply = layout.supply(from.supply());
      gain += cost(supply.disposalPrice().amount(), supply.disposalEmission().amount());
    }
    if (arc.to() instanceof Arc.To.Used to) {
      Demand demand = layout.demand(to.demand());
      gain +=
          arc.substitution().amount()
              * cost(demand.virginPrice().amount(), demand.virginEmission().amount());
    }
    return gain;
  }

  private double cost(double price, double emission) {
    return price + problem.rules().carbonPrice().amount() * emission;
  }
}
