package org.millrace.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Offer;
import org.millrace.domain.Registry;
import org.millrace.estimate.EstimateResult;
import org.millrace.match.Conversion;
import org.millrace.match.MatchResult;
import org.millrace.match.Reason;
import org.millrace.match.Term;
import org.millrace.network.Arc;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkResult;
import org.millrace.study.Plan.Cause;
import org.millrace.study.Plan.FirmGain;
import org.millrace.study.Plan.GradeShare;
import org.millrace.study.Plan.Headline;
import org.millrace.study.Plan.LeftOut;
import org.millrace.study.Plan.Missing;
import org.millrace.study.Plan.Quality;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Quantity;
import org.millrace.unit.Ratio;

/** Puts a plan together from what the engines found. */
final class PlanAssembly {
  /** Less than this share of an offer counts as all of it used. */
  private static final double CRUMBS = 1e-6;

  private final Registry stated;
  private final Registry registry;
  private final EstimateResult estimate;
  private final MatchResult matches;
  private final NetworkDraft draft;
  private final Exchanges exchanges;

  PlanAssembly(
      Registry stated,
      Registry registry,
      EstimateResult estimate,
      MatchResult matches,
      NetworkDraft draft) {
    this.stated = stated;
    this.registry = registry;
    this.estimate = estimate;
    this.matches = matches;
    this.draft = draft;
    exchanges = new Exchanges(registry, draft);
  }

  Plan plan(NetworkProblem problem, NetworkResult.Planned design, PriceSensitivity carbonPrice) {
    Groups groups = new Groups(problem, design);
    List<Group> parts = groups.all();
    List<PlannedExchange> planned = exchanges.of(parts);
    List<PlannedPlant> plants = plants(design, groups);
    List<LeftOut> leftOut = leftOut(design, groups);
    return new Plan(
        headline(design, planned, plants),
        design,
        planned,
        plants,
        firms(parts, planned),
        leftOut,
        quality(planned),
        new Review(
            new BuildDraft(draft, exchanges, draft.knowledge(), design.plants()).of(parts, planned),
            new Loops(registry, planned.stream().filter(e -> !e.isOfMarket()).toList(), leftOut)
                .circulation(),
            new BalanceDraft(problem, groups, draft.knowledge(), materials()).of(design),
            carbonPrice));
  }

  private Map<Id.StreamId, Id.MaterialId> materials() {
    Map<Id.StreamId, Id.MaterialId> materials = new HashMap<>();
    registry.streams().forEach(s -> materials.put(s.id(), s.material()));
    return materials;
  }

  private List<PlannedPlant> plants(NetworkResult.Planned design, Groups groups) {
    List<PlannedPlant> plants = new ArrayList<>();
    for (NetworkResult.BuiltPlant built : design.plants()) {
      PlantDraft plant = draft.findPlant(built.plant()).orElseThrow();
      plants.add(
          new PlannedPlant(
              plant.technology(),
              exchanges.facility(plant.site()),
              built.size().capacity(),
              new MassFlow(groups.yearly(built.tonnes())),
              built.size().fixedPerYear(),
              plant.investment(built.size().capacity())));
    }
    plants.sort(
        Comparator.comparing(PlannedPlant::input)
            .reversed()
            .thenComparing(p -> p.site().id())
            .thenComparing(p -> p.technology().id()));
    return plants;
  }

  private Headline headline(
      NetworkResult.Planned design, List<PlannedExchange> planned, List<PlannedPlant> plants) {
    Spreading saving = new Spreading();
    Spreading avoided = new Spreading();
    Spreading diverted = new Spreading();
    for (PlannedExchange exchange : planned) {
      double tonnes = exchange.taken().amount();
      spread(exchange.match().money().terms(), tonnes, saving);
      spread(exchange.match().carbon().terms(), tonnes, avoided);
      Figure<MassFlow> binding = binding(exchange);
      double perTonne = 1 / Math.max(binding.amount(), Double.MIN_NORMAL);
      saving.add(binding, exchange.gain().amount() * perTonne);
      avoided.add(binding, exchange.avoided().amount() * perTonne);
      if (!exchange.isOfMarket()) {
        diverted.add(binding, tonnes * perTonne);
      }
      if (!exchange.isOfMarket() && binding.equals(exchange.need().rate())) {
        spreadNeeded(exchange, diverted);
      }
    }
    Spreading investment = new Spreading();
    for (PlannedPlant plant : plants) {
      investment.add(plant.investment(), 1);
    }
    return new Headline(
        saving.around(design.saving().amount()),
        new Money(
            planned.stream()
                .filter(e -> !e.since().isEmpty())
                .mapToDouble(e -> e.gain().amount())
                .sum()),
        avoided.around(design.baseline().emission().amount() - design.plan().emission().amount()),
        diverted.around(
            planned.stream()
                .filter(e -> !e.isOfMarket())
                .mapToDouble(e -> e.taken().amount())
                .sum()),
        new MassFlow(planned.stream().mapToDouble(e -> e.replaced().amount()).sum()),
        investment.around(plants.stream().mapToDouble(p -> p.investment().amount()).sum()));
  }

