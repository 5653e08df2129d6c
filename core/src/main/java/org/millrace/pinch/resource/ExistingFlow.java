package org.millrace.pinch.resource;

import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * What flows today.
 *
 * @param from a source or a supply
 * @param to a sink
 * @param flow in the problem's unit of flows
 */
public record ExistingFlow(Id.StreamId from, Id.StreamId to, double flow) {
  public ExistingFlow {
    Require.between("existing flow to '%s'".formatted(to.value()), flow, 0, Quality.MOST);
  }
}
