package org.millrace.domain;

import org.millrace.unit.Require;

/** A plant or a farm at one place, run by one firm. */
public record Facility(
    Id.FacilityId id, Id.FirmId firm, String name, Activity activity, Site site) {
  public Facility {
    Require.text("name of facility '%s'".formatted(id.value()), name);
  }
}
