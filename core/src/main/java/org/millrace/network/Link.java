package org.millrace.network;

import org.millrace.domain.Id;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * A pipe, road or track that could be built, for all arcs that pass it.
 *
 * @param owner who pays for it
 * @param capacity of all arcs together in a year, spread over the periods by their hours
 * @param fixedPerYear what having it costs in a year
 * @param investment counted against a budget
 */
public record Link(
    Id.LinkId id,
    Id.FacilityId owner,
    Kind kind,
    MassFlow capacity,
    Money fixedPerYear,
    Money investment) {
  public Link {
    Require.atLeast("capacity of link '%s' [t/a]".formatted(id.value()), capacity.amount(), 0);
    Require.atLeast(
        "yearly cost of link '%s' [EUR]".formatted(id.value()), fixedPerYear.amount(), 0);
    Require.atLeast("investment in link '%s' [EUR]".formatted(id.value()), investment.amount(), 0);
  }

  /** What a link is made of. */
  public enum Kind {
    PIPE,
    ROAD,
    RAIL,
    CABLE
  }
}
