package org.millrace.match;

import java.util.List;

/** What an offer on a way could reach at most with needs of which only the best is known. */
final class Prospect implements Grove.Viewer {
  /** Bounds are this much looser than they need be, for rounding. */
  private static final double SLACK = 1e-9;

  private final Scoring scoring;
  private final boolean byScore;
  private final double detourFactor;
  private final double trust;
  private final double[] space = new double[3];
  private final boolean placed;
  private final double rate;
  private final double farthest;
  private final double highUsed;
  private final double lowUsed;

  /** Of a tonne of by-product before it is moved [EUR/t]. */
  private final double money;

  private final double carbon;
  private final double costPerKilometer;
  private final double emissionPerKilometer;
  private final double link;
  private final double linkPerKilometer;

  /** Whether a loss may be allowed. */
  private final boolean excused;

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
    byScore = ground.rules().ranking() == MatchRules.Ranking.SCORE;
    detourFactor = ground.rules().detourFactor();
    trust = ground.scores().bestTrust();
    rate = offer.rate();
    farthest = offer.farthest();
    excused = offer.isPriceOpen() || ground.accounts().isCapped();
    placed = from.isPlaced(at);
    for (int axis = 0; axis < 3; axis++) {
      space[axis] = from.coordinate(at, axis);
    }
    double wet = offer.wet().factor();
    double dry = offer.dry().factor();
    highUsed = offer.delivered() * Math.max(wet, dry);
    lowUsed = offer.delivered() * Math.min(wet, dry);
    double moved = offer.delivered() * Math.min(offer.wet().moved(), offer.dry().moved());
    Haulage haulage = offer.haulage();
    emissionPerKilometer = moved * haulage.emission().value();
    costPerKilometer =
        moved * haulage.perKilometer().value()
            + ground.accounts().carbonPrice() * emissionPerKilometer;
    money = offer.money().value() - moved * haulage.handling().value();
    carbon = offer.carbon().value();
    link = haulage.link().value();
    linkPerKilometer = haulage.linkPerKilometer().value();
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
      double constant,
      double least) {
    double kilometers = square == 0 ? 0 : detourFactor * Places.atLeast(square);
    if (constant == 0 || kilometers > Math.min(farthest, reach)) {
      return Double.NEGATIVE_INFINITY;
    }
    double near = byScore ? constant * scoring.distanceAtMost(kilometers) * (1 + SLACK) : 0;
    if (byScore && near < least) {
      return Double.NEGATIVE_INFINITY;
    }
    double most = Math.min(rate, quantity / lowUsed);
    double surplus =
        money
            + worth * (worth > 0 ? highUsed : lowUsed)
            - kilometers * costPerKilometer
            - (link + kilometers * linkPerKilometer) / most;
    if (surplus + SLACK <= 0 && !unpriced && !excused) {
      return Double.NEGATIVE_INFINITY;
    }
    if (!byScore) {
      return surplus > 0 ? (surplus + SLACK) * most * (1 + SLACK) : SLACK;
    }
    double saved =
        carbon + avoided * (avoided > 0 ? highUsed : lowUsed) - kilometers * emissionPerKilometer;
    return near * scoring.gainAtMost(surplus, saved);
  }
}
