package org.millrace.pinch.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.math.LpSolver;
import org.millrace.pinch.resource.ResourceResult.Infeasible;
import org.millrace.pinch.resource.ResourceResult.Targeted;
import org.millrace.solver.HighsSolver;
import org.millrace.unit.Require;

/** Laws of the targets, and agreement with a linear program of all matchings. */
@Tag("slow")
class ResourcePinchTest {
  /** Relative to what sinks ask for. */
  private static final double EXACT = 1e-7;

  private static final LpSolver SOLVER = new HighsSolver();
  private final ResourcePinch engine = new ResourcePinch(SOLVER);

  static LongStream thousand() {
    return LongStream.range(0, 1000);
  }

  static LongStream hundred() {
    return LongStream.range(0, 100);
  }

  private static double scale(ResourceProblem problem) {
    return 1 + problem.sinks().stream().mapToDouble(Sink::flow).sum();
  }

  private OptionalDouble cost(ResourceProblem problem) {
    return switch (engine.solve(problem, Run.PLAIN)) {
      case Targeted targeted -> OptionalDouble.of(targeted.target().cost());
      case Infeasible infeasible -> OptionalDouble.empty();
    };
  }

  /** Nothing feasible costs more than anything. */
  private double orInfinite(ResourceProblem problem) {
    return cost(problem).orElse(Double.POSITIVE_INFINITY);
  }

  private static ResourceProblem with(
      ResourceProblem problem,
      UnaryOperator<Sink> sinks,
      UnaryOperator<Source> sources,
      UnaryOperator<Supply> supplies) {
    return new ResourceProblem(
        problem.quality(),
        problem.sinks().stream().map(sinks).toList(),
        problem.sources().stream().map(sources).toList(),
        problem.supplies().stream().map(supplies).toList(),
        problem.existing());
  }

  @ParameterizedTest
  @MethodSource("thousand")
  void costsAsMuchAsTheBestOfAllMatchings(long seed) {
    ResourceProblem problem = RandomResources.of(seed);
    OptionalDouble expected = AllMatchings.leastCost(problem, SOLVER);
    OptionalDouble found = cost(problem);
    assertThat(found.isPresent()).isEqualTo(expected.isPresent());
    if (expected.isPresent()) {
      assertThat(found.getAsDouble())
          .isCloseTo(expected.getAsDouble(), within(6 * EXACT * scale(problem)));
    }
  }

