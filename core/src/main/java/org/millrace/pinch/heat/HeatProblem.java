package org.millrace.pinch.heat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.unit.Require;
import org.millrace.unit.TemperatureDifference;

/**
 * Streams of processes, and the utilities that may serve them.
 *
 * @param streams any number, in any order
 * @param minimumApproach least difference of temperature between two streams that have no own
 *     contribution, each of which contributes half of it; at most a million K
 * @param hotUtilities that may give heat; if there are none, nothing is placed
 * @param coldUtilities that may take heat
 */
public record HeatProblem(
    List<HeatStream> streams,
    TemperatureDifference minimumApproach,
    List<Utility> hotUtilities,
    List<Utility> coldUtilities,
    Pockets pockets) {
  private static final double LARGEST = 1e6;

  public HeatProblem {
    streams = List.copyOf(streams);
    hotUtilities = List.copyOf(hotUtilities);
    coldUtilities = List.copyOf(coldUtilities);
    Require.between("minimum approach [K]", minimumApproach.kelvin(), 0, LARGEST);
    Set<Id.StreamId> names = new HashSet<>();
    for (HeatStream stream : streams) {
      Require.that(names.add(stream.id()), "There are two streams '%s'.", stream.id().value());
    }
    unlike("hot", hotUtilities);
    unlike("cold", coldUtilities);
    for (Utility utility : hotUtilities) {
      Require.that(
          utility.supply().celsius() >= utility.target().celsius(),
          "The hot utility '%s' gives heat, but it warms up from %s to %s °C.",
          utility.id().value(),
          utility.supply().celsius(),
          utility.target().celsius());
    }
    for (Utility utility : coldUtilities) {
      Require.that(
          utility.supply().celsius() <= utility.target().celsius(),
          "The cold utility '%s' takes heat, but it cools down from %s to %s °C.",
          utility.id().value(),
          utility.supply().celsius(),
          utility.target().celsius());
    }
  }

  /** Contribution of a stream without an own one [K]. */
  double standard() {
    return minimumApproach.kelvin() / 2;
  }

  private static void unlike(String kind, List<Utility> utilities) {
    Set<Id.UtilityId> names = new HashSet<>();
    for (Utility utility : utilities) {
      Require.that(
          names.add(utility.id()), "There are two %s utilities '%s'.", kind, utility.id().value());
    }
  }

  /** What may be done with the pockets of the grand composite curve. */
  public enum Pockets {
    /** Streams use up their heat among themselves; no more than the least utilities is bought. */
    CLOSED,
    /** Utilities may be placed in them if the prices pay for it. */
    OPEN
  }
}
