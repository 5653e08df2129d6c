package org.millrace.pinch.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.pinch.load.WaterPinchResult.RegenerationTarget;
import org.millrace.pinch.load.WaterPinchResult.Target;
import org.millrace.pinch.load.WaterPinchResult.Targeted;
import org.millrace.solver.HighsSolver;
import org.millrace.unit.Concentration;
import org.millrace.unit.HourlyFlow;
import org.millrace.unit.MassLoad;

/**
 * Published cases as recalled, laws, and agreement with a linear program of all networks. The texts
 * of the cases were not opened.
 */
@Tag("slow")
class WaterPinchTest {
  private static final double EXACT = 1e-6;

  private static final double[][] WANG_SMITH = {
    {2000, 0, 100}, {5000, 50, 100}, {30000, 50, 800}, {4000, 400, 800}
  };
  private static final double[][] PLANT_A = {
    {2000, 0, 100}, {2000, 50, 80}, {5000, 50, 100}, {30000, 80, 800}, {4000, 400, 800}
  };
  private static final double[][] PLANT_B = {
    {2000, 0, 100}, {2000, 50, 80}, {5000, 80, 400}, {30000, 100, 800}, {4000, 400, 1000}
  };
  private static final double[][] PLANT_C = {
    {2000, 0, 100}, {2000, 25, 50}, {5000, 25, 125}, {30000, 50, 800}, {15000, 100, 150}
  };

  private final HighsSolver solver = new HighsSolver();

  static LongStream seeds() {
    return LongStream.range(0, 1000);
  }

  private static List<Operation> operations(String plant, double[]... rows) {
    List<Operation> operations = new ArrayList<>();
    for (double[] row : rows) {
      operations.add(
          new Operation.FixedLoad(
              new Id.ProcessId(plant + operations.size()),
              new Id.FacilityId(plant),
              new MassLoad(row[0]),
              new Concentration(row[1]),
              new Concentration(row[2])));
    }
    return operations;
  }

  private static WaterPinchProblem problem(
      List<Operation> operations, double fresh, Regeneration regeneration) {
    return new WaterPinchProblem("salt", operations, new Concentration(fresh), regeneration);
  }

  private static WaterPinchResult solve(WaterPinchProblem problem) {
    return new WaterPinch().solve(problem, Run.PLAIN);
  }

  private static Targeted targeted(WaterPinchProblem problem) {
    return (Targeted) solve(problem);
  }

  private static double fresh(WaterPinchProblem problem) {
    return solve(problem) instanceof Targeted targeted
        ? targeted.reuse().fresh().amount()
        : Double.POSITIVE_INFINITY;
  }

  /** Wang and Smith (1994). */
  @Test
  void reproducesFourOperations() {
    WaterPinchProblem problem =
        problem(operations("w", WANG_SMITH), 0, new Regeneration.FixedOutlet(new Concentration(5)));
    Targeted targeted = targeted(problem);
    assertThat(targeted.reuse().fresh().amount()).isCloseTo(90, within(1e-12));
    assertThat(targeted.reuse().pinches()).containsExactly(new Concentration(100));
    assertThat(targeted.withoutReuse())
        .isEqualTo(new WaterPinchResult.WithoutReuse.Enough(new HourlyFlow(112.5)));
    assertThat(targeted.operations())
        .extracting(l -> l.asked().amount())
        .containsExactly(20.0, 100.0, 40.0, 10.0);
    assertThat(targeted.curves().limiting())
        .extracting(p -> p.load().amount())
        .containsExactly(0.0, 1000.0, 9000.0, 21000.0, 41000.0);
    WaterPinchResult.Regenerated.Both both =
        (WaterPinchResult.Regenerated.Both) targeted.regenerated();
    assertThat(both.reuse().fresh().amount()).isCloseTo(9000 / 195.0, within(1e-12));
    assertThat(both.reuse().inlet().amount()).isCloseTo(100, within(1e-9));
    assertThat(both.recycle().fresh().amount()).isEqualTo(20);
    assertThat(both.recycle().regenerated().amount()).isCloseTo(7000 / 95.0, within(1e-12));
  }

  /** At the pinch, 9000 g/h are carried twice: F (100 + 100 − 5) again, for 95 % of 100 ppm. */
  @Test
  void aRemovalRatioStartsAtThePinch() {
    Targeted targeted =
        targeted(problem(operations("w", WANG_SMITH), 0, new Regeneration.RemovalRatio(0.95)));
    RegenerationTarget reuse = ((WaterPinchResult.Regenerated.Both) targeted.regenerated()).reuse();
    assertThat(reuse.fresh().amount()).isCloseTo(9000 / 195.0, within(1e-9));
    assertThat(reuse.outlet().amount()).isCloseTo(0.05 * reuse.inlet().amount(), within(1e-9));
  }

