package org.millrace.utility;

import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * How much of a carrier goes in or comes out.
 *
 * @param rate [unit/h]
 */
public record Flow(Id.CarrierId carrier, double rate) {
  public Flow {
    Require.finite("rate of '%s' [unit/h]".formatted(carrier.value()), rate);
    Require.atLeast("rate of '%s' [unit/h]".formatted(carrier.value()), rate, 0);
  }
}
