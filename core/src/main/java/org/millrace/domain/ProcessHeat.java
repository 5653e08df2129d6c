package org.millrace.domain;

import org.millrace.unit.HeatFlow;
import org.millrace.unit.Require;
import org.millrace.unit.Temperature;
import org.millrace.unit.TemperatureDifference;

/**
 * Heat that a stream of a process gives or takes on its way from one temperature to another.
 *
 * @param process part of the facility that recovers heat by itself
 * @param direction must agree with the temperatures; it alone tells for a stream that stays at one
 *     temperature
 * @param supply the temperature it comes with, from -273.15 to a million °C
 * @param target the temperature it must reach; the supply temperature itself if it condenses or
 *     evaporates
 * @param heat on its way, in the busiest period of its profile; at most 1e12 kW
 * @param contribution what it adds to the least difference of temperature at which heat is still
 *     exchanged with it; half of the usual one where nobody said
 * @param profile how the year's heat is spread over the periods
 */
public record ProcessHeat(
    Id.StreamId id,
    Id.FacilityId facility,
    Id.ZoneId process,
    Direction direction,
    Temperature supply,
    Temperature target,
    Figure<HeatFlow> heat,
    Stated<TemperatureDifference> contribution,
    Id.ProfileId profile) {
  /** Absolute zero [°C]. */
  public static final double COLDEST = -273.15;

  /** No process is hotter [°C]. */
  public static final double HOTTEST = 1e6;

  private static final double MOST = 1e12;

  public ProcessHeat {
    String name = id.value();
    double from =
        Require.between(
            "supply temperature of heat '%s' [°C]".formatted(name),
            supply.celsius(),
            COLDEST,
            HOTTEST);
    double to =
        Require.between(
            "target temperature of heat '%s' [°C]".formatted(name),
            target.celsius(),
            COLDEST,
            HOTTEST);
    Require.that(
        agrees(direction, from, to),
        "Heat '%s' is said to be %s, but its temperature goes from %s to %s °C.",
        name,
        direction == Direction.GIVEN ? "given" : "taken",
        from,
        to);
    Require.between("heat '%s' [kW]".formatted(name), heat.high(), 0, MOST);
    contribution
        .find()
        .ifPresent(
            own ->
                Require.between(
                    "own approach of heat '%s' [K]".formatted(name), own.high(), 0, HOTTEST));
  }

  /** Whether a direction agrees with a way from one temperature to another [°C]. */
  public static boolean agrees(Direction direction, double from, double to) {
    return switch (direction) {
      case GIVEN -> from >= to;
      case TAKEN -> from <= to;
    };
  }

  /** Which way heat passes. */
  public enum Direction {
    /** The stream must be cooled. */
    GIVEN,
    /** The stream must be heated. */
    TAKEN
  }
}
