package org.millrace.carbon.footprint;

import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;

/**
 * Electricity or heat that a facility bought.
 *
 * @param quantity in MWh of electricity or GJ of heat
 * @param location its emission by the grid's mix, in tCO2e
 * @param market its emission by contract
 * @param contracted whether a contract or a residual mix stands behind the second
 */
record BoughtLine(
    Carrier carrier,
    Seller seller,
    double quantity,
    List<Term> location,
    List<Term> market,
    boolean contracted) {
  BoughtLine {
    location = List.copyOf(location);
    market = List.copyOf(market);
  }

  enum Carrier {
    ELECTRICITY,
    HEAT
  }

  /** Who sold it. */
  sealed interface Seller {
    /** Nobody of the problem. */
    record Outside() implements Seller {}

    /** A facility of the problem. */
    record Facility(Id.FacilityId id) implements Seller {}
  }

  /** Whether a member of a group sold it. */
  boolean isFrom(Set<Id.FacilityId> members) {
    return seller instanceof Seller.Facility facility && members.contains(facility.id());
  }
}
