package org.millrace.utility;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * Equipment, or a shared service, that makes carriers of others: a boiler, a turbine, a let-down
 * valve, a heat pump, a treatment plant, a laboratory.
 *
 * @param modes each unit runs in one of them at a time
 * @param source where energy comes from that no carrier brings in
 * @param onOff whether a unit either stands still or runs at a mixture of the points of one mode,
 *     so that the least point is a least load; needs whole units. If not, any part of a unit may
 *     run
 * @param grade the worst among its numbers
 */
public record Converter(
    Id.EquipmentId id,
    List<Mode> modes,
    FreeSource source,
    boolean onOff,
    Sizing sizing,
    Grade grade) {
  public Converter {
    modes = List.copyOf(modes);
    Require.that(!modes.isEmpty(), "Converter '%s' has no mode.", id.value());
    Set<String> names = new HashSet<>();
    modes.forEach(
        m ->
            Require.that(
                names.add(m.name()), "Converter '%s' has two modes '%s'.", id.value(), m.name()));
    Require.that(
        !onOff || sizing instanceof Sizing.Units || sizing instanceof Sizing.Standing,
        "Converter '%s' is switched on and off, but its size is not a number of units.",
        id.value());
  }

  /** Where energy comes from that no carrier brings in. */
  public enum FreeSource {
    NONE,
    AIR,
    GROUND,
    WATER,
    SUN,
    WIND,
    /** Heat that would be lost and is not among the carriers. */
    OUTSIDE_HEAT
  }

  /**
   * A way to run.
   *
   * @param availability share of the units that can run so, in [0, 1]; the profile of sun or wind,
   *     or the season of a performance
   * @param points whose convex hull is where a running unit may be; at least one
   */
  public record Mode(String name, Series availability, List<OperatingPoint> points) {
    public Mode {
      Require.text("name of a mode", name);
      points = List.copyOf(points);
      Require.that(!points.isEmpty(), "Mode '%s' has no operating point.", name);
    }
  }

  /**
   * What one unit takes and gives for an hour when it runs there.
   *
   * @param runningCost beside what it takes [EUR/h]
   * @param emission of its own, scope 1 [tCO2e/h]; negative when it binds
   */
  public record OperatingPoint(
      List<Flow> inputs, List<Flow> outputs, double runningCost, double emission) {
    public OperatingPoint {
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
      Require.finite("running cost of an operating point [EUR/h]", runningCost);
      Require.finite("emission of an operating point [tCO2e/h]", emission);
      requireOnce(inputs);
      requireOnce(outputs);
    }

    private static void requireOnce(List<Flow> flows) {
      Set<Id> seen = new HashSet<>();
      for (Flow flow : flows) {
        Require.that(
            seen.add(flow.carrier()),
            "An operating point names carrier '%s' twice on one side.",
            flow.carrier().value());
      }
    }
  }
}
