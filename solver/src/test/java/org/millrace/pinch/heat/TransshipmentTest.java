package org.millrace.pinch.heat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.engine.Run;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgramBuilder;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;
import org.millrace.pinch.cascade.Direction;
import org.millrace.pinch.cascade.HeatStream;
import org.millrace.pinch.cascade.HeatTarget;
import org.millrace.solver.HighsSolver;
import org.millrace.unit.TemperatureDifference;

/** Targets are the optimum of a transshipment program, interval by interval. */
class TransshipmentTest {
  private static final int PROBLEMS_A_SEED = 10;
  private static final double STANDARD = 5;

  private final LpSolver solver = new HighsSolver();

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void targetsAreTheLeastHeatFromOutside(long seed) {
    for (int k = 0; k < PROBLEMS_A_SEED; k++) {
      List<HeatStream> streams = RandomPlants.streams(PROBLEMS_A_SEED * seed + k);
      HeatProblem problem =
          new HeatProblem(
              streams,
              new TemperatureDifference(2 * STANDARD),
              List.of(),
              List.of(),
              HeatProblem.Pockets.CLOSED);
      HeatTarget target = new HeatTargeting(solver).solve(problem, Run.PLAIN).joined();
      double all = target.given().kilowatts() + target.taken().kilowatts();
      assertThat(target.hotUtility().kilowatts())
          .isCloseTo(leastHotUtility(streams), within(1e-6 * (1 + all)));
      assertThat(target.recovered().kilowatts() + target.hotUtility().kilowatts())
          .isCloseTo(target.taken().kilowatts(), within(1e-9 * (1 + all)));
    }
  }

  /**
   * Temperatures cut all streams; residuals between the cuts are columns. What stays at a cut is
   * given and taken there, between the interval above and the one below.
   */
  private double leastHotUtility(List<HeatStream> streams) {
    double[] cuts =
        streams.stream()
            .flatMapToDouble(
                s -> DoubleStream.of(s.upper() + s.shift(STANDARD), s.lower() + s.shift(STANDARD)))
            .distinct()
            .sorted()
            .toArray();
    LinearProgramBuilder lp = new LinearProgramBuilder();
    int before = lp.column("hot utility", 0, Double.POSITIVE_INFINITY, 1);
    for (int k = cuts.length - 1; k >= 0; k--) {
      before = balance(lp, before, surplus(streams, cuts[k], cuts[k]));
      if (k > 0) {
        before = balance(lp, before, surplus(streams, cuts[k], cuts[k - 1]));
      }
    }
    return ((LpResult.Optimal) solver.solve(lp.build(), Limits.NONE)).objective();
  }

  private static int balance(LinearProgramBuilder lp, int before, double surplus) {
    int after = lp.column("residual", 0, Double.POSITIVE_INFINITY, 0);
    List<Entry> entries = new ArrayList<>(List.of(new Entry(after, 1), new Entry(before, -1)));
    lp.row("balance", surplus, surplus, entries);
    return after;
  }

  private static double surplus(List<HeatStream> streams, double upper, double lower) {
    double surplus = 0;
    for (HeatStream stream : streams) {
      double from = stream.upper() + stream.shift(STANDARD);
      double to = stream.lower() + stream.shift(STANDARD);
      double part = 0;
      if (from == to) {
        part = upper == lower && upper == from ? 1 : 0;
      } else if (upper > lower && from >= upper && to <= lower) {
        part = (upper - lower) / (from - to);
      }
      double heat = part * stream.flow().kilowatts();
      surplus += stream.direction() == Direction.GIVES ? heat : -heat;
    }
    return surplus;
  }
}
