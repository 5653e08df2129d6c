package org.millrace.classify.matrix;

import java.util.List;
import org.millrace.unit.Require;

/**
 * An indicator as a criterion, its scale fixed by policy and not by the sample.
 *
 * @param weight with {@link Weighting#GIVEN} its weight, with {@link Weighting#ENTROPY} its prior;
 *     any scale
 * @param lowest the value that counts as worst; what is below counts the same
 * @param highest the value that counts as best; what is above counts the same
 */
public record Criterion(Indicator indicator, double weight, double lowest, double highest) {
  /**
   * Every indicator, of equal weight, from none to twice the reference; growth from a fifth less to
   * a fifth more. The reference lies in the middle of each, so the threshold is 1/2 whatever the
   * weights and whichever indicators lack. A judgement of ours, without a source.
   */
  public static final List<Criterion> USUAL =
      List.of(
          new Criterion(Indicator.LOCATION_QUOTIENT, 1, 0, 2),
          new Criterion(Indicator.LABOR_PRODUCTIVITY, 1, 0, 2),
          new Criterion(Indicator.COMPETITIVE_GROWTH, 1, 0.8, 1.2),
          new Criterion(Indicator.MARKET_SHARE, 1, 0, 2),
          new Criterion(Indicator.EXPORT_ADVANTAGE, 1, 0, 2),
          new Criterion(Indicator.PROFITABILITY, 1, 0, 2),
          new Criterion(Indicator.RESEARCH_INTENSITY, 1, 0, 2));

  public Criterion {
    Require.finite("weight of a criterion", Require.atLeast("weight of a criterion", weight, 0));
    Require.finite("worst value", Require.atLeast("worst value", lowest, 0));
    Require.finite("best value", highest);
    Require.that(
        lowest < 1 && 1 < highest,
        "The scale %s to %s of '%s' must hold the reference, which is 1, inside.",
        lowest,
        highest,
        indicator);
  }
}