  /** Olesen and Polley (1996): three plants apart and together. */
  @Test
  void reproducesThreePlants() {
    List<Operation> all =
        Stream.of(operations("a", PLANT_A), operations("b", PLANT_B), operations("c", PLANT_C))
            .flatMap(List::stream)
            .toList();
    Targeted targeted = targeted(problem(all, 0, new Regeneration.None()));
    assertThat(targeted.reuse().fresh().amount()).isCloseTo(314.3551587, within(1e-6));
    assertThat(targeted.reuse().pinches()).containsExactly(new Concentration(150));
    assertThat(targeted.withoutReuse())
        .isEqualTo(new WaterPinchResult.WithoutReuse.Enough(new HourlyFlow(474)));
    assertThat(targeted.apart().facilities())
        .extracting(f -> ((Target.Reached) f.target()).fresh().amount())
        .satisfiesExactly(
            a -> assertThat(a).isCloseTo(98.3333333, within(1e-6)),
            b -> assertThat(b).isCloseTo(54.6428571, within(1e-6)),
            c -> assertThat(c).isCloseTo(186.6666667, within(1e-6)));
    WaterPinchResult.Sum.Known sum = (WaterPinchResult.Sum.Known) targeted.apart().sum();
    assertThat(sum.fresh().amount()).isCloseTo(339.6428571, within(1e-6));
    assertThat(sum.saved().amount()).isCloseTo(339.6428571 - 314.3551587, within(1e-6));
  }

  /** A composite curve that runs along the supply line from 100 to 200 ppm. */
  @Test
  void findsSeveralPinches() {
    Targeted targeted =
        targeted(
            problem(
                operations("w", new double[][] {{1000, 0, 100}, {1000, 100, 200}}),
                0,
                new Regeneration.None()));
    assertThat(targeted.reuse().fresh().amount()).isEqualTo(10);
    assertThat(targeted.reuse().pinches())
        .containsExactly(new Concentration(100), new Concentration(200));
  }

  @ParameterizedTest
  @CsvSource({"0, 90", "25, 100", "50, 140"})
  void contaminatedFreshWaterNeedsMore(double concentration, double least) {
    List<Operation> dirtier = operations("w", WANG_SMITH).subList(1, 4);
    double fresh = fresh(problem(dirtier, concentration, new Regeneration.None()));
    assertThat(fresh)
        .isCloseTo(
            AllNetworks.leastFresh(problem(dirtier, concentration, new Regeneration.None()), solver)
                .orElseThrow(),
            within(1e-6));
    assertThat(fresh).isLessThanOrEqualTo(least);
  }

  @Test
  void saysWhichOperationsWantCleanerWater() {
    WaterPinchResult.Infeasible infeasible =
        (WaterPinchResult.Infeasible)
            solve(problem(operations("w", WANG_SMITH), 10, new Regeneration.None()));
    assertThat(infeasible.target())
        .isEqualTo(
            new Target.OutOfReach(
                new Concentration(10), new MassLoad(200), List.of(new Id.ProcessId("w0"))));
  }

  /** A cooling tower that loses 30 of 50 t/h: fresh water fills the loss. */
  @Test
  void fillsWhatIsLost() {
    Targeted targeted =
        targeted(
            problem(
                List.of(
                    new Operation.FixedFlow(
                        new Id.ProcessId("tower"),
                        new Id.FacilityId("a"),
                        new HourlyFlow(50),
                        new Concentration(100),
                        new HourlyFlow(20),
                        new Concentration(100))),
                0,
                new Regeneration.None()));
    assertThat(targeted.reuse().fresh().amount()).isEqualTo(30);
    assertThat(targeted.reuse().waste().amount()).isZero();
    assertThat(targeted.reuse().reason()).isEqualTo(WaterPinchResult.Reason.FLOW);
  }

  @Test
  void noOperationsNeedNothing() {
    Targeted targeted = targeted(problem(List.of(), 0, new Regeneration.RemovalRatio(0.9)));
    assertThat(targeted.reuse().reason()).isEqualTo(WaterPinchResult.Reason.NOTHING_NEEDED);
    assertThat(targeted.cascade()).hasSize(1);
  }

