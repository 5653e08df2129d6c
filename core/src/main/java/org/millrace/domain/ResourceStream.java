package org.millrace.domain;

import org.millrace.unit.MassFlow;

/** A material that a facility gives or takes, year after year. */
public sealed interface ResourceStream permits Offer, Need {
  Id.StreamId id();

  Id.FacilityId facility();

  Id.MaterialId material();

  /** Quantity in a year. */
  Figure<MassFlow> rate();

  Quality quality();

  Terms terms();
}
