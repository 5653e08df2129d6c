package org.millrace.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Content;
import org.millrace.domain.Id;
import org.millrace.domain.Link;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Price;

/** Scores matches, with a range from the ranges of what they rest on. */
final class Scores {
  /** Near enough to a code that stands for several materials. */
  private static final double BY_CODE_ALONE = 0.5;

  private final KnowledgeIndex knowledge;
  private final Scoring scoring;
  private final Map<Id.FacilityId, Set<Id.FacilityId>> partners = new HashMap<>();

  Scores(MatchProblem problem, KnowledgeIndex knowledge) {
    this.knowledge = knowledge;
    scoring = new Scoring(problem.rules().weights());
    for (Link link : problem.links()) {
      add(link.from(), link.to());
      add(link.to(), link.from());
    }
  }

  private void add(Id.FacilityId one, Id.FacilityId other) {
    partners.computeIfAbsent(one, f -> new HashSet<>()).add(other);
  }

  Score of(Pair pair, Basis basis, Sum<Price> money, Sum<EmissionFactor> carbon, Outcome outcome) {
    double quantity = pair.dealing().quantity().amount();
    Score.Parts parts =
        new Score.Parts(
            code(pair.way().delivered(), pair.fit().expected()),
            quality(pair, basis),
            quantity(pair, quantity),
            Math.min(1, pair.dealing().overlap()),
            scoring.distance(pair.distance().amount()),
            scoring.economics(money.value()),
            Scoring.carbon(carbon.value()),
            outcome == Outcome.FEASIBLE ? 1 : Scoring.CONDITIONAL,
            trust(partners(pair.offer().facility()), pair.fit().need().facility()));
    double value = scoring.of(parts);
    double low = scoring.of(at(parts, money.low(), carbon.low()));
    double high = scoring.of(at(parts, money.high(), carbon.high()));
    return new Score(value, Math.min(low, value), Math.max(high, value), parts);
  }

  private Score.Parts at(Score.Parts parts, double surplus, double avoided) {
    return new Score.Parts(
        parts.code(),
        parts.quality(),
        parts.quantity(),
        parts.time(),
        parts.distance(),
        scoring.economics(surplus),
        Scoring.carbon(avoided),
        parts.certainty(),
        parts.trust());
  }

  /**
   * How near two materials are in the tree: 2 · depth of the wider / sum of depths (Wu and Palmer)
   * where one is a kind of the other.
   */
  double code(Id.MaterialId delivered, Id.MaterialId expected) {
    List<Id.MaterialId> offered = knowledge.lineage(delivered);
    List<Id.MaterialId> wanted = knowledge.lineage(expected);
    if (!offered.contains(expected) && !wanted.contains(delivered)) {
      return BY_CODE_ALONE;
    }
    double wider = Math.min(offered.size(), wanted.size());
    return 2 * wider / (offered.size() + wanted.size());
  }

  private static double quality(Pair pair, Basis basis) {
    double least = 1;
    for (Content limit : QualityRules.limits(pair.fit())) {
      least =
          Math.min(
              least,
              Scoring.quality(
                  QualityRules.content(pair.offer().quality(), pair.way(), limit.property())
                      .map(basis::of)
                      .orElse(null),
                  limit));
    }
    for (BlendLimit limit : pair.fit().need().blend()) {
      least =
          Math.min(
              least,
              Blending.margin(
                  QualityRules.content(pair.offer().quality(), pair.way(), limit.property())
                      .map(basis::of)
                      .orElse(null),
                  limit));
    }
    return least;
  }

  private static double quantity(Pair pair, double quantity) {
    double offered = pair.offer().rate().amount();
    double wanted =
        pair.fit().need().rate().amount() / (pair.delivered() * pair.fit().substitution().amount());
    return Math.min(1, quantity / Math.min(offered, wanted));
  }

  /** The trust part at best. */
  double bestTrust() {
    return partners.isEmpty() ? Scoring.STRANGERS : 1;
  }

  /** Whom a facility deals with or trusts. */
  Set<Id.FacilityId> partners(Id.FacilityId facility) {
    return partners.getOrDefault(facility, Set.of());
  }

  /** The trust part of somebody towards those who have such partners. */
  static double trust(Set<Id.FacilityId> partners, Id.FacilityId other) {
    return partners.contains(other) ? 1 : Scoring.STRANGERS;
  }
}
