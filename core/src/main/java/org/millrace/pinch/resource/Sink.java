package org.millrace.pinch.resource;

import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * Who asks for a flow.
 *
 * @param facility to whom it belongs
 * @param flow in the problem's unit of flows; must be filled exactly
 * @param limit worst quality of the blend that it takes: a greatest impurity, or a least purity
 */
public record Sink(Id.StreamId id, Id.FacilityId facility, double flow, double limit) {
  public Sink {
    Require.between("flow of sink '%s'".formatted(id.value()), flow, 0, Quality.MOST);
  }
}
