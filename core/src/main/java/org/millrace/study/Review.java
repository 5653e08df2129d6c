package org.millrace.study;

import java.util.List;

/**
 * What a finished plan is asked: what to build and when it pays back, in which year, what
 * circulates, what is disposed of and bought, whether those who deal will go on, and what another
 * price of CO2 would change.
 *
 * @param holdings of all exchanges, in their order
 */
public record Review(
    BuildList build,
    Stages stages,
    List<Holding> holdings,
    Circulation circulation,
    MaterialBalance materials,
    PriceSensitivity carbonPrice) {
  public Review {
    holdings = List.copyOf(holdings);
  }
}
