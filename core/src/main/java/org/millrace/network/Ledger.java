package org.millrace.network;

import org.millrace.unit.Emission;
import org.millrace.unit.Money;

/** Adds up a year's costs and emissions of given flows, item by item in the problem's order. */
final class Ledger {
  private final NetworkProblem problem;
  private final Layout layout;
  private double disposal;
  private double purchase;
  private double transport;
  private double links;
  private double plants;
  private double measures;
  private double investment;
  private double emission;

  private Ledger(NetworkProblem problem, Layout layout) {
    this.problem = problem;
    this.layout = layout;
  }

  static NetworkResult.Totals totals(NetworkProblem problem, Layout layout, Flows flows) {
    Ledger ledger = new Ledger(problem, layout);
    ledger.add(flows);
    return new NetworkResult.Totals(
        new Money(ledger.disposal),
        new Money(ledger.purchase),
        new Money(ledger.transport),
        new Money(ledger.links),
        new Money(ledger.plants),
        new Money(ledger.measures),
        new Money(problem.rules().carbonPrice().amount() * ledger.emission),
        new Money(ledger.investment),
        new Emission(ledger.emission));
  }

  private void add(Flows flows) {
    for (Supply supply : problem.supplies()) {
      double tonnes = layout.yearly(t -> flows.disposal(supply, t));
      disposal += tonnes * supply.disposalPrice().amount();
      emission += tonnes * supply.disposalEmission().amount();
    }
    for (Demand demand : problem.demands()) {
      double tonnes = layout.yearly(t -> flows.purchase(demand, t));
      purchase += tonnes * demand.virginPrice().amount();
      emission += tonnes * demand.virginEmission().amount();
    }
    for (Arc arc : problem.arcs()) {
      double tonnes = layout.yearly(t -> flows.tonnes(arc)[t]);
      transport += tonnes * arc.unitCost().amount();
      emission += tonnes * arc.emission().amount();
      links += flows.isUsed(arc) ? arc.fixedPerYear().amount() : 0;
    }
    problem.plants().stream().filter(flows::isBuilt).forEach(p -> add(p, flows));
    for (Link link : flows.links()) {
      links += link.fixedPerYear().amount();
      investment += link.investment().amount();
    }
    for (Measure measure : flows.measures()) {
      measures += measure.perYear().amount();
      investment += measure.investment().amount();
      emission += measure.emission().amount();
    }
  }

  private void add(Plant plant, Flows flows) {
    double input = layout.yearly(t -> flows.throughput(plant, t));
    PlantSize size = flows.size(plant);
    plants += size.fixedPerYear().amount() + input * plant.running().amount();
    investment += size.investment().amount();
    emission += input * plant.emission().amount();
    for (int i = 0; i < plant.feeds().size(); i++) {
      int feed = i;
      double tonnes = layout.yearly(t -> flows.bought(plant, feed)[t]);
      plants += tonnes * plant.feeds().get(i).price().amount();
      emission += tonnes * plant.feeds().get(i).emission().amount();
    }
    for (Plant.Output output : plant.outputs()) {
      double tonnes = layout.yearly(t -> flows.disposal(plant, output, t));
      disposal += tonnes * output.disposalPrice().amount();
      emission += tonnes * output.disposalEmission().amount();
    }
  }
}
