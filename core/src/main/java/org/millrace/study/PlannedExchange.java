package org.millrace.study;

import java.util.List;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Route;
import org.millrace.match.Match;
import org.millrace.unit.Emission;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/**
 * An exchange that the plan builds.
 *
 * @param match why it is feasible, and what a tonne brings
 * @param taken by-product used in a year; where several by-products feed one plant, this exchange's
 *     share of them
 * @param delivered what arrives in a year
 * @param replaced what the taker need not buy in a year
 * @param price of a delivered tonne that gives each side its gain; negative when the giver pays
 * @param avoided emission in a year
 * @param grade the worst grade that quantities and prices rest on
 * @param since years in which the two are known to have begun such an exchange; empty when it is
 *     new
 */
public record PlannedExchange(
    Match match,
    Offer offer,
    Need need,
    Facility giver,
    Facility taker,
    MassFlow taken,
    MassFlow delivered,
    MassFlow replaced,
    Money giverGain,
    Money takerGain,
    Price price,
    Emission avoided,
    Grade grade,
    List<Integer> since) {
  public PlannedExchange {
    since = List.copyOf(since);
  }

  /** Whether the giver makes what it delivers of bought fuel, and of no by-product. */
  public boolean isOfMarket() {
    return offer.route() == Route.MARKET;
  }

  /** The stream that limits it: the offer when it is used up, else the need. */
  Figure<MassFlow> binding() {
    double ofOffer = taken.amount() / offer.rate().amount();
    double ofNeed = replaced.amount() / need.rate().amount();
    return ofOffer >= ofNeed ? offer.rate() : need.rate();
  }

  /** What both gain in a year. */
  public Money gain() {
    return new Money(giverGain.amount() + takerGain.amount());
  }
}
