package org.millrace.pinch.load;

import org.millrace.unit.Concentration;
import org.millrace.unit.Require;

/** How water could be cleaned between uses. */
public sealed interface Regeneration {
  /** Not at all. */
  record None() implements Regeneration {}

  /** To a concentration, whatever comes in. */
  record FixedOutlet(Concentration outlet) implements Regeneration {}

  /**
   * By a share of what comes in.
   *
   * @param ratio removed, above 0 and at most 1
   */
  record RemovalRatio(double ratio) implements Regeneration {
    public RemovalRatio {
      Require.that(
          ratio > 0 && ratio <= 1,
          "The removal ratio is %s; it must be above 0 and at most 1.",
          ratio);
    }
  }
}
