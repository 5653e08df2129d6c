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
   * @param links links that are built
   * @param plants plants that are built
   * @param measures measures that are taken
   * @param disposals what still finds no taker, supplies and outputs of plants; all of them
   * @param purchases what is still bought; all demands
   * @param worths what one more tonne would be worth, as the plan stands
   */
  record Planned(
      Totals baseline,
      Totals plan,
      Money bound,
      Ending ending,
      String solver,
      List<ArcFlow> flows,
      List<Id.LinkId> links,
      List<BuiltPlant> plants,
      List<Id.MeasureId> measures,
      List<Disposal> disposals,
      List<Purchase> purchases,
      Worths worths)
      implements NetworkResult {
    public Planned {
      flows = List.copyOf(flows);
      links = List.copyOf(links);
      plants = List.copyOf(plants);
      measures = List.copyOf(measures);
      disposals = List.copyOf(disposals);
      purchases = List.copyOf(purchases);
    }

    /** The same plan with these worths. */
    Planned withWorths(Worths others) {
      return new Planned(
          baseline, plan, bound, ending, solver, flows, links, plants, measures, disposals,
          purchases, others);
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
   * A limit ended the search before any plan that obeys all rules was found.
   *
   * @param bound no plan can cost less
   */
  record NotFound(Totals baseline, Money bound, Ending ending) implements NetworkResult {}

  /** No plan obeys all rules: the emission cap, the budget, what is kept, and nobody worse off. */
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
   * @param plants having and running plants, and what they buy
   * @param measures what firms do inside their gates
   * @param carbon carbon price on all emissions
   * @param investment in plants, links and measures; its yearly cost is in the sums above
   */
  record Totals(
      Money disposal,
      Money purchase,
      Money transport,
      Money links,
      Money plants,
      Money measures,
      Money carbon,
      Money investment,
      Emission emission) {
    /** All costs of the year together. */
    public Money cost() {
      return new Money(
          disposal.amount()
              + purchase.amount()
              + transport.amount()
              + links.amount()
              + plants.amount()
              + measures.amount()
              + carbon.amount());
    }
  }

  /** Tonnes on an arc in each period. */
  record ArcFlow(Id.ArcId arc, Vector tonnes) {}

  /**
   * A plant that is built.
   *
   * @param size the least that takes what flows
   * @param tonnes of input in each period
   * @param bought tonnes bought in each period, for each feed in the order of the plant's
   */
  record BuiltPlant(Id.PlantId plant, PlantSize size, Vector tonnes, List<Vector> bought) {
    public BuiltPlant {
      bought = List.copyOf(bought);
    }
  }

  /**
   * What a little more would save, with all that is built left as it is; periods whose worth is
   * zero are among them. Nothing is listed when there was no time to find out.
   *
   * @param supplies one more tonne of a by-product, beyond the disposal it costs
   * @param demands one more tonne of a need, that others could cover
   * @param plants one more tonne of capacity
   */
  record Worths(List<StreamWorth> supplies, List<StreamWorth> demands, List<PlantWorth> plants) {
    /** Not known. */
    public static final Worths UNKNOWN = new Worths(List.of(), List.of(), List.of());

    public Worths {
      supplies = List.copyOf(supplies);
      demands = List.copyOf(demands);
      plants = List.copyOf(plants);
    }
  }

  /** What a tonne more of a stream is worth in each period [EUR/t]. */
  record StreamWorth(Id.StreamId stream, Vector perTonne) {}

  /** What a tonne more of a plant's capacity is worth in each period [EUR/t]. */
  record PlantWorth(Id.PlantId plant, Vector perTonne) {}

  /** Tonnes that find no taker in each period. */
  record Disposal(Arc.From from, Vector tonnes) {}

  /** Tonnes still bought in each period. */
  record Purchase(Id.StreamId demand, Vector tonnes) {}
}
