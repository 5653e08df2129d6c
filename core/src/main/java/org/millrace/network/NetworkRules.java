package org.millrace.network;

import org.millrace.domain.Budget;
import org.millrace.unit.Emission;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/**
 * Under which rules the network is designed, and when the solver may stop.
 *
 * @param carbonPrice [EUR/tCO2e]
 * @param emissionCap for a year
 * @param budget for all investment
 * @param nobodyWorse whether each facility's own costs, at the prices of the arcs, may be no higher
 *     than without any exchange
 * @param relativeGap a plan this close to its bound counts as optimal
 * @param nodes branch-and-bound nodes at most
 */
public record NetworkRules(
    Price carbonPrice,
    Emission emissionCap,
    Budget budget,
    boolean nobodyWorse,
    double relativeGap,
    long nodes) {
  /** No price, no cap, any budget, solved to the end. */
  public static final NetworkRules DEFAULT =
      new NetworkRules(
          Price.ZERO, Emission.UNLIMITED, new Budget.Unlimited(), false, 1e-9, Long.MAX_VALUE);

  public NetworkRules {
    Require.between("relative gap", relativeGap, 0, 1);
    Require.that(nodes >= 0, "The node limit is %s; it must be at least 0.", nodes);
  }

  /** These rules under another carbon price. */
  public NetworkRules withCarbonPrice(Price price) {
    return new NetworkRules(price, emissionCap, budget, nobodyWorse, relativeGap, nodes);
  }

  /** These rules under another emission cap. */
  public NetworkRules withEmissionCap(Emission cap) {
    return new NetworkRules(carbonPrice, cap, budget, nobodyWorse, relativeGap, nodes);
  }

  /** These rules under another budget. */
  public NetworkRules withBudget(Budget other) {
    return new NetworkRules(carbonPrice, emissionCap, other, nobodyWorse, relativeGap, nodes);
  }

  /** These rules, and nobody may be worse off. */
  public NetworkRules withNobodyWorse() {
    return new NetworkRules(carbonPrice, emissionCap, budget, true, relativeGap, nodes);
  }

  /** These rules with another gap that counts as optimal. */
  public NetworkRules withRelativeGap(double gap) {
    return new NetworkRules(carbonPrice, emissionCap, budget, nobodyWorse, gap, nodes);
  }

  /** Whether a rule holds for the region as a whole, so that it can't be planned in parts. */
  boolean areShared() {
    return emissionCap.amount() < Double.POSITIVE_INFINITY
        || budget.most() < Double.POSITIVE_INFINITY
        || nobodyWorse;
  }
}
