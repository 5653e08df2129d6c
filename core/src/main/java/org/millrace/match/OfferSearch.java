package org.millrace.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Offer;
import org.millrace.domain.Site;

/** Looks for the takers of one offer. */
final class OfferSearch {
  private final Offer offer;
  private final Fits fits;
  private final Judge judge;
  private final List<Match> matches = new ArrayList<>();
  private final Map<ReasonCode, Long> refused = new EnumMap<>(ReasonCode.class);
  private List<Reason> nearest;
  private long inReach;
  private long beyond;

  /**
   * Searches.
   *
   * @param ways in which the offer can reach a taker
   */
  OfferSearch(Offer offer, List<Way> ways, Fits fits, Judge judge) {
    this.offer = offer;
    this.fits = fits;
    this.judge = judge;
    nearest = List.of(Reason.of(ReasonCode.CODE_NO_USE, Fitting.material(offer.material())));
    ways.forEach(this::searchInReach);
    if (inReach == 0) {
      ways.forEach(this::searchNearest);
    }
  }

  /** What was found, in no particular order. */
  List<Match> matches() {
    return matches;
  }

  /** How many pairs each rule stopped first. */
  Map<ReasonCode, Long> refused() {
    return refused;
  }

  /** Reasons of the refused pair that came nearest to a match. */
  List<Reason> nearest() {
    return nearest;
  }

  /** How many pairs were judged, by their distance alone or by all rules. */
  long judged() {
    return inReach + beyond;
  }

  private void searchInReach(Way way) {
    Site site = judge.site(offer.facility());
    Fits.Found found = fits.of(way.delivered(), new Reach.Within(site, judge.reach(offer, way)));
    for (Fit fit : found.fits()) {
      Verdict verdict = judge.verdict();
      judge.judge(offer, way, fit, verdict).ifPresent(matches::add);
      if (verdict.isRefused()) {
        count(refusal(verdict), 1);
        keepNearest(verdict);
      }
    }
    inReach += found.fits().size();
    beyond += found.beyond();
    count(ReasonCode.DISTANCE_TOO_FAR, found.beyond());
  }

  /** Nobody is in reach: what stops the nearest is worth telling. */
  private void searchNearest(Way way) {
    Site site = judge.site(offer.facility());
    for (Fit fit : fits.of(way.delivered(), new Reach.Nearest(site)).fits()) {
      Verdict verdict = judge.verdict();
      judge.judge(offer, way, fit, verdict);
      keepNearest(verdict);
    }
  }

  private void count(ReasonCode code, long pairs) {
    if (pairs > 0) {
      refused.merge(code, pairs, Long::sum);
    }
  }

  private void keepNearest(Verdict verdict) {
    nearest = verdict.reasons().size() >= nearest.size() ? verdict.reasons() : nearest;
  }

  private static ReasonCode refusal(Verdict verdict) {
    return verdict.reasons().stream()
        .map(Reason::code)
        .filter(c -> c.outcome() == Outcome.INFEASIBLE)
        .findFirst()
        .orElseThrow();
  }
}
