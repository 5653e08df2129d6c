package org.millrace.math;

import org.millrace.unit.Require;

/**
 * When a solver may stop.
 *
 * @param relativeGap a mixed-integer solution this close to its bound counts as optimal
 * @param seconds wall-clock limit; positive infinity for none
 * @param nodes branch-and-bound nodes; {@link Long#MAX_VALUE} for no limit
 */
public record Limits(double relativeGap, double seconds, long nodes) {
  /** Solve to the end, gap 1e-9. */
  public static final Limits NONE = new Limits(1e-9, Double.POSITIVE_INFINITY, Long.MAX_VALUE);

  public Limits {
    Require.between("relative gap", relativeGap, 0, 1);
    Require.atLeast("time limit [s]", seconds, 0);
    Require.that(nodes >= 0, "The node limit is %s; it must be at least 0.", nodes);
  }

  /** These limits with another wall-clock limit [s]. */
  public Limits withSeconds(double seconds) {
    return new Limits(relativeGap, seconds, nodes);
  }
}
