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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Offer;
import org.millrace.domain.Registry;
import org.millrace.estimate.EstimateResult;
import org.millrace.match.MatchResult;
import org.millrace.match.Reason;
import org.millrace.network.Arc;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkResult;
import org.millrace.study.Plan.Cause;
import org.millrace.study.Plan.FirmGain;
import org.millrace.study.Plan.GradeShare;
import org.millrace.study.Plan.LeftOut;
import org.millrace.study.Plan.Missing;
import org.millrace.study.Plan.Quality;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;

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

  /**
   * The plan of a design.
   *
   * @param staging spreads what is built over years
   * @param holdings says whether exchanges will hold
   */
  Plan plan(
      NetworkProblem problem,
      NetworkResult.Planned design,
      PriceSensitivity carbonPrice,
      Function<StageDraft, Stages> staging,
      HoldingDraft holdings) {
    Groups groups = new Groups(problem, design);
    List<Group> parts = groups.all();
    List<PlannedExchange> planned = exchanges.of(parts);
    List<PlannedExchange> ofByProducts = planned.stream().filter(e -> !e.isOfMarket()).toList();
    List<PlannedPlant> plants = plants(design, groups);
    List<PlannedMeasure> measures = draft.measures().taken(problem, design, groups);
    List<LeftOut> leftOut = leftOut(design, groups);
    BuildDraft build = new BuildDraft(draft, exchanges, draft.knowledge(), design.plants());
    List<List<BuildList.OfPlant>> together = build.together(parts);
    StageDraft stages = draft.stages();
    together.forEach(stages::addPlants);
    measures.forEach(stages::add);
    return new Plan(
        new HeadlineDraft(design, draft.measures()).of(planned, plants, measures),
        design,
        planned,
        plants,
        measures,
        firms(parts, planned, measures),
        leftOut,
        quality(planned, measures),
        new Review(
            build.of(together, planned),
            staging.apply(stages),
            holdings.of(planned),
            new Loops(registry, ofByProducts, measures, leftOut).circulation(),
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
              plant.id(),
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

  private List<FirmGain> firms(
      List<Group> groups, List<PlannedExchange> planned, List<PlannedMeasure> measures) {
    Map<Id.FacilityId, Double> giving = new LinkedHashMap<>();
    Map<Id.FacilityId, Double> taking = new LinkedHashMap<>();
    Map<Id.FacilityId, Double> alone = new LinkedHashMap<>();
    groups.forEach(g -> giving.merge(g.site(), g.giverGain(), Double::sum));
    planned.forEach(e -> taking.merge(e.taker().id(), e.takerGain().amount(), Double::sum));
    measures.forEach(m -> alone.merge(m.facility().id(), m.gain().amount(), Double::sum));
    Set<Id.FacilityId> all = new HashSet<>(giving.keySet());
    all.addAll(taking.keySet());
    all.addAll(alone.keySet());
    return all.stream()
        .map(
            f ->
                new FirmGain(
                    exchanges.facility(f),
                    new Money(giving.getOrDefault(f, 0.0)),
                    new Money(taking.getOrDefault(f, 0.0)),
                    new Money(alone.getOrDefault(f, 0.0))))
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

  private Quality quality(List<PlannedExchange> planned, List<PlannedMeasure> measures) {
    Map<Grade, Double> byGrade = new EnumMap<>(Grade.class);
    planned.forEach(e -> byGrade.merge(e.grade(), e.gain().amount(), Double::sum));
    measures.forEach(m -> byGrade.merge(m.saving().grade(), m.gain().amount(), Double::sum));
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
