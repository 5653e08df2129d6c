package org.millrace.enterprise;

import org.millrace.domain.Id;

/**
 * A buyer of a product of a trial.
 *
 * @param sink its place in the ground; -1 outside
 * @param market its place in the ground; -1 for a sink
 * @param substitution tonnes of the bought material that a tonne replaces; 1 outside
 * @param netback of a tonne at the gate, the yearly cost of a full link spread over all of it
 *     [EUR/t]
 * @param link yearly cost of the link [EUR/a]
 * @param spread the part of the netback that is the link's, above zero [EUR/t]
 */
record Outlet(
    Id.MaterialId product,
    int sink,
    int market,
    double substitution,
    double share,
    Serving serving,
    double netback,
    double link,
    double spread) {

  /** How a sink is served; outside nothing is known of it. */
  sealed interface Serving {
    record Here(Fit fit, Way way) implements Serving {}

    record Outside() implements Serving {}
  }

  boolean isOutside() {
    return sink < 0;
  }
}
