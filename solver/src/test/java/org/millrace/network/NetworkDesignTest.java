package org.millrace.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.engine.Run;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;
import org.millrace.solver.HighsSolver;
import org.millrace.unit.Emission;
import org.millrace.unit.Price;

/** Laws of the network engine, on random networks small enough to be solved to the end. */
@Tag("slow")
class NetworkDesignTest {
  /** Relative; the solver's own gap is 1e-9. */
  private static final double EXACT = 1e-7;

  private final LpSolver solver = new HighsSolver();
  private final NetworkDesign design = new NetworkDesign(solver);

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static Model model(NetworkProblem problem) {
    return new Model(problem, new Layout(problem), baseline(problem));
  }

  private static NetworkResult.Totals baseline(NetworkProblem problem) {
    Layout layout = new Layout(problem);
    return Ledger.totals(problem, layout, new Flows(problem, layout));
  }

  private NetworkResult.Planned plan(NetworkProblem problem) {
    return (NetworkResult.Planned) design.solve(problem, Run.PLAIN);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void costsNoMoreThanNothingAndNoLessThanItsRelaxation(long seed) {
    NetworkProblem problem = RandomNetworks.of(seed);
    NetworkResult.Planned planned = plan(problem);
    double cost = planned.plan().cost().amount();
    LinearProgram program = model(problem).program();
    LpResult.Optimal relaxed = (LpResult.Optimal) solver.solve(program.relaxed(), Limits.NONE);
    double baseline = planned.baseline().cost().amount();
    assertThat(baseline).isGreaterThanOrEqualTo(cost);
    assertThat(cost).isGreaterThanOrEqualTo(baseline + relaxed.objective() - tolerance(cost));
    assertThat(planned.ending()).isEqualTo(NetworkResult.Ending.OPTIMAL);
  }

  static LongStream fewSeeds() {
    return LongStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void isAsCheapAsTheBestOfAllChoices(long seed) {
    NetworkProblem problem = RandomNetworks.of(seed);
    double best = bestOfAllChoices(problem);
    assertThat(plan(problem).plan().cost().amount()).isCloseTo(best, within(tolerance(best)));
  }

  /** The slow obvious version: every way to set the binaries, each a linear program. */
  private double bestOfAllChoices(NetworkProblem problem) {
    LinearProgram program = model(problem).program();
    List<Integer> binaries = new ArrayList<>();
    for (int j = 0; j < program.columns().size(); j++) {
      if (program.columns().get(j).integer()) {
        binaries.add(j);
      }
    }
    double best = Double.POSITIVE_INFINITY;
    try (LpSolver.Session session = solver.open(program.relaxed())) {
      for (long choice = 0; choice < 1L << binaries.size(); choice++) {
        for (int b = 0; b < binaries.size(); b++) {
          double fixed = choice >> b & 1;
          session.bounds(binaries.get(b), fixed, fixed);
        }
        if (session.solve(Limits.NONE) instanceof LpResult.Optimal optimal) {
          best = Math.min(best, optimal.objective());
        }
      }
    }
    return baseline(problem).cost().amount() + best;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isNoWorseWithOneMoreArc(long seed) {
    NetworkProblem problem = RandomNetworks.of(seed);
    double all = plan(problem).plan().cost().amount();
    NetworkProblem fewer =
        new NetworkProblem(
            problem.periods(),
            problem.supplies(),
            problem.plants(),
            problem.demands(),
            problem.arcs().subList(1, problem.arcs().size()),
            problem.links(),
            problem.measures(),
            problem.rules());
    assertThat(all).isLessThanOrEqualTo(plan(fewer).plan().cost().amount() + tolerance(all));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void emitsNoMoreAtAHigherCarbonPrice(long seed) {
    NetworkProblem problem = RandomNetworks.of(seed);
    double last = Double.POSITIVE_INFINITY;
    for (double price : new double[] {0, 20, 50, 100, 400}) {
      NetworkProblem priced = problem.withRules(problem.rules().withCarbonPrice(new Price(price)));
      double emission = plan(priced).plan().emission().amount();
      assertThat(emission).isLessThanOrEqualTo(last + tolerance(emission));
      last = emission;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void doesNotDependOnTheOrderOfItsInput(long seed) {
    NetworkProblem problem = RandomNetworks.of(seed);
    Random shuffle = new Random(seed);
    NetworkProblem shuffled =
        new NetworkProblem(
            problem.periods(),
            shuffled(problem.supplies(), shuffle),
            problem.plants(),
            shuffled(problem.demands(), shuffle),
            shuffled(problem.arcs(), shuffle),
            problem.links(),
            problem.measures(),
            problem.rules());
    double cost = plan(problem).plan().cost().amount();
    assertThat(plan(shuffled).plan().cost().amount()).isCloseTo(cost, within(tolerance(cost)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsAnEmissionCapOrSaysThatNothingDoes(long seed) {
    NetworkProblem problem = RandomNetworks.of(seed);
    double free = plan(problem).plan().emission().amount();
    double cap = 0.8 * free;
    NetworkProblem capped = problem.withRules(problem.rules().withEmissionCap(new Emission(cap)));
    switch (design.solve(capped, Run.PLAIN)) {
      case NetworkResult.Planned planned ->
          assertThat(planned.plan().emission().amount()).isLessThanOrEqualTo(cap + 1e-4 * cap);
      case NetworkResult.Infeasible infeasible ->
          assertThat(infeasible.baseline().emission().amount()).isGreaterThan(cap);
      case NetworkResult.NotFound notFound ->
          throw new AssertionError("nothing limits the search: " + notFound);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void inPiecesKeepsEveryRuleAndBoundsTheOptimum(long seed) {
    NetworkProblem problem = RandomNetworks.of(seed);
    double best = plan(problem).plan().cost().amount();
    for (int piece : List.of(4, 6, 8, 12)) {
      NetworkDesign cut = new NetworkDesign(solver, new NetworkDesign.Cutting(0, piece));
      NetworkResult.Planned pieces = (NetworkResult.Planned) cut.solve(problem, Run.PLAIN);
      assertThat(pieces.plan().cost().amount()).isGreaterThanOrEqualTo(best - tolerance(best));
      assertThat(pieces.bound().amount()).isLessThanOrEqualTo(best + tolerance(best));
      assertThat(pieces.plan().cost().compareTo(pieces.baseline().cost())).isLessThanOrEqualTo(0);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cutsNothingThatAPlantOrABlendNeeds(long seed) {
    NetworkProblem problem = RandomNetworks.of(seed);
    Set<Arc.To> free = new HashSet<>();
    problem.demands().stream()
        .filter(d -> d.limits().isEmpty())
        .forEach(d -> free.add(new Arc.To.Used(d.id())));
    assertThat(new Pieces(problem, 1).cut()).extracting(Arc::to).isSubsetOf(free);
  }

  @Test
  void inPiecesFindsMostOfWhatTheWholeFinds() {
    double whole = 0;
    double pieces = 0;
    NetworkDesign cut = new NetworkDesign(solver, new NetworkDesign.Cutting(0, 6));
    for (long seed : seeds().toArray()) {
      NetworkProblem problem = RandomNetworks.of(seed);
      whole += plan(problem).saving().amount();
      pieces += ((NetworkResult.Planned) cut.solve(problem, Run.PLAIN)).saving().amount();
    }
    assertThat(pieces).isBetween(0.7 * whole, whole * (1 + 1e-9));
  }

  @Test
  void returnsTheBaselineWithABoundWhenThereIsNoTime() {
    NetworkProblem problem = RandomNetworks.of(1);
    Run late = new Run(() -> false, (s, d) -> {}, Run.PLAIN.parallel(), () -> 0);
    NetworkResult.Planned planned = (NetworkResult.Planned) design.solve(problem, late);
    assertThat(planned.bound().amount())
        .isLessThanOrEqualTo(plan(problem).plan().cost().amount() + 1);
    assertThat(planned.plan().cost().amount())
        .isLessThanOrEqualTo(planned.baseline().cost().amount());
  }

  @Test
  void refusesAnArcToNowhere() {
    NetworkProblem problem = RandomNetworks.of(2);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new NetworkProblem(
                    problem.periods(),
                    problem.supplies(),
                    List.of(),
                    problem.demands(),
                    problem.arcs(),
                    problem.links(),
                    problem.measures(),
                    problem.rules()))
        .withMessageContaining("which is not listed");
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static double tolerance(double cost) {
    return EXACT * (1 + Math.abs(cost));
  }
}
