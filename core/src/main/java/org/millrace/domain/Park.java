package org.millrace.domain;

import java.util.List;

/**
 * An industrial park.
 *
 * @param designation what the authority designated it as; empty when nothing is known
 */
public record Park(
    Id.ParkId id, String name, Level level, String designation, List<Id.FacilityId> members) {
  public Park {
    members = List.copyOf(members);
  }

  /** Level of the authority that designated it. */
  public enum Level {
    NATIONAL,
    PROVINCIAL,
    OTHER
  }
}
