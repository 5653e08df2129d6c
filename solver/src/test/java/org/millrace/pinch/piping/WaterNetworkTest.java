package org.millrace.pinch.piping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.math.LpSolver;
import org.millrace.pinch.load.Operation;
import org.millrace.pinch.load.Regeneration;
import org.millrace.pinch.load.WaterPinch;
import org.millrace.pinch.load.WaterPinchProblem;
import org.millrace.pinch.load.WaterPinchResult;
import org.millrace.pinch.piping.WaterNetworkResult.Designed;
import org.millrace.solver.HighsSolver;
import org.millrace.unit.Concentration;
import org.millrace.unit.HourlyFlow;
import org.millrace.unit.MassLoad;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/** Laws, agreement with every set of pipes tried, and targets of the water pinch. */
@Tag("slow")
class WaterNetworkTest {
  private static final double EXACT = 1e-5;

  private static final LpSolver SOLVER = new HighsSolver();
  private final WaterNetwork engine = new WaterNetwork(SOLVER);

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static final PipeRules FREE =
      new PipeRules(
          PipeRules.Counted.REUSE, Money.ZERO, Money.ZERO, HourlyFlow.ZERO, List.of(), List.of());

  private WaterNetworkResult solve(WaterNetworkProblem problem) {
    return engine.solve(problem, Run.PLAIN);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isAsGoodAsTheBestOfAllSetsOfPipes(long seed) {
    WaterNetworkProblem problem = RandomNodes.of(seed);
    OptionalDouble expected = AllPipes.least(problem, SOLVER);
    switch (solve(problem)) {
      case Designed designed -> {
        assertThat(designed.objective())
            .isCloseTo(
                expected.orElseThrow(), within(EXACT * (1 + Math.abs(expected.orElseThrow()))));
        assertThat(designed.bound()).isLessThanOrEqualTo(designed.objective());
        assertThat(designed.gap()).isLessThanOrEqualTo(EXACT);
      }
      case WaterNetworkResult.Infeasible infeasible -> assertThat(expected).isEmpty();
      case WaterNetworkResult.NotFound notFound -> throw new AssertionError(notFound);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyNodeGetsWhatItNeeds(long seed) {
    WaterNetworkProblem problem = RandomNodes.of(seed);
    if (!(solve(problem) instanceof Designed designed)) {
      return;
    }
    Map<Id.ProcessId, Double> out = new HashMap<>();
    for (WaterNetworkResult.Pipe pipe : designed.pipes()) {
      out.merge(pipe.from(), pipe.flow().amount(), Double::sum);
      if (pipe.counted()) {
        assertThat(pipe.flow().amount())
            .isGreaterThanOrEqualTo(problem.pipes().leastFlow().amount() - EXACT);
      }
    }
    Map<Id.ProcessId, WaterNetworkResult.Inlet> inlets = new HashMap<>();
    designed.inlets().forEach(i -> inlets.put(i.node(), i));
    for (Node node : problem.nodes()) {
      double given = out.getOrDefault(node.id(), 0.0);
      switch (node) {
        case Node.Source source ->
            assertThat(given).isCloseTo(source.flow().amount(), within(EXACT));
        case Node.Sink sink -> {
          assertThat(Require.known("inlet", inlets, sink.id()).flow().amount())
              .isCloseTo(sink.flow().amount(), within(EXACT));
          requireBelow(Require.known("inlet", inlets, sink.id()), sink.limits());
        }
        case Node.Operation operation -> {
          WaterNetworkResult.Inlet inlet = Require.known("inlet", inlets, operation.id());
          assertThat(inlet.flow().amount()).isCloseTo(given, within(EXACT));
          requireBelow(inlet, operation.inlets());
          for (int k = 0; k < operation.loads().size(); k++) {
            double carried =
                given
                    * (operation.outlets().get(k).amount()
                        - inlet.concentrations().get(k).amount());
            assertThat(carried)
                .isGreaterThanOrEqualTo(operation.loads().get(k).amount() - 100 * EXACT);
          }
        }
      }
    }
  }

  private static void requireBelow(WaterNetworkResult.Inlet inlet, List<Concentration> limits) {
    for (int k = 0; k < limits.size(); k++) {
      assertThat(inlet.concentrations().get(k).amount())
          .isLessThanOrEqualTo(limits.get(k).amount() + EXACT);
    }
  }

  private static WaterNetworkProblem network(List<Node> nodes, PipeRules pipes, Aim aim) {
    return new WaterNetworkProblem(
        List.of("salt"),
        nodes,
        List.of(
            new Water(
                new Id.ProcessId("river"),
                List.of(Concentration.ZERO),
                Price.ZERO,
                HourlyFlow.UNLIMITED)),
        pipes,
        aim,
        1e-9,
        2000);
  }

  private static Node node(int number, String plant, double... row) {
    return new Node.Operation(
        new Id.ProcessId("o" + number),
        new Id.FacilityId(plant),
        List.of(new MassLoad(row[0])),
        List.of(new Concentration(row[1])),
        List.of(new Concentration(row[2])));
  }

  private static final double[][] WANG_SMITH = {
    {2000, 0, 100}, {5000, 50, 100}, {30000, 50, 800}, {4000, 400, 800}
  };

  private static List<Node> wangSmith() {
    List<Node> nodes = new ArrayList<>();
    for (double[] row : WANG_SMITH) {
      nodes.add(node(nodes.size(), "w", row));
    }
    return nodes;
  }

  /** Wang and Smith (1994) as recalled: 90 t/h, with as few pipes as that takes. */
  @Test
  void reachesTheTargetOfFourOperations() {
    Designed designed =
        (Designed) solve(network(wangSmith(), FREE, new Aim.WaterThenPipes(1, Aim.Measure.NUMBER)));
    assertThat(designed.fresh().amount()).isCloseTo(90, within(1e-5));
    assertThat(designed.leastFresh().amount()).isCloseTo(90, within(1e-6));
    assertThat(((WaterNetworkResult.WithoutReuse.Enough) designed.withoutReuse()).fresh().amount())
        .isCloseTo(112.5, within(1e-6));
    assertThat(designed.gap()).isZero();
    assertThat(designed.counted()).isEqualTo((int) designed.objective());
  }

  @Test
  void halfTheSavingNeedsNoMorePipes() {
    List<Integer> pipes = new ArrayList<>();
    for (double share : new double[] {0, 0.5, 1}) {
      Designed designed =
          (Designed)
              solve(network(wangSmith(), FREE, new Aim.WaterThenPipes(share, Aim.Measure.NUMBER)));
      assertThat(designed.fresh().amount()).isLessThanOrEqualTo(112.5 - share * 22.5 + 1e-5);
      pipes.add(designed.counted());
    }
    assertThat(pipes).isSorted();
    assertThat(pipes.getFirst()).isZero();
  }

  /** Olesen and Polley (1996) as recalled; the number of pipes is ours, and proven. */
  @Test
  void reachesTheTargetOfThreePlants() {
    double[][] rows = {
      {2000, 0, 100}, {2000, 50, 80}, {5000, 50, 100}, {30000, 80, 800}, {4000, 400, 800},
      {2000, 0, 100}, {2000, 50, 80}, {5000, 80, 400}, {30000, 100, 800}, {4000, 400, 1000},
      {2000, 0, 100}, {2000, 25, 50}, {5000, 25, 125}, {30000, 50, 800}, {15000, 100, 150}
    };
    List<Node> nodes = new ArrayList<>();
    for (double[] row : rows) {
      nodes.add(node(nodes.size(), "p" + nodes.size() / 5, row));
    }
    PipeRules between =
        new PipeRules(
            PipeRules.Counted.BETWEEN_PLANTS,
            Money.ZERO,
            Money.ZERO,
            HourlyFlow.ZERO,
            List.of(),
            List.of());
    Designed designed =
        (Designed) solve(network(nodes, between, new Aim.WaterThenPipes(1, Aim.Measure.NUMBER)));
    assertThat(designed.leastFresh().amount()).isCloseTo(314.3551587, within(1e-5));
    assertThat(designed.fresh().amount()).isCloseTo(314.3551587, within(1e-4));
    assertThat(designed.counted()).isEqualTo(3);
    assertThat(designed.bound()).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofOneContaminantTheLeastWaterIsThatOfTheWaterPinch(long seed) {
    WaterNetworkProblem random = RandomNodes.of(seed);
    if (random.contaminants().size() > 1) {
      return;
    }
    WaterNetworkProblem problem =
        network(random.nodes(), FREE, new Aim.WaterThenPipes(1, Aim.Measure.NUMBER));
    WaterPinchResult pinch =
        new WaterPinch()
            .solve(
                new WaterPinchProblem(
                    "salt",
                    random.nodes().stream().map(WaterNetworkTest::operation).toList(),
                    Concentration.ZERO,
                    new Regeneration.None()),
                Run.PLAIN);
    double target = ((WaterPinchResult.Targeted) pinch).reuse().fresh().amount();
    assertThat(((Designed) solve(problem)).leastFresh().amount())
        .isCloseTo(target, within(EXACT * (1 + target)));
  }

  private static Operation operation(Node node) {
    return switch (node) {
      case Node.Source source ->
          new Operation.FixedFlow(
              source.id(),
              source.facility(),
              HourlyFlow.ZERO,
              Concentration.ZERO,
              source.flow(),
              source.concentrations().getFirst());
      case Node.Sink sink ->
          new Operation.FixedFlow(
              sink.id(),
              sink.facility(),
              sink.flow(),
              sink.limits().getFirst(),
              HourlyFlow.ZERO,
              Concentration.ZERO);
      case Node.Operation fixed ->
          new Operation.FixedLoad(
              fixed.id(),
              fixed.facility(),
              fixed.loads().getFirst(),
              fixed.inlets().getFirst(),
              fixed.outlets().getFirst());
    };
  }

  @Test
  void nothingToJoinIsANetworkWithoutPipes() {
    Designed designed =
        (Designed) solve(network(List.of(), FREE, new Aim.WaterThenPipes(1, Aim.Measure.NUMBER)));
    assertThat(designed.pipes()).isEmpty();
    assertThat(designed.fresh().amount()).isZero();
    assertThat(designed.gap()).isZero();
  }

  @Test
  void saysWhenNoNetworkServesAll() {
    WaterNetworkProblem problem =
        new WaterNetworkProblem(
            List.of("salt"),
            wangSmith(),
            List.of(
                new Water(
                    new Id.ProcessId("river"),
                    List.of(new Concentration(10)),
                    Price.ZERO,
                    HourlyFlow.UNLIMITED)),
            FREE,
            new Aim.WaterThenPipes(1, Aim.Measure.NUMBER),
            1e-9,
            2000);
    assertThat(solve(problem)).isInstanceOf(WaterNetworkResult.Infeasible.class);
  }

  @Test
  void refusesMissingWaysAndContaminants() {
    PipeRules dear =
        new PipeRules(
            PipeRules.Counted.ALL, Money.ZERO, new Money(1), HourlyFlow.ZERO, List.of(), List.of());
    List<Node> nodes = List.of(node(0, "a", 100, 0, 50), node(1, "b", 100, 0, 50));
    Aim aim = new Aim.WaterThenPipes(1, Aim.Measure.COST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network(nodes, dear, aim))
        .withMessageContaining("The way between plants 'a' and 'b' is not given");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new WaterNetworkProblem(List.of("salt", "oil"), nodes, List.of(), FREE, aim, 0, 1))
        .withMessageContaining("numbers for 1 contaminants; there are 2");
  }

  @Test
  void someRandomNetworksAreOfEachKind() {
    Set<String> kinds = new HashSet<>();
    for (long seed : seeds().toArray()) {
      WaterNetworkProblem problem = RandomNodes.of(seed);
      kinds.add(problem.aim().getClass().getSimpleName() + problem.pipes().counted());
      kinds.add(solve(problem).getClass().getSimpleName());
      kinds.add(problem.contaminants().size() + "");
    }
    assertThat(kinds)
        .contains(
            "Designed", "Infeasible", "1", "2", "YearlyCostALL", "WaterThenPipesBETWEEN_PLANTS");
  }
}
