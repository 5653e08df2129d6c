package org.millrace.enterprise;

import org.millrace.domain.knowledge.Technology.Maturity;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/**
 * What the search may vary.
 *
 * @param detourFactor road kilometres for a kilometre of great circle, at least 1
 * @param interestRate yearly, for annuities
 * @param carbonPrice of a tonne of CO2 equivalent
 * @param leastMaturity technologies that have not come so far are no candidates
 * @param places tried for each technology at most: those with most of its inputs around
 * @param candidates kept, best first
 * @param portfolio enterprises founded one after another at most
 */
public record EnterpriseRules(
    double detourFactor,
    double interestRate,
    Price carbonPrice,
    Maturity leastMaturity,
    int places,
    int candidates,
    int portfolio) {
  /** Engineering judgement, no carbon price. */
  public static final EnterpriseRules USUAL =
      new EnterpriseRules(1.3, 0.07, Price.ZERO, Maturity.COMMERCIAL, 40, 10, 5);

  public EnterpriseRules {
    Require.finite("detour factor", Require.atLeast("detour factor", detourFactor, 1));
    Require.between("interest rate", interestRate, 0, 1);
    Require.atLeast("carbon price [EUR/t]", carbonPrice.amount(), 0);
    Require.that(places >= 1, "The places are %s; at least 1 must be tried.", places);
    Require.that(candidates >= 1, "The candidates are %s; at least 1 must be kept.", candidates);
    Require.that(portfolio >= 0, "The portfolio is %s; it must be at least 0.", portfolio);
  }
}
