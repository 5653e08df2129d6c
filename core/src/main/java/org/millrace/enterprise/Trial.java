package org.millrace.enterprise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Phase;
import org.millrace.domain.Quote;
import org.millrace.domain.Stated;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.Technology;
import org.millrace.domain.knowledge.Transport;
import org.millrace.unit.EmissionFactor;

/** A technology at a place: what its inputs and buyers are worth at its gate. */
final class Trial {
  private final Ground ground;
  private final Technology technology;
  private final Place place;
  private final PlantCost cost;
  private final double carbonPrice;
  private final List<List<Feed>> groups = new ArrayList<>();
  private final Map<Id.MaterialId, List<Outlet>> outlets = new LinkedHashMap<>();
  private final Unpriced unpriced = new Unpriced();

  Trial(Ground ground, Ground.Supply supply, Place place) {
    this.ground = ground;
    this.place = place;
    technology = supply.technology();
    carbonPrice = ground.rules().carbonPrice().amount();
    cost = new PlantCost(technology, place, ground.rules().interestRate());
    findFeeds(supply);
    for (List<Feed> group : groups) {
      for (Technology.Output output : group.getFirst().recipe().outputs()) {
        outlets.computeIfAbsent(output.material(), this::findOutlets);
      }
    }
  }

  Ground ground() {
    return ground;
  }

  Technology technology() {
    return technology;
  }

  Place place() {
    return place;
  }

  PlantCost cost() {
    return cost;
  }

  /** Inputs that become the same, best first. */
  List<List<Feed>> groups() {
    return groups;
  }

  /** Buyers that are better than none, best first. */
  List<Outlet> outlets(Id.MaterialId product) {
    return outlets.getOrDefault(product, List.of());
  }

  Unpriced unpriced() {
    return unpriced;
  }

  /** Cost of working a tonne of input [EUR/t]. */
  double runningPerTonne() {
    return technology.running().cost().amount() * place.runningFactor().amount()
        + carbonPrice * technology.running().emission().amount();
  }

  /**
   * What a tonne of a product without a buyer brings: its disposal costs, and it never earns. Minus
   * infinity when nobody knows the cost: then no more is made than buyers take.
   */
  double reserve(Id.MaterialId product) {
    if (!(ground.knowledge().disposalCost(product) instanceof Quote.Known known)) {
      return Double.NEGATIVE_INFINITY;
    }
    double emission =
        ground.knowledge().findDisposalEmission(product).map(Figure::amount).orElse(0.0);
    return -Math.max(0, known.price().amount()) - carbonPrice * emission;
  }

  private void findFeeds(Ground.Supply supply) {
    Map<List<Technology.Output>, List<Feed>> byOutputs = new LinkedHashMap<>();
    for (int i : supply.nearby().within(place.point(), reach())) {
      Ground.Taking taking = supply.takings().get(i);
      Source source = ground.sources().get(taking.source());
      Optional<Way> way =
          Way.of(
              ground.knowledge(),
              source.phase(),
              ground.road(source.point(), place.point()),
              source.farthest().amount());
      if (way.isPresent() && source.rate().amount() > 0) {
        switch (source.disposalCost()) {
          case Quote.Known known ->
              byOutputs
                  .computeIfAbsent(taking.recipe().outputs(), o -> new ArrayList<>())
                  .add(feed(taking, source, way.get(), known.price().amount()));
          case Quote.Unknown unknown -> unpriced.add(source);
        }
      }
    }
    byOutputs.values().forEach(g -> g.sort(Comparator.comparingDouble(Feed::worth).reversed()));
    groups.addAll(byOutputs.values());
  }

  private Feed feed(Ground.Taking taking, Source source, Way way, double disposal) {
    double spread = way.linkPerYear() / source.rate().amount();
    double avoided = amount(source.disposalEmission()) - way.emissionPerTonne();
    double worth = disposal - way.costPerTonne() - spread + carbonPrice * avoided;
    return new Feed(taking.source(), taking.recipe(), way, worth, way.linkPerYear(), spread);
  }

  private List<Outlet> findOutlets(Id.MaterialId product) {
    double reserve = reserve(product);
    List<Outlet> found = new ArrayList<>();
    Optional<Material> material = ground.knowledge().findMaterial(product);
    if (material.isPresent()) {
      Ground.Outlets all = ground.outlets(product);
      for (int i : all.nearby().within(place.point(), reach())) {
        Ground.Serving serving = all.servings().get(i);
        findOutlet(product, material.get().phase(), serving)
            .filter(o -> o.netback() > reserve)
            .ifPresent(found::add);
      }
    }
    for (int m = 0; m < ground.markets().size(); m++) {
      OutsideMarket market = ground.markets().get(m);
      if (market.product().equals(product) && market.price().amount() > reserve) {
        double price = market.price().amount();
        found.add(new Outlet(product, -1, m, 1, 1, new Outlet.Serving.Outside(), price, 0, 0));
      }
    }
    found.sort(Comparator.comparingDouble(Outlet::netback).reversed());
    return found;
  }

  private Optional<Outlet> findOutlet(Id.MaterialId product, Phase phase, Ground.Serving serving) {
    Sink sink = ground.sinks().get(serving.sink());
    Fit fit = serving.fit();
    double most = fit.share() * sink.rate().amount() / fit.substitution().amount();
    Optional<Way> way =
        Way.of(
            ground.knowledge(),
            phase,
            ground.road(place.point(), sink.point()),
            sink.farthest().amount());
    if (way.isEmpty() || most <= 0) {
      return Optional.empty();
    }
    return switch (sink.price()) {
      case Quote.Known known ->
          Optional.of(outlet(product, serving, way.get(), known.price().amount(), most));
      case Quote.Unknown unknown -> {
        unpriced.add(product, sink, most);
        yield Optional.empty();
      }
    };
  }

  private Outlet outlet(
      Id.MaterialId product, Ground.Serving serving, Way way, double price, double most) {
    Sink sink = ground.sinks().get(serving.sink());
    Fit fit = serving.fit();
    double replaced = fit.substitution().amount();
    double spread = way.linkPerYear() / most;
    double avoided =
        replaced * amount(sink.emission())
            - way.emissionPerTonne()
            - fit.effort().emission().amount();
    double netback =
        replaced * price
            - fit.effort().cost().amount()
            - way.costPerTonne()
            - spread
            + carbonPrice * avoided;
    return new Outlet(
        product,
        serving.sink(),
        -1,
        replaced,
        fit.share(),
        new Outlet.Serving.Here(fit, way),
        netback,
        way.linkPerYear(),
        spread);
  }

  /** Kilometres of great circle beyond which nothing is carried. */
  private double reach() {
    double farthest = 0;
    for (Phase phase : Phase.values()) {
      farthest =
          Math.max(
              farthest,
              ground
                  .knowledge()
                  .findTransport(phase)
                  .map(Transport::cap)
                  .map(c -> c.amount())
                  .orElse(0.0));
    }
    return farthest / ground.rules().detourFactor();
  }

  private static double amount(Stated<EmissionFactor> stated) {
    return stated.find().map(Figure::amount).orElse(0.0);
  }
}
