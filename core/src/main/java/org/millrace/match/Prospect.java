package org.millrace.match;

import java.util.List;

/** What an offer on a way could reach at most with needs of which only the best is known. */
final class Prospect implements Grove.Viewer {
  /** Bounds are this much looser than they need be, for rounding. */
  private static final double SLACK = 1e-9;

  private final Scoring scoring;
  private final MatchRules rules;
  private final double trust;
  private final double carbonPrice;
  private final boolean capped;
  private final double[] space = new double[3];
  private final boolean placed;
  private final Approach offer;
  private final double highUsed;
  private final double lowUsed;
  private final double moved;
  private final double[] sure;
  private final double[] open;
  private double bestSure;
  private double bestOpen;

  /**
   * Looks from an offer.
   *
   * @param footings by template
   * @param at where the offer stands in its places
   */
  Prospect(
      Ground ground,
      Approach offer,
      List<Template> templates,
      Footing[] footings,
      Places from,
      int at) {
    scoring = ground.scoring();
    rules = ground.rules();
    trust = ground.scores().bestTrust();
    carbonPrice = ground.accounts().carbonPrice();
    capped = ground.accounts().isCapped();
    this.offer = offer;
    placed = from.isPlaced(at);
    for (int axis = 0; axis < 3; axis++) {
      space[axis] = from.coordinate(at, axis);
    }
    double wet = offer.wet().factor();
    double dry = offer.dry().factor();
    highUsed = offer.delivered() * Math.max(wet, dry);
    lowUsed = offer.delivered() * Math.min(wet, dry);
    moved = offer.delivered() * Math.min(offer.wet().moved(), offer.dry().moved());
    sure = new double[footings.length];
    open = new double[footings.length];
    for (int i = 0; i < footings.length; i++) {
      sure[i] = constant(templates.get(i), footings[i], false);
      open[i] = constant(templates.get(i), footings[i], true);
      bestSure = Math.max(bestSure, sure[i]);
      bestOpen = Math.max(bestOpen, open[i]);
    }
  }

  private double constant(Template template, Footing footing, boolean unpriced) {
    double best = 0;
    for (boolean dry : new boolean[] {false, true}) {
      if (!footing.isRefused(dry)) {
        double certainty = unpriced || footing.isOpen(dry) ? Scoring.CONDITIONAL : 1;
        best =
            Math.max(
                best,
                scoring.constant(template.similarity(), footing.margin(dry), 1, certainty, trust));
      }
    }
    return best;
  }

  @Override
  public boolean isPlaced() {
    return placed;
  }

  @Override
  public double coordinate(int axis) {
    return space[axis];
  }

  @Override
  public double constant(int template, boolean unpriced) {
    return unpriced ? open[template] : sure[template];
  }

  @Override
  public double constant(boolean unpriced) {
    return unpriced ? Math.max(bestSure, bestOpen) : bestSure;
  }

  @Override
  public double bound(
      double square,
      double worth,
      double avoided,
      double reach,
      double quantity,
      boolean unpriced,
      double constant) {
    double kilometers = square == 0 ? 0 : rules.detourFactor() * Places.atLeast(square);
    if (constant == 0 || kilometers > Math.min(offer.farthest(), reach)) {
      return Double.NEGATIVE_INFINITY;
    }
    Haulage haulage = offer.haulage();
    double most = Math.min(offer.rate(), quantity / lowUsed);
    double way = moved * kilometers;
    double surplus =
        offer.money().value()
            + worth * (worth > 0 ? highUsed : lowUsed)
            - way * (haulage.perKilometer().value() + carbonPrice * haulage.emission().value())
            - moved * haulage.handling().value()
            - (haulage.link().value() + kilometers * haulage.linkPerKilometer().value()) / most;
    if (surplus + SLACK <= 0 && !unpriced && !offer.isPriceOpen() && !capped) {
      return Double.NEGATIVE_INFINITY;
    }
    double saved =
        offer.carbon().value()
            + avoided * (avoided > 0 ? highUsed : lowUsed)
            - way * haulage.emission().value();
    return switch (rules.ranking()) {
      case SCORE -> constant * scoring.atMost(kilometers, surplus, saved) * (1 + SLACK);
      case YEARLY_GAIN -> surplus > 0 ? (surplus + SLACK) * most * (1 + SLACK) : SLACK;
    };
  }
}
