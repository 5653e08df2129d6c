package org.millrace.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Calendar;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Profile;
import org.millrace.domain.Site;
import org.millrace.domain.knowledge.Transport;
import org.millrace.unit.Distance;
import org.millrace.unit.MassFlow;

/** Rules R5 time, R6 quantity and R7 distance: whether the two can deal at all. */
final class TradeRules {
  private final Sites sites;
  private final Map<Id.ProfileId, List<Double>> shares = new HashMap<>();
  private final Calendar calendar;
  private final double detourFactor;
  private final boolean timed;

  TradeRules(MatchProblem problem) {
    sites = new Sites(problem.facilities());
    calendar = problem.calendar();
    detourFactor = problem.rules().detourFactor();
    timed = problem.rules().asks(Rule.TIME);
    learn(Profile.EVEN);
    calendar.profiles().forEach(p -> learn(p.id()));
  }

  private void learn(Id.ProfileId profile) {
    shares.computeIfAbsent(profile, calendar::shares);
  }

  /** Where a facility stands. */
  Site site(Id.FacilityId facility) {
    return sites.of(facility);
  }

  /**
   * R5 and R6: by-product [t/a] that both can move, period by period.
   *
   * @param fit counted for a tonne that arrives
   * @param delivered tonnes that arrive for a tonne of by-product
   * @param factor tonnes in the need's basis of a tonne in the offer's
   */
  Dealing dealing(Offer offer, Fit fit, double delivered, double factor, Verdict verdict) {
    double replacedPerTonne = delivered * fit.substitution().amount();
    Need need = fit.need();
    List<Double> supply = shares(offer.terms().profile());
    List<Double> demand = shares(need.terms().profile());
    double most = fit.maximumShare() * need.rate().amount() / replacedPerTonne;
    double quantity = 0;
    double overlap = 0;
    for (int t = 0; t < supply.size(); t++) {
      quantity += Math.min(supply.get(t) * offer.rate().amount(), demand.get(t) * most);
      overlap += demand.get(t) > 0 ? supply.get(t) : 0;
    }
    double lot =
        Math.max(
            offer.terms().minimumLot().amount(),
            need.terms().minimumLot().amount() / (delivered * factor));
    Dealing dealing = new Dealing(new MassFlow(quantity), new MassFlow(lot), overlap);
    if (overlap == 0) {
      verdict.add(ReasonCode.TIME_APART);
      return dealing;
    }
    verdict.add(ReasonCode.TIME_OVERLAPS, new Reason.Argument.Amount(100 * overlap, "%"));
    Reason.Argument amount = new Reason.Argument.Amount(quantity, "t/a");
    if (quantity <= 0 || quantity < lot) {
      verdict.add(ReasonCode.QUANTITY_TOO_SMALL, amount, new Reason.Argument.Amount(lot, "t/a"));
    } else {
      verdict.add(ReasonCode.QUANTITY_ENOUGH, amount);
    }
    return dealing;
  }

  /** How a profile spreads the year; evenly when time is not asked. */
  private List<Double> shares(Id.ProfileId profile) {
    return shares.getOrDefault(timed ? profile : Profile.EVEN, List.of());
  }

  /** R7: the way by road or pipe; zero when a place is unknown. */
  Distance distance(Offer offer, Need need, Transport transport, Verdict verdict) {
    if (!(sites.of(offer.facility()) instanceof Site.At from)
        || !(sites.of(need.facility()) instanceof Site.At to)) {
      verdict.add(ReasonCode.DISTANCE_UNKNOWN);
      return Distance.ZERO;
    }
    double distance = detourFactor * from.point().distanceTo(to.point()).amount();
    double limit =
        Math.min(
            transport.cap().amount(),
            Math.min(
                offer.terms().farthestPartner().amount(), need.terms().farthestPartner().amount()));
    Reason.Argument way = new Reason.Argument.Amount(distance, "km");
    if (distance > limit) {
      verdict.add(ReasonCode.DISTANCE_TOO_FAR, way, new Reason.Argument.Amount(limit, "km"));
    } else {
      verdict.add(ReasonCode.DISTANCE_WITHIN, way);
    }
    return new Distance(distance);
  }
}
