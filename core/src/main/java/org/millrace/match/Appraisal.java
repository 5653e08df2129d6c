package org.millrace.match;

import java.util.Set;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Content;
import org.millrace.domain.Id;

/**
 * Judges an offer on a way and one need by numbers alone: the same rules as {@link Judge}, without
 * saying why. The result stands in its fields until the next call.
 */
final class Appraisal {
  private final Vocabulary words;
  private final NeedColumns needs;
  private final Scoring scoring;
  private final MatchRules rules;
  private final double carbonPrice;
  private final boolean capped;
  private final Tally money = new Tally();
  private final Tally carbon = new Tally();
  private double margin;
  private boolean open;
  private double kilometers;
  private double quantity;
  private double overlap;
  private double rank;
  private double score;

  Appraisal(Ground ground) {
    words = ground.words();
    needs = ground.needs();
    scoring = ground.scoring();
    rules = ground.rules();
    carbonPrice = ground.accounts().carbonPrice();
    capped = ground.accounts().isCapped();
  }

  /** What the match is ranked by. */
  double rank() {
    return rank;
  }

  double score() {
    return score;
  }

  /** Whether an offer on its way could deal with a need that is fitted by a template. */
  boolean fits(Reacher reacher, int number, int need) {
    Approach offer = reacher.offer();
    Footing footing = reacher.footing(number);
    Template template = reacher.template(number);
    boolean dry = needs.isDry(need);
    if (footing.isRefused(dry) || offer.facility() == needs.facility(need) || needs.isGone(need)) {
      return false;
    }
    open = footing.isOpen(dry);
    margin = footing.margin(dry);
    Basis basis = offer.basis(dry);
    if (!isPermitted(reacher, number, need)
        || !isWithinLimits(offer, basis, need)
        || !isInReach(reacher, need)
        || !isEnough(offer, basis, template, need)) {
      return false;
    }
    return pays(offer, basis, template, need) && ranked(reacher, template, need);
  }

  private boolean isWithinLimits(Approach offer, Basis basis, int need) {
    for (Content limit : needs.limits(need)) {
      Content content = offer.content(limit.property(), basis).orElse(null);
      Outcome outcome = QualityRules.compare(content, limit).outcome();
      if (outcome == Outcome.INFEASIBLE) {
        return false;
      }
      open |= outcome == Outcome.CONDITIONAL;
      margin = Math.min(margin, Scoring.quality(content, limit));
    }
    for (BlendLimit limit : needs.blend(need)) {
      Content content = offer.content(limit.property(), basis).orElse(null);
      Outcome outcome = Blending.compare(content, limit).outcome();
      if (outcome == Outcome.INFEASIBLE) {
        return false;
      }
      open |= outcome == Outcome.CONDITIONAL;
      margin = Math.min(margin, Blending.margin(content, limit));
    }
    return true;
  }

  private boolean isPermitted(Reacher reacher, int template, int need) {
    if (!reacher.offer().isHazardous()) {
      return true;
    }
    Outcome outcome = reacher.permission(template, needs.permitSet(need));
    open |= outcome == Outcome.CONDITIONAL;
    return outcome != Outcome.INFEASIBLE;
  }

  private boolean isInReach(Reacher reacher, int need) {
    Places from = reacher.from();
    int at = reacher.at();
    if (!from.isPlaced(at) || !needs.places().isPlaced(need)) {
      open = true;
      kilometers = 0;
      return true;
    }
    double farthest = Math.min(reacher.offer().farthest(), needs.farthest(need));
    kilometers = rules.detourFactor() * from.nearly(at, needs.places(), need);
    if (Math.abs(kilometers - farthest) <= Places.NEARLY * farthest) {
      kilometers = rules.detourFactor() * from.distance(at, needs.places(), need);
    }
    return kilometers <= farthest;
  }

