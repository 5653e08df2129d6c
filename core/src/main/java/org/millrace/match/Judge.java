package org.millrace.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.millrace.domain.Offer;
import org.millrace.domain.Phase;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Transport;
import org.millrace.unit.Distance;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Price;

/** Judges one offer, way and need by all nine rules. */
final class Judge {
  private final KnowledgeIndex knowledge;
  private final QualityRules quality;
  private final TradeRules trade;
  private final Accounts accounts;
  private final MatchRules rules;

  Judge(MatchProblem problem, KnowledgeIndex knowledge) {
    this.knowledge = knowledge;
    quality = new QualityRules(problem.permits(), knowledge);
    trade = new TradeRules(problem);
    accounts = new Accounts(problem, knowledge);
    rules = problem.rules();
  }

  /** The match, or nothing when a rule refuses; the verdict then holds the reason. */
  Optional<Match> judge(Offer offer, Way way, Fit fit, Verdict verdict) {
    verdict.add(fit.reason());
    if (offer.facility().equals(fit.need().facility())) {
      verdict.add(ReasonCode.CODE_IN_HOUSE);
      return Optional.empty();
    }
    quality.phase(offer, way, fit, verdict);
    quality.composition(offer, way, fit, verdict);
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
    double delivered =
        way.steps().stream()
            .mapToDouble(s -> s.output().yield().amount())
            .reduce(1, (a, b) -> a * b);
    Distance distance = trade.distance(offer, fit.need(), transport.get(), verdict);
    MassFlow quantity = trade.quantity(offer, fit, delivered, verdict);
    if (verdict.isRefused()) {
      return Optional.empty();
    }
    Pair pair = new Pair(offer, way, fit, transport.get(), distance, quantity, delivered);
    Sum<EmissionFactor> carbon = accounts.carbon(pair, verdict);
    Sum<Price> money = accounts.money(pair, carbon, verdict);
    return verdict.isRefused()
        ? Optional.empty()
        : Optional.of(match(pair, money, carbon, verdict));
  }

  /** How far an offer can go on a way, great circle [km]; infinite where nothing moves it. */
  double reach(Offer offer, Way way) {
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

  private Match match(Pair pair, Sum<Price> money, Sum<EmissionFactor> carbon, Verdict verdict) {
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
        verdict.reasons(),
        pair.distance(),
        pair.quantity(),
        fit.substitution(),
        fit.maximumShare(),
        fit.effort(),
        money,
        carbon,
        Score.of(pair, money, carbon, verdict, rules.weights()));
  }
}
