package org.millrace.domain;

/** Who delivered the energy that a facility used. */
public sealed interface Supplier {
  /** A facility of the same region, so that what passes between them can be counted once. */
  record Neighbor(Id.FacilityId facility) implements Supplier {}

  /** The grid, the market or the facility itself, or nobody said who. */
  record Elsewhere() implements Supplier {}
}
