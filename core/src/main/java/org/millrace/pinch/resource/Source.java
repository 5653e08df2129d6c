package org.millrace.pinch.resource;

import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * Who gives a flow; what nobody takes is discharged.
 *
 * @param facility to whom it belongs
 * @param flow in the problem's unit of flows
 */
public record Source(Id.StreamId id, Id.FacilityId facility, double flow, double quality) {
  public Source {
    Require.between("flow of source '%s'".formatted(id.value()), flow, 0, Quality.MOST);
  }
}
