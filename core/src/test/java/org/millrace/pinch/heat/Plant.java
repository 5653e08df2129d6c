package org.millrace.pinch.heat;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.math.LinearProgram;
import org.millrace.math.LpSolver;
import org.millrace.pinch.cascade.Contribution;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.Film;
import org.millrace.pinch.cascade.Heat;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.pinch.cascade.Zone;
import org.millrace.unit.HeatCapacityFlow;
import org.millrace.unit.HeatFlow;
import org.millrace.unit.Temperature;
import org.millrace.unit.TemperatureDifference;

/** Short ways to write streams down, and targets without utilities. */
final class Plant {
  private Plant() {}

  /** A stream that changes its temperature. */
  static HeatStream stream(String id, double from, double to, double kilowattsPerKelvin) {
    return stream(id, new Zone.Unnamed(), from, to, kilowattsPerKelvin);
  }

  static HeatStream stream(
      String id, Zone zone, double from, double to, double kilowattsPerKelvin) {
    return new HeatStream(
        new Id.StreamId(id),
        zone,
        from > to ? Direction.GIVES : Direction.TAKES,
        new Temperature(from),
        new Temperature(to),
        new Heat.Capacity(new HeatCapacityFlow(kilowattsPerKelvin)),
        new Contribution.Standard(),
        new Film.Unknown());
  }

  /** A stream that stays at its temperature. */
  static HeatStream latent(String id, Direction direction, double at, double kilowatts) {
    return new HeatStream(
        new Id.StreamId(id),
        new Zone.Unnamed(),
        direction,
        new Temperature(at),
        new Temperature(at),
        new Heat.Flow(new HeatFlow(kilowatts)),
        new Contribution.Standard(),
        new Film.Unknown());
  }

  static HeatResult solve(double approach, HeatStream... streams) {
    return solve(approach, List.of(streams));
  }

  static HeatResult solve(double approach, List<HeatStream> streams) {
    HeatProblem problem =
        new HeatProblem(
            streams,
            new TemperatureDifference(approach),
            List.of(),
            List.of(),
            HeatProblem.Pockets.CLOSED);
    return new HeatTargeting(new NoSolver()).solve(problem, Run.PLAIN);
  }

  /** Without utilities no program is solved. */
  private static final class NoSolver implements LpSolver {
    @Override
    public String name() {
      return "none";
    }

    @Override
    public Session open(LinearProgram program) {
      throw new IllegalStateException("There is nothing to place.");
    }
  }
}
