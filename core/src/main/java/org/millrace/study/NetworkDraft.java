package org.millrace.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Policies;
import org.millrace.domain.Registry;
import org.millrace.domain.Route;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Technology;
import org.millrace.domain.knowledge.Transport;
import org.millrace.match.Conversion;
import org.millrace.match.Match;
import org.millrace.match.MatchRules;
import org.millrace.network.Arc;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkResult;
import org.millrace.network.NetworkRules;
import org.millrace.unit.Emission;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;
import org.millrace.unit.Require;

/** Turns matches into a network problem, and remembers which match each arc came from. */
final class NetworkDraft {
  private static final Ratio ONE = new Ratio(1);

  /** Up to so many plants the plan chooses their sizes; of more, each is as large as can be. */
  private static final int SIZED = 300;

  private final Registry registry;
  private final KnowledgeIndex knowledge;
  private final MatchRules rules;
  private final NetworkNodes streams;
  private final Map<Id.StreamId, Offer> offers = new LinkedHashMap<>();
  private final Map<Id.StreamId, Need> needs = new LinkedHashMap<>();
  private final Map<Id.PlantId, PlantDraft> plants = new LinkedHashMap<>();
  private final Map<Id.ArcId, Arc> arcs = new LinkedHashMap<>();
  private final Map<Id.ArcId, Match> matches = new LinkedHashMap<>();
  private final Map<Id.StreamId, Match> unplaced = new HashMap<>();
  private final Map<Id.StreamId, Match> unknown = new HashMap<>();
  private final Set<Id.StreamId> placedOffers = new HashSet<>();
  private final Set<Id.StreamId> bought;
  private final MeasureDraft measures;

  /**
   * Starts without arcs.
   *
   * @param bought offers that are fuel of the market: only plants take them
   */
  NetworkDraft(
      Registry registry, KnowledgeIndex knowledge, MatchRules rules, Set<Id.StreamId> bought) {
    this.registry = registry;
    this.knowledge = knowledge;
    this.rules = rules;
    this.bought = bought;
    streams = new NetworkNodes(registry, knowledge);
    measures = new MeasureDraft(registry, knowledge, rules.interestRate(), offers, needs);
    registry.offers().stream()
        .filter(o -> rules.includeRecovered() || o.route() != Route.RECOVERY)
        .forEach(o -> offers.put(o.id(), o));
    registry.needs().forEach(n -> needs.put(n.id(), n));
  }

  /** Adds the arcs of a match, and the plants on its way. */
  void add(Match match) {
    if (bought.contains(match.offer()) && match.chain().isEmpty()) {
      return;
    }
    Optional<Transport> transport = knowledge.findTransport(match.phase());
    if (match.isVague() || transport.isEmpty()) {
      unplaced.putIfAbsent(match.offer(), match);
      return;
    }
    Optional<List<Arc.Content>> contents =
        Blends.contents(match, offer(match), need(match), knowledge);
    if (contents.isEmpty()) {
      unknown.putIfAbsent(match.offer(), match);
      return;
    }
    placedOffers.add(match.offer());
    Arc.From from = new Arc.From.Supplied(match.offer());
    Id.MaterialId material = offer(match).material();
    double peak = registry.calendar().peak(offer(match).terms().profile());
    double input = offer(match).rate().amount() * peak;
    double used = match.quantity().amount() * peak;
    for (Conversion conversion : match.chain()) {
      PlantDraft plant = plant(offer(match).facility(), conversion, material);
      plant.serve(used);
      if (from instanceof Arc.From.Supplied && bought.contains(match.offer())) {
        plant.buy(streams.feed(offer(match)), input);
      } else {
        addInput(plant, from, material, input);
      }
      material = conversion.product();
      from = new Arc.From.Produced(plant.id(), material);
      input *= conversion.yield().amount();
      used *= conversion.yield().amount();
    }
    addDelivery(match, from, transport.get(), contents.get());
  }

  /**
   * All conversions of one technology at one site are one plant, as long as they make the same of a
   * tonne; inputs with another yield have a plant of their own.
   */
  private PlantDraft plant(Id.FacilityId site, Conversion conversion, Id.MaterialId material) {
    Technology technology = knowledge.technology(conversion.technology());
    Technology.Recipe recipe = knowledge.recipe(technology, material);
    Technology.Recipe first =
        technology.recipes().stream()
            .filter(r -> r.outputs().equals(recipe.outputs()))
            .findFirst()
            .orElseThrow();
    String name = site.value() + "." + technology.id().value();
    boolean usual = first.equals(technology.recipes().getFirst());
    Id.PlantId id = new Id.PlantId(usual ? name : name + "." + first.input().value());
    return plants.computeIfAbsent(id, p -> new PlantDraft(id, site, technology, first, rules));
  }

