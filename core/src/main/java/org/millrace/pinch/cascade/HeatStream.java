package org.millrace.pinch.cascade;

import org.millrace.domain.Id;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.Require;
import org.millrace.unit.Temperature;

/**
 * A stream of a process that must be cooled or heated.
 *
 * @param direction must agree with the temperatures; it alone tells for a stream that stays at one
 *     temperature
 * @param supply the temperature it comes with, from -273.15 to a million °C
 * @param target the temperature it must reach; the supply temperature itself if it condenses or
 *     evaporates
 * @param heat on its way, at most 1e100 kW
 * @param contribution to the least approach
 * @param film used for the area of exchangers only
 */
public record HeatStream(
    Id.StreamId id,
    Zone zone,
    Direction direction,
    Temperature supply,
    Temperature target,
    Heat heat,
    Contribution contribution,
    Film film) {
  static final double COLDEST = -273.15;
  static final double HOTTEST = 1e6;
  private static final double MOST = 1e100;

  public HeatStream {
    String name = id.value();
    double from = supply.celsius();
    double to = target.celsius();
    Require.between(
        "supply temperature of stream '%s' [°C]".formatted(name), from, COLDEST, HOTTEST);
    Require.between("target temperature of stream '%s' [°C]".formatted(name), to, COLDEST, HOTTEST);
    switch (direction) {
      case GIVES ->
          Require.that(
              from >= to,
              "Stream '%s' is said to give heat, but it warms up from %s to %s °C.",
              name,
              from,
              to);
      case TAKES ->
          Require.that(
              from <= to,
              "Stream '%s' is said to take heat, but it cools down from %s to %s °C.",
              name,
              from,
              to);
    }
    Require.that(
        from != to || heat instanceof Heat.Flow,
        "Stream '%s' stays at %s °C; its heat must be stated as a flow [kW], not for each kelvin.",
        name,
        from);
    Require.between("heat of stream '%s' [kW]".formatted(name), kilowatts(from, to, heat), 0, MOST);
  }

  /** All the heat it gives or takes. */
  public HeatFlow flow() {
    return new HeatFlow(kilowatts(supply.celsius(), target.celsius(), heat));
  }

  /** Its warmer end. */
  public double upper() {
    return Math.max(supply.celsius(), target.celsius());
  }

  /** Its colder end; the warmer one itself if it stays at one temperature. */
  public double lower() {
    return Math.min(supply.celsius(), target.celsius());
  }

  /**
   * How far it moves on the shifted scale: down if it gives heat, up if it takes some.
   *
   * @param standard contribution of a stream that has no own [K]
   */
  public double shift(double standard) {
    double kelvin = contribution.kelvin(standard);
    return switch (direction) {
      case GIVES -> -kelvin;
      case TAKES -> kelvin;
    };
  }

  private static double kilowatts(double from, double to, Heat heat) {
    return switch (heat) {
      case Heat.Flow flow -> flow.rate().kilowatts();
      case Heat.Capacity capacity -> capacity.rate().kilowattsPerKelvin() * Math.abs(to - from);
    };
  }
}
