package org.millrace.study.growth;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.enterprise.EnterpriseResult;

/**
 * What to bring into a region.
 *
 * @param spots the facility nearest to each place of the result
 * @param sources by-products that are left over, all or in part
 * @param sinks bought materials that are not replaced, all or in part
 * @param unplaced left-over streams of facilities without a place; they are not tried
 */
public record GrowthStudy(
    EnterpriseResult result, List<Spot> spots, int sources, int sinks, int unplaced) {
  public GrowthStudy {
    spots = List.copyOf(spots);
  }

  /** The facility nearest to a place. */
  public record Spot(Id.PlaceId place, Id.FacilityId nearest) {}
}
