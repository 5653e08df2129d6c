package org.millrace.match;

import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;

/**
 * The pairs that could work, and what stopped the others.
 *
 * @param matches feasible and conditional ones, the best of each offer, best first
 * @param refusals for pairs whose materials fit, how many each rule stopped first
 * @param unmatched offers that serve no need, with the nearest miss
 * @param judged how many pairs were judged
 */
public record MatchResult(
    List<Match> matches, List<RefusalCount> refusals, List<Unmatched> unmatched, long judged) {
  public MatchResult {
    matches = List.copyOf(matches);
    refusals = List.copyOf(refusals);
    unmatched = List.copyOf(unmatched);
  }

  /** This result without some offers; what was judged and refused stays as it is. */
  public MatchResult without(Set<Id.StreamId> offers) {
    return new MatchResult(
        matches.stream().filter(m -> !offers.contains(m.offer())).toList(),
        refusals,
        unmatched.stream().filter(u -> !offers.contains(u.offer())).toList(),
        judged);
  }

  /** How many pairs failed by a reason first. */
  public record RefusalCount(ReasonCode code, long pairs) {}

  /** An offer without a match, and the reasons of the pair that came nearest. */
  public record Unmatched(Id.StreamId offer, List<Reason> nearest) {
    public Unmatched {
      nearest = List.copyOf(nearest);
    }
  }
}
