package org.millrace.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Site;

/** Where facilities stand. */
final class Sites {
  private static final Site NOWHERE = new Site.Unplaced();

  private final Map<Id.FacilityId, Site> sites = new HashMap<>();

  Sites(List<Facility> facilities) {
    facilities.forEach(f -> sites.put(f.id(), f.site()));
  }

  Site of(Id.FacilityId facility) {
    return sites.getOrDefault(facility, NOWHERE);
  }
}
