package org.millrace.match;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.millrace.domain.Offer;
import org.millrace.domain.Route;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.match.MatchResult.RefusalCount;
import org.millrace.match.MatchResult.Unmatched;

/** Finds the exchanges that could work; see the package for rules and formulae. */
public final class Matching implements Engine<MatchProblem, MatchResult> {
  @Override
  public MatchResult solve(MatchProblem problem, Run run) {
    KnowledgeIndex knowledge = new KnowledgeIndex(problem.knowledge());
    Judge judge = new Judge(problem, knowledge);
    Fits fits =
        new Fits(
            problem.needs(),
            judge::site,
            new Fitting(problem.facilities(), knowledge),
            knowledge,
            problem.rules().asks(Rule.CODE));
    Comparator<Match> bestFirst = BestFirst.by(problem.rules().ranking());
    List<Offer> offers =
        problem.offers().stream()
            .filter(o -> problem.rules().includeRecovered() || o.route() != Route.RECOVERY)
            .toList();
    List<Found> found =
        run.map(
            offers,
            offer -> {
              run.check();
              List<Way> ways = Way.of(offer.material(), knowledge, problem.rules().longestChain());
              return found(new OfferSearch(offer, ways, fits, judge), problem.rules(), bestFirst);
            });
    return new MatchResult(
        found.stream().flatMap(f -> f.matches().stream()).sorted(bestFirst).toList(),
        refusals(found),
        IntStream.range(0, offers.size())
            .filter(i -> found.get(i).matches().isEmpty())
            .mapToObj(i -> new Unmatched(offers.get(i).id(), found.get(i).nearest()))
            .toList(),
        found.stream().mapToLong(Found::judged).sum());
  }

  private static List<RefusalCount> refusals(List<Found> found) {
    Map<ReasonCode, Long> counts = new EnumMap<>(ReasonCode.class);
    found.forEach(f -> f.refused().forEach((code, pairs) -> counts.merge(code, pairs, Long::sum)));
    return counts.entrySet().stream().map(e -> new RefusalCount(e.getKey(), e.getValue())).toList();
  }

  /** What the search for one offer brought. */
  private record Found(
      List<Match> matches, Map<ReasonCode, Long> refused, List<Reason> nearest, long judged) {}

  private static Found found(OfferSearch search, MatchRules rules, Comparator<Match> bestFirst) {
    return new Found(
        search.matches().stream().sorted(bestFirst).limit(rules.bestPerOffer()).toList(),
        search.refused(),
        search.nearest(),
        search.judged());
  }
}
