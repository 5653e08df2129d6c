package org.millrace.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.domain.Offer;
import org.millrace.domain.Route;
import org.millrace.domain.knowledge.KnowledgeIndex;

/** The obvious version: every offer on every way with every need, one at a time. */
final class AllPairs {
  private final Map<Id.StreamId, List<Match>> best = new HashMap<>();

  AllPairs(MatchProblem problem) {
    KnowledgeIndex knowledge = new KnowledgeIndex(problem.knowledge());
    Judge judge = new Judge(problem, knowledge);
    Fitting fitting = new Fitting(problem.facilities(), knowledge);
    Comparator<Match> bestFirst = BestFirst.by(problem.rules().ranking());
    Fits fits = new Fits(problem.needs(), judge::site, fitting, knowledge, true);
    for (Offer offer : problem.offers()) {
      List<Match> matches = new ArrayList<>();
      if (problem.rules().includeRecovered() || offer.route() != Route.RECOVERY) {
        for (Way way : Way.of(offer.material(), knowledge, problem.rules().maximumConversions())) {
          for (Fit fit : fits.of(way.delivered(), Reach.EVERYWHERE).fits()) {
            judge.judge(offer, way, fit, judge.verdict()).ifPresent(matches::add);
          }
        }
      }
      matches.sort(bestFirst);
      best.put(offer.id(), matches);
    }
  }

  /** All matches of an offer, best first. */
  List<Match> of(Offer offer) {
    return best.getOrDefault(offer.id(), List.of());
  }
}