  static Id.PlantId plantId(Id.FacilityId site, Id.TechnologyId technology) {
    return new Id.PlantId(site.value() + "." + technology.value());
  }

  private void addInput(PlantDraft plant, Arc.From from, Id.MaterialId material, double input) {
    Arc arc =
        new Arc(
            new Id.ArcId(start(from) + "--" + plant.id().value()),
            from,
            new Arc.To.Processed(plant.id()),
            material,
            Price.ZERO,
            EmissionFactor.ZERO,
            Money.ZERO,
            ONE,
            1,
            Arc.Deal.OPEN,
            List.of(),
            List.of());
    if (arcs.putIfAbsent(arc.id(), arc) == null) {
      plant.feed(input);
    }
  }

  private void addDelivery(
      Match match, Arc.From from, Transport transport, List<Arc.Content> contents) {
    Need need = need(match);
    double km = match.distance().amount();
    double lot = match.lot().amount() * match.deliveredPerTonne();
    Arc arc =
        new Arc(
            new Id.ArcId(start(from) + "--" + need.id().value()),
            from,
            new Arc.To.Used(need.id()),
            match.delivered(),
            new Price(
                match.moved()
                        * (km * transport.costPerKilometre().amount()
                            + transport.handling().amount())
                    + match.effort().cost().amount()),
            new EmissionFactor(
                match.moved() * km * transport.emissionPerKilometre().amount()
                    + match.effort().emission().amount()),
            new Money(
                transport.linkPerYear().amount() + km * transport.linkPerKilometreYear().amount()),
            match.substitution().value(),
            match.maximumShare(),
            Arc.Deal.of(new MassFlow(lot)),
            List.of(),
            contents);
    if (arcs.putIfAbsent(arc.id(), arc) == null) {
      matches.put(arc.id(), match);
    }
  }

  /** Where an arc starts, as a name. */
  static String start(Arc.From from) {
    return switch (from) {
      case Arc.From.Supplied supplied -> supplied.supply().value();
      case Arc.From.Produced produced -> produced.plant().value() + "." + produced.output().value();
    };
  }

  /** The problem that the matches make. */
  NetworkProblem problem(double relativeGap, long nodes) {
    boolean sized = plants.size() <= SIZED;
    NetworkRules rules =
        new NetworkRules(
            new Price(Policies.carbonPrice(registry.policies())),
            new Emission(Policies.emissionCap(registry.policies())),
            Policies.budget(registry.policies()),
            false,
            relativeGap,
            nodes);
    return new NetworkProblem(
        registry.calendar().periods(),
        offers.values().stream()
            .filter(o -> !bought.contains(o.id()))
            .map(streams::supply)
            .toList(),
        plants.values().stream()
            .map(p -> p.plant(knowledge, Policies.landfillTax(registry.policies()), sized))
            .toList(),
        needs.values().stream().map(streams::demand).toList(),
        List.copyOf(arcs.values()),
        List.of(),
        measures.measures(),
        rules);
  }

  /** The measures that firms could take by themselves. */
  MeasureDraft measures() {
    return measures;
  }

  /** To spread over years what is built, without anything yet. */
  StageDraft stages() {
    return new StageDraft(Policies.yearlyBudget(registry.policies()), rules.interestRate());
  }

  /** The match that an arc to a need came from. */
  Optional<Match> findMatch(Id.ArcId arc) {
    return Optional.ofNullable(matches.get(arc));
  }

  /** The best match of an offer that can't be planned at all, because a place is unknown. */
  Optional<Match> findUnplaced(Id.StreamId offer) {
    return placedOffers.contains(offer)
        ? Optional.empty()
        : Optional.ofNullable(unplaced.get(offer));
  }

  /**
   * The best match of an offer that can't be planned at all, because what it holds is unknown and
   * takers limit it in their blend.
   */
  Optional<Match> findUnknown(Id.StreamId offer) {
    return placedOffers.contains(offer)
        ? Optional.empty()
        : Optional.ofNullable(unknown.get(offer));
  }

  /** Where a design builds plants. */
  Set<Id.FacilityId> sites(NetworkResult.Planned design) {
    return design.plants().stream()
        .map(p -> Require.known("plant", plants, p.plant()).site())
        .collect(Collectors.toSet());
  }

  /** Every offer that arcs may start from, bought fuel among them. */
  Map<Id.StreamId, Offer> offers() {
    return offers;
  }

  /** The plant that an arc passes. */
  Optional<PlantDraft> findPlant(Id.PlantId id) {
    return Optional.ofNullable(plants.get(id));
  }

  KnowledgeIndex knowledge() {
    return knowledge;
  }

  Map<Id.ArcId, Arc> arcs() {
    return arcs;
  }

  private Offer offer(Match match) {
    return Require.known("offer", offers, match.offer());
  }

  private Need need(Match match) {
    return Require.known("need", needs, match.need());
  }
}
