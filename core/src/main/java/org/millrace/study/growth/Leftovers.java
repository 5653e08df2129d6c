package org.millrace.study.growth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Policies;
import org.millrace.domain.Quote;
import org.millrace.domain.Registry;
import org.millrace.domain.Route;
import org.millrace.domain.Site;
import org.millrace.domain.Stated;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.enterprise.Candidate;
import org.millrace.enterprise.EnterpriseProblem;
import org.millrace.enterprise.EnterpriseResult;
import org.millrace.enterprise.EnterpriseRules;
import org.millrace.enterprise.Place;
import org.millrace.enterprise.Sink;
import org.millrace.enterprise.Source;
import org.millrace.math.Position;
import org.millrace.math.PositionIndex;
import org.millrace.math.Positions;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Price;

/** What a plan leaves over, as a problem, and where the answers are. */
final class Leftovers {
  /** Less than this share of a stream is not left over. */
  private static final double ROUNDING = 1e-9;

  private final Registry registry;
  private final KnowledgeIndex knowledge;
  private final Map<Id.FacilityId, Facility> facilities = new HashMap<>();
  private final Map<Id.StreamId, Double> used = new HashMap<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Sink> sinks = new ArrayList<>();
  private int unplaced;

  Leftovers(GrowthInputs inputs) {
    registry = inputs.registry();
    knowledge = new KnowledgeIndex(inputs.knowledge());
    registry.facilities().forEach(f -> facilities.put(f.id(), f));
    Stream.concat(inputs.taken().stream(), inputs.replaced().stream())
        .forEach(u -> used.merge(u.stream(), u.rate().amount(), Double::sum));
    registry.offers().stream().filter(o -> o.route() != Route.RECOVERY).forEach(this::add);
    registry.needs().forEach(this::add);
  }

  /** By-products left over. */
  int sources() {
    return sources.size();
  }

  /** Bought materials that nothing replaces. */
  int sinks() {
    return sinks.size();
  }

  /** Streams without a place. */
  int unplaced() {
    return unplaced;
  }

  /** The usual search among sites of the region. */
  EnterpriseProblem problem(GrowthInputs inputs) {
    EnterpriseRules usual = EnterpriseRules.USUAL;
    return new EnterpriseProblem(
        sources,
        sinks,
        List.of(),
        List.of(),
        inputs.knowledge(),
        new EnterpriseRules(
            inputs.detourFactor(),
            inputs.interestRate(),
            new Price(Policies.carbonPrice(registry.policies())),
            usual.leastMaturity(),
            usual.places(),
            usual.candidates(),
            usual.portfolio()));
  }

  private void add(Offer offer) {
    Figure<MassFlow> left = left(offer.id(), offer.rate());
    Optional<GeoPoint> point = point(offer.facility());
    if (left.amount() <= 0) {
      return;
    }
    if (point.isEmpty()) {
      unplaced++;
      return;
    }
    sources.add(
        new Source(
            offer.id(),
            point.get(),
            offer.material(),
            offer.quality().phase(),
            left,
            disposalCost(offer),
            stated(knowledge.findDisposalEmission(offer.material())),
            offer.terms().farthestPartner()));
  }

  private void add(Need need) {
    Figure<MassFlow> left = left(need.id(), need.rate());
    Optional<GeoPoint> point = point(need.facility());
    if (left.amount() <= 0) {
      return;
    }
    if (point.isEmpty()) {
      unplaced++;
      return;
    }
    Facility facility = facilities.get(need.facility());
    sinks.add(
        new Sink(
            need.id(),
            point.get(),
            need.material(),
            facility == null
                ? List.of()
                : knowledge.findSector(facility.activity()).stream().toList(),
            left,
            knowledge.purchasePrice(need),
            stated(knowledge.findVirginEmission(need.material())),
            need.accepts(),
            need.terms().farthestPartner()));
  }

  /** What the plan leaves of a stream; nothing for less than a rounding. */
  private Figure<MassFlow> left(Id.StreamId stream, Figure<MassFlow> rate) {
    double share = rate.amount() > 0 ? 1 - used.getOrDefault(stream, 0.0) / rate.amount() : 0;
    return rate.times(share <= ROUNDING ? 0 : share);
  }

  /** What disposal costs today, the landfill tax included where it falls due. */
  private Quote disposalCost(Offer offer) {
    double tax = Policies.landfillTax(registry.policies());
    Quote stated = knowledge.disposalCost(offer);
    return stated instanceof Quote.Known known && tax > 0 && knowledge.isTaxed(offer)
        ? new Quote.Known(taxed(known.price(), tax))
        : stated;
  }

  private static Figure<Price> taxed(Figure<Price> price, double tax) {
    return Figure.between(
        new Price(price.low() + tax),
        new Price(price.amount() + tax),
        new Price(price.high() + tax),
        price.grade(),
        price.origin());
  }

  private static Stated<EmissionFactor> stated(Optional<Figure<EmissionFactor>> figure) {
    return figure.<Stated<EmissionFactor>>map(Stated.Known::new).orElseGet(Stated.Unknown::new);
  }

  private Optional<GeoPoint> point(Id.FacilityId id) {
    Facility facility = facilities.get(id);
    return facility != null && facility.site() instanceof Site.At at
        ? Optional.of(at.point())
        : Optional.empty();
  }

  /** The facility nearest to each place of a result. */
  List<GrowthStudy.Spot> spots(EnterpriseResult result) {
    List<Facility> placed =
        registry.facilities().stream().filter(f -> f.site() instanceof Site.At).toList();
    PositionIndex index =
        new PositionIndex(
            Positions.of(placed.stream().map(f -> position(point(f.id()).orElseThrow())).toList()));
    Map<Id.PlaceId, Place> places = new TreeMap<>();
    Stream.concat(result.candidates().stream(), result.portfolio().enterprises().stream())
        .map(Candidate::place)
        .forEach(p -> places.put(p.id(), p));
    return places.values().stream()
        .map(
            p ->
                new GrowthStudy.Spot(
                    p.id(), placed.get(index.nearest(position(p.point()), 1)[0]).id()))
        .toList();
  }

  private static Position position(GeoPoint point) {
    return new Position.OnEarth(point.latitude(), point.longitude());
  }
}
