package org.millrace.domain;

import org.millrace.unit.Distance;
import org.millrace.unit.MassFlow;

/**
 * On which terms a firm would deal.
 *
 * @param profile how the year is spread over the periods
 * @param minimumLot smallest quantity a year worth an exchange
 * @param farthestPartner how far away a partner may be
 */
public record Terms(Id.ProfileId profile, MassFlow minimumLot, Distance farthestPartner) {
  /** All year, any lot, any distance. */
  public static final Terms OPEN = new Terms(Profile.EVEN, MassFlow.ZERO, Distance.UNLIMITED);
}
