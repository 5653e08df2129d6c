package org.millrace.match;

import java.util.ArrayList;
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
  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparing(Matching::isUnplaced)
          .thenComparing(Comparator.comparingDouble(Matching::gainPerYear).reversed())
          .thenComparing(Match::offer)
          .thenComparing(Match::need)
          .thenComparing(Match::delivered);

  @Override
  public MatchResult solve(MatchProblem problem, Run run) {
    KnowledgeIndex knowledge = new KnowledgeIndex(problem.knowledge());
    Search search =
        new Search(
            problem.rules(),
            knowledge,
            new Fits(problem, knowledge),
            new Judge(problem, knowledge));
    List<Offer> offers =
        problem.offers().stream()
            .filter(o -> problem.rules().includeRecovered() || o.route() != Route.RECOVERY)
            .toList();
    List<Found> found =
        run.map(
            offers,
            offer -> {
              run.check();
              return search.search(offer);
            });
    return new MatchResult(
        found.stream().flatMap(f -> f.matches().stream()).sorted(BEST_FIRST).toList(),
        refusals(found),
        IntStream.range(0, offers.size())
            .filter(i -> found.get(i).matches().isEmpty())
            .mapToObj(i -> new Unmatched(offers.get(i).id(), found.get(i).nearest()))
            .toList(),
        found.stream().mapToLong(Found::judged).sum());
  }

  /** A match whose distance nobody knows looks cheap; it must not push out others. */
  private static boolean isUnplaced(Match match) {
    return match.reasons().stream().anyMatch(r -> r.code() == ReasonCode.DISTANCE_UNKNOWN);
  }

  /** What a match would bring in a year [EUR/a]. */
  private static double gainPerYear(Match match) {
    return match.money().value() * match.quantity().amount();
  }

  private static List<RefusalCount> refusals(List<Found> found) {
    Map<ReasonCode, Long> counts = new EnumMap<>(ReasonCode.class);
    found.forEach(f -> f.refused().forEach((code, pairs) -> counts.merge(code, pairs, Long::sum)));
    return counts.entrySet().stream().map(e -> new RefusalCount(e.getKey(), e.getValue())).toList();
  }

  /** What the search for one offer brought. */
  private record Found(
      List<Match> matches, Map<ReasonCode, Long> refused, List<Reason> nearest, long judged) {}

  private record Search(MatchRules rules, KnowledgeIndex knowledge, Fits fits, Judge judge) {
    Found search(Offer offer) {
      List<Match> matches = new ArrayList<>();
      Map<ReasonCode, Long> refused = new EnumMap<>(ReasonCode.class);
      List<Reason> nearest =
          List.of(Reason.of(ReasonCode.CODE_NO_USE, Fits.material(offer.material())));
      long judged = 0;
      for (Way way : Way.of(offer.material(), knowledge, rules.maximumConversions())) {
        for (Fit fit : fits.of(way.delivered())) {
          judged++;
          Verdict verdict = new Verdict();
          judge.judge(offer, way, fit, verdict).ifPresent(matches::add);
          if (verdict.isRefused()) {
            refused.merge(refusal(verdict), 1L, Long::sum);
            nearest = verdict.reasons().size() >= nearest.size() ? verdict.reasons() : nearest;
          }
        }
      }
      matches.sort(BEST_FIRST);
      List<Match> best = matches.subList(0, Math.min(matches.size(), rules.bestPerOffer()));
      return new Found(List.copyOf(best), refused, nearest, judged);
    }

    private static ReasonCode refusal(Verdict verdict) {
      return verdict.reasons().stream()
          .map(Reason::code)
          .filter(c -> c.outcome() == Outcome.INFEASIBLE)
          .findFirst()
          .orElseThrow();
    }
  }
}
