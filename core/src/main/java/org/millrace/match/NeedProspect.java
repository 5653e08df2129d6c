package org.millrace.match;

import java.util.List;

/** What a need could have at most of offers of which only the best is known. */
final class NeedProspect implements Grove.Viewer {
  /** Bounds are this much looser than they need be, for rounding. */
  private static final double SLACK = 1e-9;

  private final Ground ground;
  private final int need;
  private final Givers givers;
  private final double constant;
  private final double worth;
  private final double avoided;
  private final double quantity;
  private final Haulage cheapest;

  /**
   * Looks from a need.
   *
   * @param cheapest no haulage costs less or emits less
   */
  NeedProspect(Ground ground, int need, Template template, Givers givers, Haulage cheapest) {
    this.ground = ground;
    this.need = need;
    this.givers = givers;
    this.cheapest = cheapest;
    constant =
        ground.scoring().constant(template.similarity(), 1, 1, 1, ground.scores().bestTrust());
    double[] entry = new double[Grove.WIDTH];
    Takers.enter(ground, template, need, entry, 0);
    worth = entry[Grove.WORTH];
    avoided = entry[Grove.AVOIDED];
    quantity = entry[Grove.QUANTITY];
  }

  @Override
  public boolean isPlaced() {
    return ground.needs().places().isPlaced(need);
  }

  @Override
  public double coordinate(int axis) {
    return ground.needs().places().coordinate(need, axis);
  }

  @Override
  public double constant(int template, boolean unpriced) {
    return constant;
  }

  @Override
  public double constant(boolean unpriced) {
    return constant;
  }

  @Override
  public double bound(
      double square,
      double giverWorth,
      double giverAvoided,
      double reach,
      double offered,
      boolean unpriced,
      double part,
      double least) {
    double kilometers = square == 0 ? 0 : ground.rules().detourFactor() * Places.atLeast(square);
    if (kilometers > Math.min(reach, ground.needs().farthest(need))) {
      return Double.NEGATIVE_INFINITY;
    }
    double used = worth > 0 ? givers.highUsed() : givers.lowUsed();
    double way = givers.leastMoved() * kilometers;
    double carbonPrice = ground.accounts().carbonPrice();
    double surplus =
        giverWorth
            + worth * used
            - way * (cheapest.perKilometer().value() + carbonPrice * cheapest.emission().value())
            - givers.leastMoved() * cheapest.handling().value();
    boolean excused =
        unpriced || Double.isNaN(ground.needs().price(need)) || ground.accounts().isCapped();
    if (surplus + SLACK <= 0 && !excused) {
      return Double.NEGATIVE_INFINITY;
    }
    double saved =
        giverAvoided
            + avoided * (avoided > 0 ? givers.highUsed() : givers.lowUsed())
            - way * cheapest.emission().value();
    double most = Math.min(offered, quantity / givers.lowUsed());
    return switch (ground.rules().ranking()) {
      case SCORE ->
          part
              * ground.scoring().distanceAtMost(kilometers)
              * ground.scoring().gainAtMost(surplus, saved)
              * (1 + SLACK);
      case YEARLY_GAIN -> surplus > 0 ? (surplus + SLACK) * most * (1 + SLACK) : SLACK;
    };
  }

  /** The cheapest of several haulages, part by part. */
  static Haulage cheapest(List<Haulage> all) {
    return all.stream().reduce(Haulage::cheaper).orElse(Haulage.FREE);
  }
}
