package org.millrace.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Quote;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Technology;
import org.millrace.match.Capital;
import org.millrace.match.MatchRules;
import org.millrace.network.Plant;
import org.millrace.network.PlantSize;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/** A plant at a site: as large as what is there for it, but no larger than what its takers use. */
final class PlantDraft {
  /** A plant that could not be this many times smaller is built as large as can be. */
  private static final double WORTH_SIZING = 1.5;

  private final Id.PlantId id;
  private final Id.FacilityId site;
  private final Technology technology;
  private final Technology.Recipe recipe;
  private final MatchRules rules;
  private final Map<Id.MaterialId, Plant.Feed> feeds = new LinkedHashMap<>();
  private double available;
  private double wanted;

  PlantDraft(
      Id.PlantId id,
      Id.FacilityId site,
      Technology technology,
      Technology.Recipe recipe,
      MatchRules rules) {
    this.id = id;
    this.site = site;
    this.technology = technology;
    this.recipe = recipe;
    this.rules = rules;
  }

  /** Adds an input [t/a]. */
  void feed(double input) {
    available += input;
  }

  /**
   * Adds what could be bought.
   *
   * @param input as much as takers could use [t/a]
   */
  void buy(Plant.Feed feed, double input) {
    if (feeds.putIfAbsent(feed.material(), feed) == null) {
      available += input;
    }
  }

  /** Adds a taker that could use the product of so much input [t/a]. */
  void serve(double input) {
    wanted += input;
  }

  Id.PlantId id() {
    return id;
  }

  Technology technology() {
    return technology;
  }

  Id.FacilityId site() {
    return site;
  }

  MassFlow capacity() {
    return Capital.capacity(technology, Math.min(available, wanted));
  }

  /** What a plant of some capacity costs to build. */
  Figure<Money> investment(MassFlow capacity) {
    return Capital.investment(technology, capacity);
  }

  /**
   * The curve of costs from the smallest line sold to what there is for the plant, with one point
   * between them; straight lines between the points lie a little below it.
   */
  private List<PlantSize> sizes() {
    double most = capacity().amount();
    double least = technology.size().capacity(0);
    if (least <= 0 || most <= least * WORTH_SIZING) {
      return List.of(size(capacity()));
    }
    return List.of(
        size(new MassFlow(least)), size(new MassFlow(Math.sqrt(least * most))), size(capacity()));
  }

  private PlantSize size(MassFlow capacity) {
    Money investment = investment(capacity).value();
    return new PlantSize(
        capacity, new Money(investment.amount() * Capital.annuity(technology, rules)), investment);
  }

  /**
   * What a tonne of input pays at least for having a plant, whatever its size [EUR/t]: investment
   * grows less than capacity, so the largest line that there is input for is cheapest, fully used.
   */
  double leastCapitalPerTonne() {
    double input = Math.min(available, technology.size().largest().amount());
    Figure<Money> largest = Capital.investment(technology, Capital.capacity(technology, input));
    return input > 0 ? largest.amount() * Capital.annuity(technology, rules) / input : 0;
  }

  /** The most of an output that it could make in a year [t/a]. */
  double most(Id.MaterialId output) {
    return recipe.outputs().stream()
        .filter(o -> o.material().equals(output))
        .mapToDouble(o -> available * o.yield().amount())
        .sum();
  }

  /**
   * The plant as a network problem knows it.
   *
   * @param landfillTax on outputs that find no taker and are not sold [EUR/t]
   * @param sized whether it may be smaller than what is there for it
   */
  Plant plant(KnowledgeIndex knowledge, double landfillTax, boolean sized) {
    return new Plant(
        id,
        site,
        technology.id(),
        sized ? sizes() : List.of(size(capacity())),
        technology.running().cost().value(),
        technology.running().emission().value(),
        List.copyOf(feeds.values()),
        recipe.outputs().stream().map(o -> output(o, knowledge, landfillTax)).toList());
  }

  private static Plant.Output output(
      Technology.Output output, KnowledgeIndex knowledge, double landfillTax) {
    double stated =
        knowledge.disposalCost(output.material()) instanceof Quote.Known known
            ? known.price().amount()
            : 0;
    Price disposal = new Price(stated < 0 ? stated : stated + landfillTax);
    EmissionFactor emission =
        knowledge
            .findDisposalEmission(output.material())
            .map(Figure::value)
            .orElse(EmissionFactor.ZERO);
    return new Plant.Output(output.material(), output.yield().value(), disposal, emission);
  }
}