  @Test
  void refusesAnOutletNotAboveTheInlet() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> operations("w", new double[] {100, 50, 50}))
        .withMessageContaining("the outlet must be above");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void needsAsLittleAsTheBestOfAllNetworks(long seed) {
    WaterPinchProblem problem = RandomOperations.of(seed);
    OptionalDouble expected = AllNetworks.leastFresh(problem, solver);
    switch (solve(problem)) {
      case Targeted targeted ->
          assertThat(targeted.reuse().fresh().amount())
              .isCloseTo(expected.orElseThrow(), within(EXACT * (1 + expected.orElseThrow())));
      case WaterPinchResult.Infeasible infeasible -> assertThat(expected).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void regeneratesAsLittleAsTheBestOfAllNetworks(long seed) {
    WaterPinchProblem plain = RandomOperations.of(seed);
    double outlet = seed % 20;
    if (!(solve(plain) instanceof Targeted)) {
      return;
    }
    WaterPinchProblem problem =
        problem(
            plain.operations(),
            plain.fresh().amount(),
            new Regeneration.FixedOutlet(new Concentration(outlet)));
    for (boolean once : new boolean[] {true, false}) {
      AllNetworks.Least least = AllNetworks.regenerated(problem, outlet, once, solver);
      RegenerationTarget found = regenerated(problem, once);
      assertThat(found.fresh().amount())
          .isCloseTo(least.fresh(), within(EXACT * (1 + least.fresh())));
      assertThat(found.regenerated().amount())
          .isCloseTo(least.regenerated(), within(1e-4 * (1 + least.regenerated())));
      assertThat(found.regenerated().amount() * found.inlet().amount())
          .isCloseTo(least.load(), within(1e-2 * (1 + least.load())));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRatioAgreesWithTheOutletItGives(long seed) {
    WaterPinchProblem plain = RandomOperations.of(seed);
    if (!(solve(plain) instanceof Targeted before)) {
      return;
    }
    WaterPinchProblem problem =
        problem(plain.operations(), plain.fresh().amount(), new Regeneration.RemovalRatio(0.8));
    for (boolean once : new boolean[] {true, false}) {
      RegenerationTarget target = regenerated(problem, once);
      assertThat(target.fresh().amount())
          .isLessThanOrEqualTo(before.reuse().fresh().amount() * (1 + 1e-9));
      if (target.regenerated().amount() > 0) {
        assertThat(target.outlet().amount())
            .isCloseTo(0.2 * target.inlet().amount(), within(1e-9 * target.inlet().amount()));
        WaterPinchProblem fixed =
            problem(
                plain.operations(),
                plain.fresh().amount(),
                new Regeneration.FixedOutlet(target.outlet()));
        RegenerationTarget same = regenerated(fixed, once);
        assertThat(same.fresh()).isEqualTo(target.fresh());
        assertThat(same.inlet().amount()).isLessThanOrEqualTo(target.inlet().amount() * (1 + 1e-9));
      }
    }
  }

  private static RegenerationTarget regenerated(WaterPinchProblem problem, boolean once) {
    WaterPinchResult.Regenerated.Both both =
        (WaterPinchResult.Regenerated.Both) targeted(problem).regenerated();
    return once ? both.reuse() : both.recycle();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void plantsTogetherNeverNeedMoreThanApart(long seed) {
    if (solve(RandomOperations.of(seed)) instanceof Targeted targeted
        && targeted.apart().sum() instanceof WaterPinchResult.Sum.Known sum) {
      assertThat(sum.fresh().amount())
          .isGreaterThanOrEqualTo(targeted.reuse().fresh().amount() * (1 - 1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aLooserInletNeverNeedsMore(long seed) {
    WaterPinchProblem problem = RandomOperations.of(seed);
    List<Operation> looser = problem.operations().stream().map(WaterPinchTest::looser).toList();
    double fresh = fresh(problem);
    assertThat(fresh(problem(looser, problem.fresh().amount(), new Regeneration.None())))
        .isLessThanOrEqualTo(fresh + EXACT * (1 + fresh));
  }

  private static Operation looser(Operation operation) {
    return switch (operation) {
      case Operation.FixedLoad load ->
          new Operation.FixedLoad(
              load.id(),
              load.facility(),
              load.load(),
              new Concentration(load.inlet().amount() + 2),
              load.outlet());
      case Operation.FixedFlow flow ->
          new Operation.FixedFlow(
              flow.id(),
              flow.facility(),
              flow.asked(),
              new Concentration(flow.inlet().amount() + 2),
              flow.given(),
              flow.outlet());
    };
  }
}
