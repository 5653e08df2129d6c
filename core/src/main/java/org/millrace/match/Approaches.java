package org.millrace.match;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.domain.Id;
import org.millrace.domain.Offer;
import org.millrace.domain.Phase;
import org.millrace.domain.Quality;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Material;
import org.millrace.domain.knowledge.Transport;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Price;

/** Works out what no taker changes, once an offer and way. */
final class Approaches {
  private static final Quality DRY = new Quality(Phase.SOLID, true, List.of(), List.of());
  private static final Quality WET = Quality.of(Phase.SOLID);

  private final KnowledgeIndex knowledge;
  private final Vocabulary words;
  private final QualityRules quality;
  private final Accounts accounts;
  private final MatchRules rules;
  private final Map<Phase, Haulage> haulages = new EnumMap<>(Phase.class);

  Approaches(MatchProblem problem, KnowledgeIndex knowledge, Vocabulary words) {
    this.knowledge = knowledge;
    this.words = words;
    quality = new QualityRules(problem.permits(), knowledge);
    accounts = new Accounts(problem, knowledge);
    rules = problem.rules();
    problem.knowledge().transport().forEach(t -> haulages.put(t.phase(), Haulage.of(t)));
  }

  /** An offer on a way; nothing where no taker could be reached. */
  Optional<Approach> of(Offer offer, Way way) {
    Phase phase =
        way.steps().isEmpty()
            ? offer.quality().phase()
            : quality.phaseOf(way.delivered()).orElse(offer.quality().phase());
    Optional<Transport> transport = knowledge.findTransport(phase);
    Verdict verdict = new Verdict(rules);
    quality.chain(offer, way, verdict);
    return transport.isEmpty() || verdict.isRefused()
        ? Optional.empty()
        : Optional.of(of(offer, way, phase, transport.get(), verdict));
  }

  private Approach of(Offer offer, Way way, Phase phase, Transport transport, Verdict verdict) {
    Sum<EmissionFactor> disposalCarbon = accounts.disposalCarbon(offer, verdict);
    Sum<EmissionFactor> conversionCarbon = accounts.conversionCarbon(way);
    Sum<Price> disposalMoney = accounts.disposalMoney(offer, verdict);
    Sum<Price> conversionMoney = accounts.conversionMoney(offer, way, verdict);
    Tally money = new Tally();
    List.of(
            disposalMoney,
            conversionMoney,
            accounts.priced(disposalCarbon),
            accounts.priced(conversionCarbon))
        .forEach(money::add);
    Tally carbon = new Tally();
    List.of(disposalCarbon, conversionCarbon).forEach(carbon::add);
    boolean direct = way.steps().isEmpty();
    List<String> hazards = direct ? offer.quality().hazards() : List.of();
    boolean open =
        verdict.outcome() != Outcome.FEASIBLE
            || (!direct && (quality.isHazardous(offer) || isMirror(offer.material())))
            || (hazards.isEmpty() && isMirror(way.delivered()));
    return new Approach(
        offer,
        way,
        words.facility(offer.facility()),
        words.profile(offer.terms().profile()),
        phase,
        haulages.getOrDefault(phase, Haulage.FREE),
        offer.rate().amount(),
        offer.terms().minimumLot().amount(),
        way.tonnesDelivered(),
        direct ? Basis.of(offer.quality(), WET) : Basis.converted(offer.quality(), WET),
        direct ? Basis.of(offer.quality(), DRY) : Basis.converted(offer.quality(), DRY),
        open,
        verdict.has(ReasonCode.ECONOMICS_DISPOSAL_UNKNOWN),
        hazards,
        quality.wasteCodes(way.delivered()),
        !hazards.isEmpty() || quality.hazard(way.delivered()) == Material.Hazard.YES,
        money,
        carbon,
        Math.min(transport.cap().amount(), offer.terms().farthestPartner().amount()));
  }

  private boolean isMirror(Id.MaterialId material) {
    return quality.hazard(material) == Material.Hazard.MIRROR;
  }
}
