package org.millrace.network;

import java.util.function.IntToDoubleFunction;
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
        new Money(problem.rules().carbonPrice().amount() * ledger.emission),
        new Emission(ledger.emission));
  }

  private void add(Flows flows) {
    for (Supply supply : problem.supplies()) {
      double tonnes = yearly(t -> flows.disposal(supply, t));
      disposal += tonnes * supply.disposalPrice().amount();
      emission += tonnes * supply.disposalEmission().amount();
    }
    for (Demand demand : problem.demands()) {
      double tonnes = yearly(t -> flows.purchase(demand, t));
      purchase += tonnes * demand.virginPrice().amount();
      emission += tonnes * demand.virginEmission().amount();
    }
    for (Arc arc : problem.arcs()) {
      double tonnes = yearly(t -> flows.tonnes(arc)[t]);
      transport += tonnes * arc.unitCost().amount();
      emission += tonnes * arc.emission().amount();
      links += flows.isUsed(arc) ? arc.fixedPerYear().amount() : 0;
    }
    problem.plants().stream().filter(flows::isBuilt).forEach(p -> add(p, flows));
  }

  private void add(Plant plant, Flows flows) {
    double input = yearly(t -> flows.throughput(plant, t));
    plants += plant.fixedPerYear().amount() + input * plant.running().amount();
    emission += input * plant.emission().amount();
    for (Plant.Output output : plant.outputs()) {
      double tonnes = yearly(t -> flows.disposal(plant, output, t));
      disposal += tonnes * output.disposalPrice().amount();
      emission += tonnes * output.disposalEmission().amount();
    }
  }

  private double yearly(IntToDoubleFunction tonnes) {
    double sum = 0;
    for (int t = 0; t < layout.periods(); t++) {
      sum += layout.weight(t) * tonnes.applyAsDouble(t);
    }
    return sum;
  }
}
