package org.millrace.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.solver.HighsSolver;

/** The parts of the search for good points, on transports with fixed charges. */
@Tag("slow")
class FixedChargeSearchTest {
  private static final int ORIGINS = 7;
  private static final int DESTINATIONS = 7;

  private final LpSolver solver = new HighsSolver();

  static LongStream seeds() {
    return LongStream.range(0, 5);
  }

  /** Each origin may serve each destination; what is not served costs much. */
  private static LinearProgram transport(long seed, int origins, int destinations) {
    RandomStream random = RandomStream.of(seed, "transport");
    LinearProgramBuilder program = new LinearProgramBuilder();
    List<List<LinearProgram.Entry>> leaving = new ArrayList<>();
    List<List<LinearProgram.Entry>> entering = new ArrayList<>();
    double[] wanted = new double[destinations];
    for (int d = 0; d < destinations; d++) {
      wanted[d] = 10 + random.below(50);
      entering.add(new ArrayList<>());
    }
    for (int o = 0; o < origins; o++) {
      leaving.add(new ArrayList<>());
      for (int d = 0; d < destinations; d++) {
        double most = Math.min(40, wanted[d]);
        int flow = program.column("flow", 0, most, -30 + 10 * random.uniform());
        int open = program.binary("open", 50 + 300 * random.uniform());
        leaving.get(o).add(new LinearProgram.Entry(flow, 1));
        entering.get(d).add(new LinearProgram.Entry(flow, 1));
        program.row(
            "capacity",
            Double.NEGATIVE_INFINITY,
            0,
            List.of(new LinearProgram.Entry(flow, 1), new LinearProgram.Entry(open, -most)));
      }
      program.row("supply", Double.NEGATIVE_INFINITY, 40, leaving.get(o));
    }
    for (int d = 0; d < destinations; d++) {
      program.row("demand", Double.NEGATIVE_INFINITY, wanted[d], entering.get(d));
    }
    return program.build();
  }

  private static Choices.Incumbent nothing(Choices choices) {
    double[] point = new double[choices.program().columns().size()];
    return choices.incumbent(Vector.of(point)).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void slopeScalingFindsAPointBetweenTheRelaxationAndNothing(long seed) {
    LinearProgram program = transport(seed, ORIGINS, DESTINATIONS);
    Choices choices = new Choices(program);
    Choices.Incumbent found =
        new SlopeScaling(solver, choices).search(() -> Double.POSITIVE_INFINITY).orElseThrow();
    LpResult.Optimal relaxed = (LpResult.Optimal) solver.solve(program.relaxed(), Limits.NONE);
    assertThat(choices.incumbent(found.point())).contains(found);
    assertThat(found.cost()).isBetween(relaxed.objective() - 1e-6, -1e-6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neighborhoodsOfAllChoicesFindTheOptimum(long seed) {
    LinearProgram program = transport(seed, 5, 5);
    Choices choices = new Choices(program);
    AtomicInteger steps = new AtomicInteger();
    Choices.Incumbent found =
        new NeighborhoodSearch(solver, choices)
            .improve(
                nothing(choices),
                seed,
                () -> Double.POSITIVE_INFINITY,
                () -> steps.incrementAndGet() > 1);
    LpResult.Optimal optimum = (LpResult.Optimal) solver.solve(program, Limits.NONE);
    assertThat(found.cost())
        .isCloseTo(optimum.objective(), within(1e-3 * Math.abs(optimum.objective())));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyStepIsNoWorseThanTheLast(long seed) {
    Choices choices = new Choices(transport(seed, ORIGINS, DESTINATIONS));
    NeighborhoodSearch search = new NeighborhoodSearch(solver, choices);
    Choices.Incumbent best = nothing(choices);
    for (int step = 0; step < 4; step++) {
      AtomicInteger steps = new AtomicInteger();
      Choices.Incumbent next =
          search.improve(
              best, step, () -> Double.POSITIVE_INFINITY, () -> steps.incrementAndGet() > 1);
      assertThat(next.cost()).isLessThanOrEqualTo(best.cost());
      assertThat(choices.incumbent(next.point())).contains(next);
      best = next;
    }
    assertThat(best.cost()).isNegative();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoeverStopsTheSearchGetsAPointAndABound(long seed) {
    LinearProgram program = transport(seed, 14, 14);
    AtomicInteger asked = new AtomicInteger();
    LpResult result =
        new FixedChargeSearch(solver, FixedChargeSearch.Beside.NOT)
            .solve(program, Limits.NONE, () -> 3 - 0.2 * asked.incrementAndGet());
    switch (result) {
      case LpResult.Stopped stopped -> {
        assertThat(new Choices(program).incumbent(stopped.point())).isPresent();
        assertThat(stopped.bound()).isLessThanOrEqualTo(stopped.objective());
      }
      case LpResult.Optimal optimal ->
          assertThat(new Choices(program).incumbent(optimal.point())).isPresent();
      case LpResult.Unfinished unfinished -> throw new AssertionError("No point was found.");
      case LpResult.Infeasible infeasible -> throw new AssertionError("There is a point.");
      case LpResult.Unbounded unbounded -> throw new AssertionError("Flows are bounded.");
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withoutADeadlineItIsTheSolverAlone(long seed) {
    LinearProgram program = transport(seed, 4, 5);
    LpResult alone = solver.solve(program, Limits.NONE);
    LpResult searched =
        new FixedChargeSearch(solver, FixedChargeSearch.Beside.NOT)
            .solve(program, Limits.NONE, () -> Double.POSITIVE_INFINITY);
    assertThat(searched).isEqualTo(alone);
  }
}
