package org.millrace.network;

import org.millrace.unit.Emission;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/**
 * Under which rules the network is designed, and when the solver may stop.
 *
 * @param carbonPrice [EUR/tCO2e]
 * @param emissionCap for a year
 * @param relativeGap a plan this close to its bound counts as optimal
 * @param nodes branch-and-bound nodes at most
 */
public record NetworkRules(
    Price carbonPrice, Emission emissionCap, double relativeGap, long nodes) {
  /** No price, no cap, solved to the end. */
  public static final NetworkRules DEFAULT =
      new NetworkRules(Price.ZERO, Emission.UNLIMITED, 1e-9, Long.MAX_VALUE);

  public NetworkRules {
    Require.between("relative gap", relativeGap, 0, 1);
    Require.that(nodes >= 0, "The node limit is %s; it must be at least 0.", nodes);
  }

  /** These rules under another carbon price. */
  public NetworkRules withCarbonPrice(Price price) {
    return new NetworkRules(price, emissionCap, relativeGap, nodes);
  }

  /** These rules under another emission cap. */
  public NetworkRules withEmissionCap(Emission cap) {
    return new NetworkRules(carbonPrice, cap, relativeGap, nodes);
  }
}
