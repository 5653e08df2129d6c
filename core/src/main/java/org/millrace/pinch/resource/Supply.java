package org.millrace.pinch.resource;

import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * A resource from outside: fresh water, imported hydrogen, clean energy.
 *
 * @param price money for a unit of flow, in any one currency; 0 for all leaves the least flow
 * @param available most there is, in the problem's unit of flows; infinite for no limit
 */
public record Supply(Id.StreamId id, double quality, double price, double available) {
  public Supply {
    Require.between("price of supply '%s'".formatted(id.value()), price, 0, Quality.MOST);
    Require.atLeast("amount available of supply '%s'".formatted(id.value()), available, 0);
  }
}
