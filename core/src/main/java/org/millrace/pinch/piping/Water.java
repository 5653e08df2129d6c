package org.millrace.pinch.piping;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Concentration;
import org.millrace.unit.HourlyFlow;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/**
 * Fresh water, at hand in every plant.
 *
 * @param concentrations in the order of the contaminants
 * @param available most there is
 */
public record Water(
    Id.ProcessId id, List<Concentration> concentrations, Price price, HourlyFlow available) {
  public Water {
    concentrations = List.copyOf(concentrations);
    Require.atLeast("price of water '%s' [EUR/t]".formatted(id.value()), price.amount(), 0);
  }
}
