package org.millrace.pinch.cascade;

import org.millrace.unit.HeatCapacityFlow;
import org.millrace.unit.HeatFlow;

/** How much heat a stream gives or takes on its way. */
public sealed interface Heat {
  /** On the whole way; the only choice for a stream that stays at one temperature. */
  record Flow(HeatFlow rate) implements Heat {}

  /** For each kelvin of the way. */
  record Capacity(HeatCapacityFlow rate) implements Heat {}
}
