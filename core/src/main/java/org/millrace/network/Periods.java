package org.millrace.network;

import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.unit.Require;

/** Checks of rows of numbers, one a period. */
final class Periods {
  private Periods() {}

  static void requireNonNegative(String thing, Id id, Vector tonnes) {
    for (int t = 0; t < tonnes.size(); t++) {
      Require.atLeast("%s '%s' in period %s [t]".formatted(thing, id.value(), t), tonnes.at(t), 0);
    }
  }

  static void requireSize(String thing, Id id, Vector tonnes, int periods) {
    Require.that(
        tonnes.size() == periods,
        "%s '%s' has %s numbers for %s periods.",
        thing,
        id.value(),
        tonnes.size(),
        periods);
  }
}