  @ParameterizedTest
  @MethodSource("thousand")
  void needsNoMoreThanOneSupplyMust(long seed) {
    ResourceProblem problem = RandomResources.of(seed);
    ResourceProblem one =
        new ResourceProblem(
            problem.quality(),
            problem.sinks(),
            problem.sources(),
            problem.supplies().subList(0, 1),
            List.of());
    OptionalDouble expected = AllMatchings.leastFlow(one, SOLVER);
    switch (engine.solve(one, Run.PLAIN)) {
      case Targeted targeted ->
          assertThat(targeted.target().fresh())
              .isCloseTo(expected.orElseThrow(), within(EXACT * scale(one)));
      case Infeasible infeasible -> assertThat(expected).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("thousand")
  void itsMatchingServesEverySinkWithinItsLimit(long seed) {
    ResourceProblem problem = RandomResources.of(seed);
    if (!(engine.solve(problem, Run.PLAIN) instanceof Targeted targeted)) {
      return;
    }
    double tolerance = EXACT * scale(problem);
    Map<Id.StreamId, Double> left = new HashMap<>();
    Map<Id.StreamId, Double> levels = new HashMap<>();
    problem.sources().forEach(s -> left.put(s.id(), s.flow()));
    problem.sources().forEach(s -> levels.put(s.id(), s.quality()));
    problem.supplies().forEach(s -> levels.put(s.id(), s.quality()));
    targeted.target().supplies().forEach(b -> left.put(b.supply(), b.flow()));
    Map<Id.StreamId, Double> filled = new HashMap<>();
    Map<Id.StreamId, Double> loads = new HashMap<>();
    for (ResourceResult.Transfer transfer : targeted.allocation().transfers()) {
      left.merge(transfer.from(), -transfer.flow(), Double::sum);
      filled.merge(transfer.to(), transfer.flow(), Double::sum);
      loads.merge(
          transfer.to(),
          transfer.flow() * Require.known("level", levels, transfer.from()),
          Double::sum);
    }
    for (Sink sink : problem.sinks()) {
      assertThat(filled.getOrDefault(sink.id(), 0.0)).isCloseTo(sink.flow(), within(tolerance));
      assertThat(loads.getOrDefault(sink.id(), 0.0))
          .isLessThanOrEqualTo(sink.flow() * sink.limit() + 100 * tolerance);
    }
    double waste = 0;
    for (ResourceResult.Discharge discharge : targeted.allocation().discharges()) {
      left.merge(discharge.from(), -discharge.flow(), Double::sum);
      waste += discharge.flow();
    }
    assertThat(left.values()).allSatisfy(l -> assertThat(l).isCloseTo(0, within(tolerance)));
    assertThat(waste).isCloseTo(targeted.target().waste(), within(tolerance));
  }

  @ParameterizedTest
  @MethodSource("thousand")
  void balancesFlows(long seed) {
    ResourceProblem problem = RandomResources.of(seed);
    if (engine.solve(problem, Run.PLAIN) instanceof Targeted targeted) {
      double given = problem.sources().stream().mapToDouble(Source::flow).sum();
      double asked = problem.sinks().stream().mapToDouble(Sink::flow).sum();
      assertThat(targeted.target().waste())
          .isCloseTo(given - asked + targeted.target().fresh(), within(1e-8 * (1 + given + asked)))
          .isNotNegative();
    }
  }

  /** What is bought today beyond the target is the sum of all losses. */
  @ParameterizedTest
  @MethodSource("thousand")
  void explainsAllThatAnExistingNetworkBuysTooMuch(long seed) {
    ResourceProblem whole = RandomResources.of(seed);
    ResourceProblem problem =
        new ResourceProblem(
            whole.quality(),
            whole.sinks(),
            whole.sources(),
            List.of(new Supply(new Id.StreamId("fresh"), 0, 1, Double.POSITIVE_INFINITY)),
            List.of());
    Targeted target = (Targeted) engine.solve(problem, Run.PLAIN);
    List<ExistingFlow> flows = WastefulNetwork.of(problem, seed);
    if (flows.isEmpty()) {
      return;
    }
    ResourceProblem existing =
        new ResourceProblem(
            problem.quality(), problem.sinks(), problem.sources(), problem.supplies(), flows);
    ResourceResult.Existing.Judged judged =
        (ResourceResult.Existing.Judged) ((Targeted) engine.solve(existing, Run.PLAIN)).existing();
    double lost = judged.losses().stream().mapToDouble(ResourceResult.Loss::fresh).sum();
    assertThat(lost)
        .isCloseTo(judged.fresh() - target.target().fresh(), within(EXACT * scale(problem)));
  }

  @ParameterizedTest
  @MethodSource("hundred")
  void findsNothingWrongWithItsOwnMatching(long seed) {
    ResourceProblem problem = RandomResources.of(seed);
    if (!(engine.solve(problem, Run.PLAIN) instanceof Targeted targeted)
        || targeted.target().pinches().isEmpty()) {
      return;
    }
    List<ExistingFlow> flows =
        targeted.allocation().transfers().stream()
            .map(t -> new ExistingFlow(t.from(), t.to(), t.flow()))
            .toList();
    ResourceProblem existing =
        new ResourceProblem(
            problem.quality(), problem.sinks(), problem.sources(), problem.supplies(), flows);
    Targeted again = (Targeted) engine.solve(existing, Run.PLAIN);
    assertThat(((ResourceResult.Existing.Judged) again.existing()).losses())
        .allSatisfy(l -> assertThat(l.fresh()).isCloseTo(0, within(10 * EXACT * scale(problem))));
  }

  @ParameterizedTest
  @MethodSource("hundred")
  void doesNotDependOnTheOrderOfItsInput(long seed) {
    ResourceProblem problem = RandomResources.of(seed);
    Random shuffle = new Random(seed);
    ResourceProblem shuffled =
        new ResourceProblem(
            problem.quality(),
            shuffled(problem.sinks(), shuffle),
            shuffled(problem.sources(), shuffle),
            shuffled(problem.supplies(), shuffle),
            List.of());
    assertThat(orInfinite(shuffled)).satisfies(c -> near(c, orInfinite(problem), problem));
  }

  private static void near(double found, double expected, ResourceProblem problem) {
    if (Double.isInfinite(expected)) {
      assertThat(found).isEqualTo(expected);
    } else {
      assertThat(found).isCloseTo(expected, within(10 * EXACT * scale(problem)));
    }
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  @ParameterizedTest
  @MethodSource("hundred")
  void aFurtherSourceNeverCostsMore(long seed) {
    ResourceProblem problem = RandomResources.of(seed);
    List<Source> more = new ArrayList<>(problem.sources());
    more.add(new Source(new Id.StreamId("new"), new Id.FacilityId("f0"), 17, seed));
    ResourceProblem richer =
        new ResourceProblem(
            problem.quality(), problem.sinks(), more, problem.supplies(), List.of());
    assertThat(orInfinite(richer))
        .isLessThanOrEqualTo(orInfinite(problem) + 10 * EXACT * scale(problem));
  }

  @ParameterizedTest
  @MethodSource("hundred")
  void aLooserLimitNeverCostsMore(long seed) {
    ResourceProblem problem = RandomResources.of(seed);
    ResourceProblem looser =
        with(problem, s -> new Sink(s.id(), s.facility(), s.flow(), s.limit() + 5), s -> s, s -> s);
    assertThat(orInfinite(looser))
        .isLessThanOrEqualTo(orInfinite(problem) + 10 * EXACT * scale(problem));
  }

  @ParameterizedTest
  @MethodSource("hundred")
  void scalesWithFlowsAndNotWithTheUnitOfQuality(long seed) {
    ResourceProblem problem = RandomResources.of(seed);
    for (double flow : new double[] {1e-9, 1e9}) {
      for (double level : new double[] {1e-7, 1e7}) {
        ResourceProblem scaled =
            with(
                problem,
                s -> new Sink(s.id(), s.facility(), flow * s.flow(), level * s.limit()),
                s -> new Source(s.id(), s.facility(), flow * s.flow(), level * s.quality()),
                s ->
                    new Supply(
                        s.id(),
                        level * s.quality(),
                        s.price(),
                        s.available() == 0 ? 0 : flow * s.available()));
        near(orInfinite(scaled) / flow, orInfinite(problem), problem);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("hundred")
  void facilitiesTogetherNeverCostMoreThanApart(long seed) {
    ResourceProblem problem =
        with(
            RandomResources.of(seed),
            s -> s,
            s -> s,
            s -> new Supply(s.id(), s.quality(), s.price(), Double.POSITIVE_INFINITY));
    if (engine.solve(problem, Run.PLAIN) instanceof Targeted targeted
        && targeted.apart().sum() instanceof ResourceResult.Sum.Known sum) {
      assertThat(sum.costSaved()).isGreaterThanOrEqualTo(-10 * EXACT * scale(problem));
    }
  }

  @ParameterizedTest
  @MethodSource("hundred")
  void purityIsTheOtherWayRound(long seed) {
    ResourceProblem problem = RandomResources.of(seed);
    ResourceProblem pure =
        new ResourceProblem(
            new Quality("hydrogen", "mol/s", "%", new Quality.Scale.Purity(120)),
            problem.sinks().stream()
                .map(s -> new Sink(s.id(), s.facility(), s.flow(), 120 - s.limit()))
                .toList(),
            problem.sources().stream()
                .map(s -> new Source(s.id(), s.facility(), s.flow(), 120 - s.quality()))
                .toList(),
            problem.supplies().stream()
                .map(s -> new Supply(s.id(), 120 - s.quality(), s.price(), s.available()))
                .toList(),
            List.of());
    near(orInfinite(pure), orInfinite(problem), problem);
  }

  @Test
  void someRandomProblemsAreOfEachKind() {
    List<Target.Reason> reasons = new ArrayList<>();
    int infeasible = 0;
    for (long seed = 0; seed < 1000; seed++) {
      switch (engine.solve(RandomResources.of(seed), Run.PLAIN)) {
        case Targeted targeted -> reasons.add(targeted.target().reason());
        case Infeasible none -> infeasible++;
      }
    }
    assertThat(reasons).contains(Target.Reason.values());
    assertThat(infeasible).isBetween(100, 900);
  }
}
