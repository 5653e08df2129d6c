package org.millrace.match;

import java.util.List;
import org.millrace.unit.Distance;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/**
 * What the judge may vary.
 *
 * @param detourFactor road kilometres for a kilometre of great circle, at least 1
 * @param maximumConversions conversions in a chain, in [0, 3]
 * @param interestRate yearly, for annuities
 * @param bestPerOffer how many matches to keep for each offer
 * @param includeRecovered whether what is recovered already may be matched
 * @param displacement share of the replaced purchases that are really not made, in (0, 1]: below 1
 *     where cheaper by-products make a market grow; it counts for CO2
 * @param ranking by what matches are put in order
 * @param ignored rules that are not asked, for "what if this did not matter"; usually none
 */
public record MatchRules(
    double detourFactor,
    int maximumConversions,
    double interestRate,
    int bestPerOffer,
    boolean includeRecovered,
    double displacement,
    Ranking ranking,
    List<Rule> ignored,
    Weights weights) {
  /** Engineering judgement; every plan shows them. */
  public static final MatchRules DEFAULT =
      new MatchRules(1.3, 1, 0.07, 20, false, 1, Ranking.YEARLY_GAIN, List.of(), Weights.DEFAULT);

  /** Beyond three conversions hardly anything is left of a by-product's worth. */
  private static final int MOST_CONVERSIONS = 3;

  public MatchRules {
    ignored = List.copyOf(ignored);
    Require.atLeast("detour factor", detourFactor, 1);
    Require.that(
        maximumConversions >= 0 && maximumConversions <= MOST_CONVERSIONS,
        "The conversions must lie in [0, %s], not be %s.",
        MOST_CONVERSIONS,
        maximumConversions);
    Require.between("interest rate", interestRate, 0, 1);
    Require.that(bestPerOffer >= 1, "At least one match an offer must be kept.");
    Require.between("displacement", displacement, 0, 1);
    Require.that(displacement > 0, "The displacement must be above 0.");
  }

  /** By what matches are put in order. */
  public enum Ranking {
    /** The geometric score. */
    SCORE,
    /** What a match would bring in a year. */
    YEARLY_GAIN
  }

  /** Whether a rule is asked. */
  public boolean asks(Rule rule) {
    return !ignored.contains(rule);
  }

  /** The most conversions in a chain: any number that is sensible when chains are not asked. */
  int longestChain() {
    return asks(Rule.CHAIN) ? maximumConversions : MOST_CONVERSIONS;
  }

  /** These rules with another number of matches kept for each offer. */
  public MatchRules withBestPerOffer(int most) {
    return new MatchRules(
        detourFactor,
        maximumConversions,
        interestRate,
        most,
        includeRecovered,
        displacement,
        ranking,
        ignored,
        weights);
  }

  /** These rules with what is recovered already in or out. */
  public MatchRules withRecovered(boolean included) {
    return new MatchRules(
        detourFactor,
        maximumConversions,
        interestRate,
        bestPerOffer,
        included,
        displacement,
        ranking,
        ignored,
        weights);
  }

  /** These rules with chains of at most so many conversions. */
  public MatchRules withConversions(int most) {
    return new MatchRules(
        detourFactor,
        most,
        interestRate,
        bestPerOffer,
        includeRecovered,
        displacement,
        ranking,
        ignored,
        weights);
  }

  /** These rules with another order. */
  public MatchRules withRanking(Ranking other) {
    return new MatchRules(
        detourFactor,
        maximumConversions,
        interestRate,
        bestPerOffer,
        includeRecovered,
        displacement,
        other,
        ignored,
        weights);
  }

  /** These rules without some of the nine. */
  public MatchRules ignoring(List<Rule> rules) {
    return new MatchRules(
        detourFactor,
        maximumConversions,
        interestRate,
        bestPerOffer,
        includeRecovered,
        displacement,
        ranking,
        rules,
        weights);
  }

  /**
   * Exponents of the geometric score, and its scales.
   *
   * @param code how near the material is to the one the use names
   * @param quality margin to the limits
   * @param quantity share of what could be dealt at most
   * @param time share of the supply that falls into periods with demand
   * @param trust whether the two deal with each other already
   * @param typicalDistance at which the distance part falls to 1/e
   * @param typicalSurplus at which the economic part reaches 73 %
   */
  public record Weights(
      double code,
      double quality,
      double quantity,
      double time,
      double distance,
      double economics,
      double carbon,
      double certainty,
      double trust,
      Distance typicalDistance,
      Price typicalSurplus) {
    /** Economics count twice. */
    public static final Weights DEFAULT =
        new Weights(1, 1, 1, 1, 1, 2, 1, 1, 1, new Distance(100), new Price(20));

    public Weights {
      for (double weight :
          List.of(code, quality, quantity, time, distance, economics, carbon, certainty, trust)) {
        Require.atLeast("weight", weight, 0);
      }
      Require.that(typicalDistance.amount() > 0, "The typical distance must be above 0.");
      Require.that(typicalSurplus.amount() > 0, "The typical surplus must be above 0.");
    }
  }
}
