package org.millrace.match;

import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Price;

/** Ranks what is feasible; nothing makes up for a zero. */
final class Score {
  /** A conditional match is half as certain as a feasible one. */
  private static final double CONDITIONAL_CERTAINTY = 0.5;

  private Score() {}

  /** The geometric score, in [0, 1]. */
  static double of(
      Pair pair,
      Sum<Price> money,
      Sum<EmissionFactor> carbon,
      Verdict verdict,
      MatchRules.Weights weights) {
    double offered = pair.offer().rate().amount();
    double wanted =
        pair.fit().need().rate().amount() / (pair.delivered() * pair.fit().substitution().amount());
    double quantity = pair.quantity().amount() / Math.min(offered, wanted);
    double distance = Math.exp(-pair.distance().amount() / weights.typicalDistance().amount());
    double economics = logistic(money.value() / weights.typicalSurplus().amount());
    double certainty = verdict.outcome() == Outcome.FEASIBLE ? 1 : CONDITIONAL_CERTAINTY;
    return Math.pow(Math.min(1, quantity), weights.quantity())
        * Math.pow(distance, weights.distance())
        * Math.pow(economics, weights.economics())
        * Math.pow(logistic(carbon.value()), weights.carbon())
        * Math.pow(certainty, weights.certainty());
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
