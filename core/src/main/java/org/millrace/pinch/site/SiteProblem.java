package org.millrace.pinch.site;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.unit.HeatPrice;
import org.millrace.unit.Require;
import org.millrace.unit.Temperature;
import org.millrace.unit.TemperatureDifference;

/**
 * Processes of a site and the steam they share.
 *
 * @param streams of all processes; a stream's zone is its process
 * @param processApproach least difference of temperature between two streams of a process
 * @param utilityApproach least difference of temperature between a stream and steam
 * @param levels in any order, no two at one temperature
 * @param firedPrice of heat above the hottest level
 * @param coolingPrice of carrying away heat that raises no steam, or whose steam nobody uses
 * @param reversibleShare share of a reversible engine's work that a turbine gives, in [0, 1]
 */
public record SiteProblem(
    List<HeatStream> streams,
    TemperatureDifference processApproach,
    TemperatureDifference utilityApproach,
    List<SteamLevel> levels,
    HeatPrice firedPrice,
    HeatPrice coolingPrice,
    double reversibleShare) {
  private static final double LARGEST = 1e6;

  public SiteProblem {
    streams = List.copyOf(streams);
    levels = List.copyOf(levels);
    Require.between("process approach [K]", processApproach.kelvin(), 0, LARGEST);
    Require.between("utility approach [K]", utilityApproach.kelvin(), 0, LARGEST);
    Require.between("share of a reversible engine's work", reversibleShare, 0, 1);
    Set<Id.StreamId> names = new HashSet<>();
    for (HeatStream stream : streams) {
      Require.that(names.add(stream.id()), "There are two streams '%s'.", stream.id().value());
    }
    Set<Id.UtilityId> ids = new HashSet<>();
    Set<Temperature> temperatures = new HashSet<>();
    for (SteamLevel level : levels) {
      Require.that(ids.add(level.id()), "There are two levels '%s'.", level.id().value());
      Require.that(
          temperatures.add(level.saturation()),
          "There are two levels at %s °C.",
          level.saturation().celsius());
    }
  }

  /** Contribution of a stream without an own one [K]. */
  double standard() {
    return processApproach.kelvin() / 2;
  }

  /** How far steam must be from a stream on the shifted scale [K]; may be negative. */
  double distance() {
    return utilityApproach.kelvin() - standard();
  }

  /** The levels from hot to cold. */
  List<SteamLevel> falling() {
    return levels.stream()
        .sorted(Comparator.comparing(SteamLevel::saturation, Comparator.reverseOrder()))
        .toList();
  }
}
