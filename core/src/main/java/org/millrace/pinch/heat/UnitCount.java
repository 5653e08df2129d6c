package org.millrace.pinch.heat;

import java.util.List;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.HeatCascade;
import org.millrace.pinch.cascade.HeatStream;

/** Counts exchangers: streams and utilities of a part less one. */
final class UnitCount {
  private final HeatProblem problem;
  private final HeatCascade cascade;
  private final int heaters;
  private final int coolers;

  UnitCount(HeatProblem problem, HeatCascade cascade, Placement placement) {
    this.problem = problem;
    this.cascade = cascade;
    heaters = used(placement, Direction.GIVES, cascade.hotUtility());
    coolers = used(placement, Direction.TAKES, cascade.coldUtility());
  }

  HeatResult.Units units() {
    List<HeatStream> streams =
        problem.streams().stream().filter(s -> s.flow().kilowatts() > 0).toList();
    double warmer = Double.POSITIVE_INFINITY;
    int units = 0;
    int part = heaters;
    for (int row = 0; row < cascade.rows(); row++) {
      if (cascade.isPinch(row)) {
        double pinch = cascade.temperature(row);
        part += streamsBetween(streams, warmer, pinch);
        units += Math.max(0, part - 1);
        part = 0;
        warmer = pinch;
      }
    }
    part += coolers + streamsBetween(streams, warmer, Double.NEGATIVE_INFINITY);
    units += Math.max(0, part - 1);
    int joined = Math.max(0, streams.size() + heaters + coolers - 1);
    return new HeatResult.Units(units, joined);
  }

  /**
   * Utilities that are used; one where heat is needed and none was asked for, and one more for what
   * none of them can serve.
   */
  private static int used(Placement placement, Direction direction, double needed) {
    if (!(placement instanceof Placement.Placed placed)) {
      return needed > 0 ? 1 : 0;
    }
    boolean isHot = direction == Direction.GIVES;
    List<Placement.Load> loads = isHot ? placed.hot() : placed.cold();
    double unserved = (isHot ? placed.unservedHot() : placed.unservedCold()).kilowatts();
    int used = unserved > 0 ? 1 : 0;
    for (Placement.Load load : loads) {
      used += load.load().kilowatts() > 0 ? 1 : 0;
    }
    return used;
  }

  /** What stays at the temperature of a pinch is on the side where heat flows. */
  private int streamsBetween(List<HeatStream> streams, double warmer, double colder) {
    double tolerance = cascade.tolerance();
    int count = 0;
    for (HeatStream stream : streams) {
      double shift = stream.shift(problem.standard());
      double upper = stream.upper() + shift;
      double lower = stream.lower() + shift;
      boolean isThere = upper > colder + tolerance && lower < warmer - tolerance;
      if (upper - lower <= tolerance) {
        boolean isOnWarmer = Math.abs(upper - warmer) <= tolerance;
        boolean isOnColder = Math.abs(upper - colder) <= tolerance;
        isThere |= isOnWarmer && cascade.residualJustAbove(upper) == 0;
        isThere |= isOnColder && cascade.residualJustAbove(upper) > 0;
      }
      count += isThere ? 1 : 0;
    }
    return count;
  }
}