  private static <Q extends Quantity<Q>> void spread(
      List<Term<Q>> terms, double tonnes, Spreading total) {
    for (Term<Q> term : terms) {
      total.add(term.figure(), term.kind().isSaving() ? tonnes : -tonnes);
    }
  }

  /** What a need takes of a by-product depends on what a tonne of it replaces and yields. */
  private static void spreadNeeded(PlannedExchange exchange, Spreading diverted) {
    double tonnes = exchange.taken().amount();
    Figure<Ratio> substitution = exchange.match().substitution();
    diverted.add(substitution, -tonnes / substitution.amount());
    for (Conversion conversion : exchange.match().chain()) {
      diverted.add(conversion.yield(), -tonnes / conversion.yield().amount());
    }
  }

  /** The stream that limits an exchange: the offer when it is used up, else the need. */
  static Figure<MassFlow> binding(PlannedExchange exchange) {
    double ofOffer = exchange.taken().amount() / exchange.offer().rate().amount();
    double ofNeed = exchange.replaced().amount() / exchange.need().rate().amount();
    return ofOffer >= ofNeed ? exchange.offer().rate() : exchange.need().rate();
  }

  private List<FirmGain> firms(List<Group> groups, List<PlannedExchange> planned) {
    Map<Id.FacilityId, Double> giving = new LinkedHashMap<>();
    Map<Id.FacilityId, Double> taking = new LinkedHashMap<>();
    groups.forEach(g -> giving.merge(g.site(), g.giverGain(), Double::sum));
    planned.forEach(e -> taking.merge(e.taker().id(), e.takerGain().amount(), Double::sum));
    Set<Id.FacilityId> all = new HashSet<>(giving.keySet());
    all.addAll(taking.keySet());
    return all.stream()
        .map(
            f ->
                new FirmGain(
                    exchanges.facility(f),
                    new Money(giving.getOrDefault(f, 0.0)),
                    new Money(taking.getOrDefault(f, 0.0))))
        .sorted(
            Comparator.comparing(FirmGain::gain).reversed().thenComparing(f -> f.facility().id()))
        .toList();
  }

  private List<LeftOut> leftOut(NetworkResult.Planned design, Groups groups) {
    Map<Id.StreamId, List<Reason>> nearest = new HashMap<>();
    matches.unmatched().forEach(u -> nearest.put(u.offer(), u.nearest()));
    Map<Arc.From, Double> remaining = new HashMap<>();
    design.disposals().forEach(d -> remaining.put(d.from(), groups.yearly(d.tonnes())));
    List<LeftOut> left = new ArrayList<>();
    for (Offer offer : registry.offers()) {
      Double tonnes = remaining.get(new Arc.From.Supplied(offer.id()));
      List<Reason> reasons = nearest.get(offer.id());
      if (tonnes == null) {
        left.add(new LeftOut(offer, offer.rate().value(), Cause.RECOVERED_ALREADY, List.of()));
      } else if (tonnes > CRUMBS * offer.rate().amount()) {
        left.add(remainder(offer, new MassFlow(tonnes), reasons == null ? List.of() : reasons));
      }
    }
    left.sort(
        Comparator.comparing(LeftOut::remaining).reversed().thenComparing(l -> l.offer().id()));
    return left;
  }

  /** Why some of an offer remains; without a match the reasons say what stopped the nearest. */
  private LeftOut remainder(Offer offer, MassFlow tonnes, List<Reason> nearest) {
    if (!nearest.isEmpty()) {
      return new LeftOut(offer, tonnes, Cause.NO_TAKER, nearest);
    }
    return draft
        .findUnplaced(offer.id())
        .map(match -> new LeftOut(offer, tonnes, Cause.PLACE_UNKNOWN, match.reasons()))
        .or(
            () ->
                draft
                    .findUnknown(offer.id())
                    .map(m -> new LeftOut(offer, tonnes, Cause.CONTENT_UNKNOWN, m.reasons())))
        .orElseGet(() -> new LeftOut(offer, tonnes, Cause.OUTBID, List.of()));
  }

  private Quality quality(List<PlannedExchange> planned) {
    Map<Grade, Double> byGrade = new EnumMap<>(Grade.class);
    planned.forEach(e -> byGrade.merge(e.grade(), e.gain().amount(), Double::sum));
    Map<EstimateResult.Cause, Long> causes =
        estimate.gaps().stream()
            .collect(
                Collectors.groupingBy(
                    EstimateResult.Gap::cause,
                    () -> new EnumMap<>(EstimateResult.Cause.class),
                    Collectors.counting()));
    Set<Id.FacilityId> own = stated.streams().map(s -> s.facility()).collect(Collectors.toSet());
    stated.processes().heat().forEach(h -> own.add(h.facility()));
    int total = registry.facilities().size();
    return new Quality(
        total,
        own.size(),
        total - own.size() - estimate.gaps().size(),
        causes.entrySet().stream()
            .map(e -> new Missing(e.getKey(), Math.toIntExact(e.getValue())))
            .toList(),
        byGrade.entrySet().stream().map(e -> new GradeShare(e.getKey(), e.getValue())).toList());
  }
}