  private boolean isEnough(Approach offer, Basis basis, Template template, int need) {
    double replaced = offer.delivered() * (template.substitution().value() * basis.factor());
    double most = template.maximumShare() * needs.rate(need) / replaced;
    double supplied = offer.rate();
    double[] supply = words.shares(offer.profile());
    double[] demand = words.shares(needs.profile(need));
    quantity = 0;
    overlap = 0;
    for (int t = 0; t < supply.length; t++) {
      quantity += Math.min(supply[t] * supplied, demand[t] * most);
      overlap += demand[t] > 0 ? supply[t] : 0;
    }
    double lot = Math.max(offer.lot(), needs.lot(need) / (offer.delivered() * basis.factor()));
    return overlap > 0 && quantity > 0 && quantity >= lot;
  }

  private boolean pays(Approach offer, Basis basis, Template template, int need) {
    double used = offer.delivered() * basis.factor();
    double moved = offer.delivered() * basis.moved();
    Haulage haulage = offer.haulage();
    carbon.set(offer.carbon());
    money.set(offer.money());
    Span bought = words.emission(needs.material(need));
    if (bought.isKnown()) {
      replaced(carbon, bought, template, used * rules.displacement(), 1);
      replaced(money, bought, template, used * rules.displacement(), carbonPrice);
    } else {
      open = true;
    }
    carbon.spend(haulage.emission(), moved * kilometers);
    carbon.spend(template.emission(), used);
    double price = needs.price(need);
    boolean priceOpen = offer.isPriceOpen() || Double.isNaN(price);
    if (!Double.isNaN(price)) {
      purchase(template, used, need);
    }
    money.spend(haulage.perKilometer(), moved * kilometers);
    money.spend(haulage.handling(), moved);
    money.spend(haulage.link(), 1 / quantity);
    money.spend(haulage.linkPerKilometer(), kilometers / quantity);
    money.spend(template.cost(), used);
    if (carbonPrice > 0) {
      money.spend(haulage.emission(), moved * kilometers * carbonPrice);
      money.spend(template.emission(), used * carbonPrice);
    }
    open |= priceOpen;
    boolean excused = priceOpen || (capped && carbon.value() > 0);
    if (money.value() <= 0 && !excused) {
      return false;
    }
    open = open || money.low() <= 0;
    return true;
  }

  private void purchase(Template template, double used, int need) {
    replaced(
        money,
        needs.priceLow(need),
        needs.price(need),
        needs.priceHigh(need),
        template.substitution(),
        used);
  }

  private static void replaced(
      Tally tally, Span bought, Template template, double used, double price) {
    if (price > 0) {
      replaced(
          tally,
          bought.low(),
          bought.value(),
          bought.high(),
          template.substitution(),
          used * price);
    }
  }

  /** A saving of what is bought: the ends of its range are those of the products of all ends. */
  private static void replaced(
      Tally tally, double low, double value, double high, Span ratio, double used) {
    double a = low * ratio.low();
    double b = low * ratio.high();
    double c = high * ratio.low();
    double d = high * ratio.high();
    tally.save(
        Math.min(Math.min(a, b), Math.min(c, d)) * used,
        value * ratio.value() * used,
        Math.max(Math.max(a, b), Math.max(c, d)) * used);
  }

  private double trust(Set<Id.FacilityId> partners, int need) {
    return partners.isEmpty()
        ? Scoring.STRANGERS
        : Scores.trust(partners, words.facility(needs.facility(need)));
  }

  private boolean ranked(Reacher reacher, Template template, int need) {
    Approach offer = reacher.offer();
    double supplied = offer.rate();
    double replaced =
        offer.delivered()
            * (template.substitution().value() * offer.basis(needs.isDry(need)).factor());
    double share = Math.min(1, quantity / Math.min(supplied, needs.rate(need) / replaced));
    score =
        scoring.of(
            new Score.Parts(
                template.similarity(),
                margin,
                share,
                Math.min(1, overlap),
                scoring.distance(kilometers),
                scoring.economics(money.value()),
                Scoring.carbon(carbon.value()),
                open ? Scoring.CONDITIONAL : 1,
                trust(reacher.partners(), need)));
    rank =
        switch (rules.ranking()) {
          case SCORE -> score;
          case YEARLY_GAIN -> money.value() * quantity;
        };
    return true;
  }
}
