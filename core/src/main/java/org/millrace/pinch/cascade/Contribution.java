package org.millrace.pinch.cascade;

import org.millrace.unit.Require;
import org.millrace.unit.TemperatureDifference;

/**
 * What a stream adds to the least difference of temperature at which heat is still exchanged with
 * it: large for gases and for what fouls, small for what boils.
 */
public sealed interface Contribution {
  /** Half of the approach that holds for all. */
  record Standard() implements Contribution {}

  /** The stream's own. */
  record Own(TemperatureDifference difference) implements Contribution {
    public Own {
      Require.between(
          "own contribution to the approach [K]", difference.kelvin(), 0, HeatStream.HOTTEST);
    }
  }

  /** In kelvin, with the contribution of a stream that has no own. */
  default double kelvin(double standard) {
    return switch (this) {
      case Standard s -> standard;
      case Own own -> own.difference().kelvin();
    };
  }
}
