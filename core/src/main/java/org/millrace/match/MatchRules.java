package org.millrace.match;

import org.millrace.unit.Distance;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/**
 * What the judge may vary.
 *
 * @param detourFactor road kilometres for a kilometre of great circle, at least 1
 * @param maximumConversions conversions in a chain, at least 0
 * @param interestRate yearly, for annuities
 * @param bestPerOffer how many matches to keep for each offer
 * @param includeRecovered whether what is recovered already may be matched
 */
public record MatchRules(
    double detourFactor,
    int maximumConversions,
    double interestRate,
    int bestPerOffer,
    boolean includeRecovered,
    Weights weights) {
  /** Engineering judgement; every plan shows them. */
  public static final MatchRules DEFAULT = new MatchRules(1.3, 1, 0.07, 20, false, Weights.DEFAULT);

  public MatchRules {
    Require.atLeast("detour factor", detourFactor, 1);
    Require.that(maximumConversions >= 0, "The conversions must be at least 0.");
    Require.between("interest rate", interestRate, 0, 1);
    Require.that(bestPerOffer >= 1, "At least one match an offer must be kept.");
  }

  /** These rules with another number of matches kept for each offer. */
  public MatchRules withBestPerOffer(int most) {
    return new MatchRules(
        detourFactor, maximumConversions, interestRate, most, includeRecovered, weights);
  }

  /** These rules with what is recovered already in or out. */
  public MatchRules withRecovered(boolean included) {
    return new MatchRules(
        detourFactor, maximumConversions, interestRate, bestPerOffer, included, weights);
  }

  /**
   * Exponents of the geometric score, and its scales.
   *
   * @param typicalDistance at which the distance part falls to 1/e
   * @param typicalSurplus at which the economic part reaches 73 %
   */
  public record Weights(
      double quantity,
      double distance,
      double economics,
      double carbon,
      double certainty,
      Distance typicalDistance,
      Price typicalSurplus) {
    /** Economics count twice. */
    public static final Weights DEFAULT =
        new Weights(1, 1, 2, 1, 1, new Distance(100), new Price(20));
  }
}
