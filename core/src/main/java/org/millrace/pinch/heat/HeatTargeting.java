package org.millrace.pinch.heat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.LpSolver;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.HeatCascade;
import org.millrace.pinch.cascade.HeatColumns;
import org.millrace.pinch.cascade.HeatCurve;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.pinch.cascade.HeatTarget;
import org.millrace.pinch.cascade.Zone;
import org.millrace.pinch.heat.HeatResult.Curves;
import org.millrace.pinch.heat.HeatResult.Interval;
import org.millrace.pinch.heat.HeatResult.ZoneSum;
import org.millrace.pinch.heat.HeatResult.ZoneTarget;
import org.millrace.unit.HeatCapacityFlow;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.Temperature;

/** Finds heat targets; see the package for the method. */
public final class HeatTargeting implements Engine<HeatProblem, HeatResult> {
  private final LpSolver solver;

  /** A targeting that leaves the placing of utilities to a solver. */
  public HeatTargeting(LpSolver solver) {
    this.solver = solver;
  }

  @Override
  public HeatResult solve(HeatProblem problem, Run run) {
    run.check();
    HeatCascade cascade =
        HeatCascade.of(HeatColumns.shifted(problem.streams(), problem.standard()));
    HeatTarget joined = HeatTarget.of(problem.streams(), cascade, problem.standard());
    List<ZoneTarget> zones = zones(problem, joined, run);
    Placement placement = new Placing(problem, cascade, solver, run).place();
    return new HeatResult(
        joined,
        zones,
        sum(zones, joined),
        table(cascade),
        curves(problem, cascade),
        placement,
        new UnitCount(problem, cascade, placement).units(),
        new Area(problem, cascade, placement).target());
  }

  private static List<ZoneTarget> zones(HeatProblem problem, HeatTarget joined, Run run) {
    Map<Zone, List<HeatStream>> zones = new TreeMap<>(Zone.ORDER);
    for (HeatStream stream : problem.streams()) {
      zones.computeIfAbsent(stream.zone(), z -> new ArrayList<>()).add(stream);
    }
    if (zones.size() == 1) {
      return zones.keySet().stream().map(zone -> new ZoneTarget(zone, joined)).toList();
    }
    return run.map(
        List.copyOf(zones.entrySet()),
        zone -> {
          run.check();
          List<HeatStream> streams = zone.getValue();
          HeatCascade alone = HeatCascade.of(HeatColumns.shifted(streams, problem.standard()));
          return new ZoneTarget(zone.getKey(), HeatTarget.of(streams, alone, problem.standard()));
        });
  }

  private static ZoneSum sum(List<ZoneTarget> zones, HeatTarget joined) {
    double recovered = 0;
    double hot = 0;
    double cold = 0;
    for (ZoneTarget zone : zones) {
      recovered += zone.target().recovered().kilowatts();
      hot += zone.target().hotUtility().kilowatts();
      cold += zone.target().coldUtility().kilowatts();
    }
    double gain = hot - joined.hotUtility().kilowatts();
    return new ZoneSum(
        new HeatFlow(recovered),
        new HeatFlow(hot),
        new HeatFlow(cold),
        new HeatFlow(Math.max(0, gain)));
  }

  private static List<Interval> table(HeatCascade cascade) {
    List<Interval> table = new ArrayList<>();
    for (int row = 0; row < cascade.rows(); row++) {
      double upper = cascade.temperature(row);
      double given = cascade.givenBelow(row) - cascade.givenAbove(row);
      double taken = cascade.takenBelow(row) - cascade.takenAbove(row);
      double entering = cascade.residualAbove(row);
      if (Math.max(given, taken) > cascade.nothing()) {
        table.add(interval(upper, upper, given, taken, entering, cascade.residualBelow(row)));
      }
      if (row + 1 < cascade.rows()) {
        table.add(
            interval(
                upper,
                cascade.temperature(row + 1),
                cascade.givenAbove(row + 1) - cascade.givenBelow(row),
                cascade.takenAbove(row + 1) - cascade.takenBelow(row),
                cascade.residualBelow(row),
                cascade.residualAbove(row + 1)));
      }
    }
    return table;
  }

  private static Interval interval(
      double upper, double lower, double given, double taken, double entering, double leaving) {
    double giving = Math.max(0, given);
    double taking = Math.max(0, taken);
    double kelvin = upper - lower;
    return new Interval(
        new Temperature(upper),
        new Temperature(lower),
        new HeatCapacityFlow(kelvin > 0 ? giving / kelvin : 0),
        new HeatCapacityFlow(kelvin > 0 ? taking / kelvin : 0),
        new HeatFlow(giving),
        new HeatFlow(taking),
        new HeatFlow(entering),
        new HeatFlow(leaving));
  }

  private static Curves curves(HeatProblem problem, HeatCascade cascade) {
    double start = cascade.coldUtility();
    return new Curves(
        HeatCurve.composite(actual(problem, Direction.GIVES), Direction.GIVES, 0),
        HeatCurve.composite(actual(problem, Direction.TAKES), Direction.TAKES, start),
        HeatCurve.composite(cascade, Direction.GIVES, 0),
        HeatCurve.composite(cascade, Direction.TAKES, start),
        cascade.grandComposite());
  }

  private static HeatCascade actual(HeatProblem problem, Direction direction) {
    return HeatCascade.of(
        HeatColumns.actual(
            problem.streams().stream().filter(s -> s.direction() == direction).toList()));
  }
}
