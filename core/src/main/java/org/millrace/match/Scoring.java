package org.millrace.match;

import org.jspecify.annotations.Nullable;
import org.millrace.domain.Content;

/** The parts of the score and their product; nothing makes up for a zero. */
final class Scoring {
  /** A conditional match is half as certain as a feasible one. */
  static final double CONDITIONAL = 0.5;

  /** Nobody knows whether those who never dealt with each other would. */
  static final double STRANGERS = 0.8;

  /** A content just at the limit. */
  private static final double AT_LIMIT = 0.5;

  /** A content that nobody stated. */
  private static final double UNSTATED = 0.25;

  private final MatchRules.Weights weights;
  private final double perKilometer;
  private final double perSurplus;

  Scoring(MatchRules.Weights weights) {
    this.weights = weights;
    perKilometer = 1 / weights.typicalDistance().amount();
    perSurplus = 1 / weights.typicalSurplus().amount();
  }

  double of(Score.Parts parts) {
    return constant(parts.code(), parts.quality(), parts.time(), parts.certainty(), parts.trust())
        * power(parts.quantity(), weights.quantity())
        * power(parts.distance(), weights.distance())
        * power(parts.economics(), weights.economics())
        * power(parts.carbon(), weights.carbon());
  }

  /** At least the part of distance, and not much more, by road kilometers. */
  double distanceAtMost(double kilometers) {
    return power(ScoreBounds.fading(kilometers * perKilometer), weights.distance());
  }

  /**
   * At least the product of the parts of economics and CO2, and not much more.
   *
   * @param surplus at most [EUR/t]
   * @param avoided at most [tCO2e/t]
   */
  double gainAtMost(double surplus, double avoided) {
    return power(ScoreBounds.rising(surplus * perSurplus), weights.economics())
        * power(ScoreBounds.rising(avoided), weights.carbon());
  }

  /** The product of the parts that no place and no price changes. */
  double constant(double code, double quality, double time, double certainty, double trust) {
    return power(code, weights.code())
        * power(quality, weights.quality())
        * power(time, weights.time())
        * power(certainty, weights.certainty())
        * power(trust, weights.trust());
  }

  /** The distance part [km by road]. */
  double distance(double kilometers) {
    return Math.exp(-kilometers / weights.typicalDistance().amount());
  }

  /** The economic part [EUR/t]. */
  double economics(double surplus) {
    return logistic(surplus / weights.typicalSurplus().amount());
  }

  /** The part of CO2 avoided [tCO2e/t]. */
  static double carbon(double avoided) {
    return logistic(avoided);
  }

  /** The margin of a content to a limit. */
  static double quality(@Nullable Content content, Content limit) {
    if (content == null) {
      return UNSTATED;
    }
    double low = content.low();
    double high = content.high();
    return quality(low, high, limit.low(), limit.high());
  }

  /** The margin of a stated content to a limit; 0 where they do not meet. */
  static double quality(double low, double high, double least, double most) {
    if (high < least || low > most) {
      return 0;
    }
    if (low >= least && high <= most) {
      double above = least <= 0 || low <= 0 ? 1 : (low - least) / low;
      double below = most == Double.POSITIVE_INFINITY ? 1 : most <= 0 ? 0 : (most - high) / most;
      return AT_LIMIT + (1 - AT_LIMIT) * Math.max(0, Math.min(1, Math.min(above, below)));
    }
    double inside = Math.min(high, most) - Math.max(low, least);
    double width = high - low;
    boolean open = Double.isInfinite(width) || Double.isInfinite(inside) || width == 0;
    return AT_LIMIT * (open ? AT_LIMIT : inside / width);
  }

  /** Most weights are 0, 1 or 2. */
  static double power(double x, double weight) {
    if (weight == 1) {
      return x;
    }
    if (weight == 2) {
      return x * x;
    }
    return weight == 0 ? 1 : Math.pow(x, weight);
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
