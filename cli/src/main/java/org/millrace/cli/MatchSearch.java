package org.millrace.cli;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.ResourceStream;
import org.millrace.engine.Run;
import org.millrace.match.Match;
import org.millrace.match.MatchIndex;
import org.millrace.match.MatchProblem;
import org.millrace.match.MatchingEngine;
import org.millrace.match.MatchingEngine.Found;
import org.millrace.match.Partners;
import org.millrace.unit.Require;

/**
 * Searches a region for the best partners of its streams. Pairs are found at once and explained one
 * by one as they are asked for, for a nation has many.
 */
final class MatchSearch {
  private final MatchProblem problem;
  private final Run run;

  MatchSearch(MatchProblem problem, Run run) {
    this.problem = problem;
    this.run = run;
  }

  private MatchIndex index() {
    return new MatchIndex(problem, problem.offers(), problem.needs(), run);
  }

  /** The best needs of each offer. */
  BestMatches byOffer() {
    MatchIndex index = index();
    Partners partners = index.bestNeeds(run);
    return new BestMatches(
        partners.pairs(),
        () ->
            IntStream.range(0, partners.streams())
                .boxed()
                .flatMap(offer -> explained(index, partners, offer)));
  }

  private static Stream<Match> explained(MatchIndex index, Partners partners, int offer) {
    return IntStream.range(0, partners.size(offer))
        .mapToObj(
            rank -> index.explain(offer, partners.partner(offer, rank), partners.way(offer, rank)))
        .flatMap(Optional::stream);
  }

  /** The best offers of each need. */
  BestMatches byNeed() {
    MatchIndex index = index();
    index.prepareGivers(run);
    return BestMatches.of(
        IntStream.range(0, problem.needs().size())
            .boxed()
            .flatMap(need -> index.bestOffers(need).stream())
            .toList());
  }

  /** The best needs of one offer. */
  BestMatches ofOffer(String id) {
    int offer = place(id, problem.offers(), "offer");
    return BestMatches.of(index().bestNeeds(offer));
  }

  /** The best offers of one need. */
  BestMatches ofNeed(String id) {
    int need = place(id, problem.needs(), "need");
    return BestMatches.of(index().bestOffers(need));
  }

  /** The best needs of each offer as another engine finds them. */
  BestMatches byOffer(MatchingEngine engine) {
    Map<Id.StreamId, List<Found>> best = engine.bestNeeds(problem);
    Set<Id.StreamId> taking = new LinkedHashSet<>();
    best.values().forEach(all -> all.forEach(f -> taking.add(f.need())));
    List<Offer> offers = problem.offers().stream().filter(o -> best.containsKey(o.id())).toList();
    List<Need> needs = problem.needs().stream().filter(n -> taking.contains(n.id())).toList();
    MatchIndex index = new MatchIndex(problem, offers, needs, run);
    Map<Id.StreamId, Integer> places = new HashMap<>();
    needs.forEach(n -> places.put(n.id(), places.size()));
    return new BestMatches(
        best.values().stream().mapToLong(List::size).sum(),
        () ->
            IntStream.range(0, offers.size())
                .boxed()
                .flatMap(
                    offer ->
                        Require.known("offer", best, offers.get(offer).id()).stream()
                            .map(
                                f ->
                                    index.explain(
                                        offer, Require.known("need", places, f.need()), f.way()))
                            .flatMap(Optional::stream)));
  }

  private static int place(String id, List<? extends ResourceStream> streams, String kind) {
    return IntStream.range(0, streams.size())
        .filter(i -> streams.get(i).id().value().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongUse(
                    """
                    The region has no %s '%s'.
                    Maybe it is of the other kind, or an estimate that --stated-only leaves out."""
                        .formatted(kind, id)));
  }
}
