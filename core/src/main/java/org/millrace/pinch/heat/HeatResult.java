package org.millrace.pinch.heat;

import java.util.List;
import org.millrace.pinch.cascade.HeatCurve;
import org.millrace.pinch.cascade.HeatTarget;
import org.millrace.pinch.cascade.Zone;
import org.millrace.unit.HeatCapacityFlow;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.Temperature;

/**
 * Heat targets.
 *
 * @param joined all streams as one
 * @param zones each alone, by name
 * @param sum of the zones
 * @param table of all streams as one, from hot to cold
 */
public record HeatResult(
    HeatTarget joined,
    List<ZoneTarget> zones,
    ZoneSum sum,
    List<Interval> table,
    Curves curves,
    Placement placement,
    Units units,
    AreaTarget area) {
  public HeatResult {
    zones = List.copyOf(zones);
    table = List.copyOf(table);
  }

  /** A zone that exchanges heat with no other. */
  public record ZoneTarget(Zone zone, HeatTarget target) {}

  /**
   * What the zones need, each alone, added up.
   *
   * @param gain heat from outside that joining all zones saves, and as much cooling
   */
  public record ZoneSum(
      HeatFlow recovered, HeatFlow hotUtility, HeatFlow coldUtility, HeatFlow gain) {}

  /**
   * A row of the problem table.
   *
   * @param upper on the shifted scale
   * @param lower the same as the upper end where streams give or take heat at one temperature
   * @param givingCapacity of all streams that give heat there; 0 where both ends are one
   * @param takingCapacity of all streams that take heat there; 0 where both ends are one
   * @param given heat of the streams there
   * @param taken heat of the streams there
   * @param entering heat that flows in from above, with the least hot utility
   * @param leaving heat that flows on downwards
   */
  public record Interval(
      Temperature upper,
      Temperature lower,
      HeatCapacityFlow givingCapacity,
      HeatCapacityFlow takingCapacity,
      HeatFlow given,
      HeatFlow taken,
      HeatFlow entering,
      HeatFlow leaving) {}

  /**
   * Curves to draw.
   *
   * @param hot composite of the streams that give heat, by their own temperatures, from cold to hot
   * @param cold composite of the streams that take heat, likewise, begun at the cold utility
   * @param shiftedHot the hot composite on the shifted scale
   * @param shiftedCold the cold composite on the shifted scale; it touches the hot one at the pinch
   * @param grandComposite heat that flows on downwards at each shifted temperature, from hot to
   *     cold
   */
  public record Curves(
      HeatCurve hot,
      HeatCurve cold,
      HeatCurve shiftedHot,
      HeatCurve shiftedCold,
      HeatCurve grandComposite) {}

  /**
   * Fewest exchangers, heaters and coolers.
   *
   * @param atPinches when no exchanger crosses a pinch
   * @param joined when exchangers may cross, at the cost of more utility
   */
  public record Units(int atPinches, int joined) {}
}
