package org.millrace.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.millrace.domain.Id;
import org.millrace.domain.Offer;
import org.millrace.domain.Phase;
import org.millrace.domain.Site;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Transport;
import org.millrace.unit.Distance;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Price;

/** Judges one offer, way and need by all nine rules. */
final class Judge {
  private final KnowledgeIndex knowledge;
  private final QualityRules quality;
  private final TradeRules trade;
  private final Accounts accounts;
  private final Scores scores;
  private final MatchRules rules;

  Judge(MatchProblem problem, KnowledgeIndex knowledge) {
    this.knowledge = knowledge;
    quality = new QualityRules(problem.permits(), knowledge);
    trade = new TradeRules(problem);
    accounts = new Accounts(problem, knowledge);
    scores = new Scores(problem, knowledge);
    rules = problem.rules();
  }

  /** The match, or nothing when a rule refuses; the verdict then holds the reason. */
  Optional<Match> judge(Offer offer, Way way, Fit fit, Verdict verdict) {
    verdict.add(fit.reason());
    if (rules.asks(Rule.CODE) && offer.facility().equals(fit.need().facility())) {
      verdict.add(ReasonCode.CODE_IN_HOUSE);
      return Optional.empty();
    }
    Basis basis = basis(offer, way, fit);
    quality.phase(offer, way, fit, verdict);
    quality.composition(offer, way, fit, basis, verdict);
    quality.hazard(offer, way, fit, verdict);
    quality.chain(offer, way, verdict);
    Phase phase = phase(offer, way);
    Optional<Transport> transport = knowledge.findTransport(phase);
    if (transport.isEmpty()) {
      verdict.add(ReasonCode.PHASE_NOT_MOVED, new Reason.Argument.InPhase(phase));
    }
    if (transport.isEmpty() || verdict.isRefused()) {
      return Optional.empty();
    }
    double delivered = way.tonnesDelivered();
    Fit counted = fit.perTonneArriving(basis.factor());
    Distance distance = trade.distance(offer, fit.need(), transport.get(), verdict);
    Dealing dealing = trade.dealing(offer, counted, delivered, basis.factor(), verdict);
    if (verdict.isRefused()) {
      return Optional.empty();
    }
    double moved = delivered * basis.moved();
    Pair pair = new Pair(offer, way, counted, transport.get(), distance, dealing, delivered, moved);
    Sum<EmissionFactor> carbon = accounts.carbon(pair, verdict);
    Sum<Price> money = accounts.money(pair, carbon, verdict);
    return verdict.isRefused()
        ? Optional.empty()
        : Optional.of(match(pair, basis, money, carbon, verdict));
  }

  private static Basis basis(Offer offer, Way way, Fit fit) {
    return way.steps().isEmpty()
        ? Basis.of(offer.quality(), fit.need().quality())
        : Basis.converted(offer.quality(), fit.need().quality());
  }

  /** Where a facility stands. */
  Site site(Id.FacilityId facility) {
    return trade.site(facility);
  }

  /** A verdict in which nothing is noted yet. */
  Verdict verdict() {
    return new Verdict(rules);
  }

  /** How far an offer can go on a way, great circle [km]; infinite where nothing moves it. */
  double reach(Offer offer, Way way) {
    if (!rules.asks(Rule.DISTANCE)) {
      return Double.POSITIVE_INFINITY;
    }
    return knowledge
        .findTransport(phase(offer, way))
        .map(t -> Math.min(t.cap().amount(), offer.terms().farthestPartner().amount()))
        .map(km -> km / rules.detourFactor())
        .orElse(Double.POSITIVE_INFINITY);
  }

  private Phase phase(Offer offer, Way way) {
    return way.steps().isEmpty()
        ? offer.quality().phase()
        : quality.phaseOf(way.delivered()).orElse(offer.quality().phase());
  }

  /**
   * The reasons, without what is unknown of a widely named offer because nobody said which material
   * it is: that is asked for once.
   */
  private static List<Reason> reasons(Pair pair, Verdict verdict) {
    if (!verdict.has(ReasonCode.CODE_WIDE) || !pair.way().steps().isEmpty()) {
      return verdict.reasons();
    }
    Reason.Argument offered = Fitting.material(pair.offer().material());
    return verdict.reasons().stream()
        .filter(
            r ->
                switch (r.code()) {
                  case ECONOMICS_DISPOSAL_UNKNOWN -> false;
                  case HAZARD_MIRROR, ECONOMICS_EMISSION_UNKNOWN ->
                      !r.arguments().contains(offered);
                  default -> true;
                })
        .toList();
  }

  private Match match(
      Pair pair, Basis basis, Sum<Price> money, Sum<EmissionFactor> carbon, Verdict verdict) {
    Fit fit = pair.fit();
    List<Conversion> chain = new ArrayList<>();
    double input = pair.offer().rate().amount();
    for (Way.Step step : pair.way().steps()) {
      chain.add(Capital.conversion(step, input, rules));
      input *= step.output().yield().amount();
    }
    return new Match(
        pair.offer().id(),
        fit.need().id(),
        chain,
        pair.way().delivered(),
        pair.transport().phase(),
        verdict.outcome(),
        reasons(pair, verdict),
        pair.distance(),
        basis.moved(),
        pair.dealing().quantity(),
        pair.dealing().lot(),
        fit.substitution(),
        fit.maximumShare(),
        fit.effort(),
        money,
        carbon,
        scores.of(pair, basis, money, carbon, verdict.outcome()));
  }
}
