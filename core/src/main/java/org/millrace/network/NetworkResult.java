package org.millrace.network;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.unit.Emission;
import org.millrace.unit.Money;

/** What should be built, or that nothing can be. */
public sealed interface NetworkResult {
  /**
   * The best plan found, and how good it is.
   *
   * @param baseline the region without any exchange
   * @param plan the region with the plan
   * @param bound no plan can cost less
   * @param ending why the search ended
   * @param solver who searched
   * @param flows arcs that carry something
   * @param plants plants that are built
   * @param disposals what still finds no taker, supplies and outputs of plants; all of them
   * @param purchases what is still bought; all demands
   */
  record Planned(
      Totals baseline,
      Totals plan,
      Money bound,
      Ending ending,
      String solver,
      List<ArcFlow> flows,
      List<BuiltPlant> plants,
      List<Disposal> disposals,
      List<Purchase> purchases)
      implements NetworkResult {
    public Planned {
      flows = List.copyOf(flows);
      plants = List.copyOf(plants);
      disposals = List.copyOf(disposals);
      purchases = List.copyOf(purchases);
    }

    /** What the plan saves in a year. */
    public Money saving() {
      return new Money(baseline.cost().amount() - plan.cost().amount());
    }

    /** No plan can save more in a year. */
    public Money possible() {
      return new Money(baseline.cost().amount() - bound.amount());
    }

    /** The share of the greatest possible saving that the plan may still miss, in [0, 1]. */
    public double gap() {
      double missed = plan.cost().amount() - bound.amount();
      double possible = baseline.cost().amount() - bound.amount();
      return missed <= 0 || possible <= 0 ? 0 : Math.min(1, missed / possible);
    }
  }

  /**
   * A limit ended the search before any plan that obeys the emission cap was found.
   *
   * @param bound no plan can cost less
   */
  record NotFound(Totals baseline, Money bound, Ending ending) implements NetworkResult {}

  /** No plan obeys the emission cap. */
  record Infeasible(Totals baseline) implements NetworkResult {}

  /** Why a search ended. */
  enum Ending {
    OPTIMAL,
    /** Decided piece by piece; arcs between pieces may have been missed. */
    PIECES,
    TIME,
    NODES,
    NUMERICS
  }

  /**
   * A year's costs and emissions of the whole region.
   *
   * @param transport moving and handling
   * @param links what having links costs
   * @param plants having and running plants
   * @param carbon carbon price on all emissions
   */
  record Totals(
      Money disposal,
      Money purchase,
      Money transport,
      Money links,
      Money plants,
      Money carbon,
      Emission emission) {
    /** All costs together. */
    public Money cost() {
      return new Money(
          disposal.amount()
              + purchase.amount()
              + transport.amount()
              + links.amount()
              + plants.amount()
              + carbon.amount());
    }
  }

  /** Tonnes on an arc in each period. */
  record ArcFlow(Id.ArcId arc, Vector tonnes) {}

  /** Tonnes of input of a plant in each period. */
  record BuiltPlant(Id.PlantId plant, Vector tonnes) {}

  /** Tonnes that find no taker in each period. */
  record Disposal(Arc.From from, Vector tonnes) {}

  /** Tonnes still bought in each period. */
  record Purchase(Id.StreamId demand, Vector tonnes) {}
}
