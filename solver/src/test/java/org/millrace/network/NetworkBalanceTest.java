package org.millrace.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.math.Vector;
import org.millrace.solver.HighsSolver;
import org.millrace.unit.Money;

/** What a plan says of tonnes, capacities and money adds up. */
@Tag("slow")
class NetworkBalanceTest {
  private final NetworkDesign design = new NetworkDesign(new HighsSolver());

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void balancesEveryTonne(long seed) {
    NetworkProblem problem = RandomNetworks.of(seed);
    NetworkResult.Planned planned = (NetworkResult.Planned) design.solve(problem, Run.PLAIN);
    Map<Id.ArcId, NetworkResult.ArcFlow> flows = new HashMap<>();
    planned.flows().forEach(f -> flows.put(f.arc(), f));
    for (int t = 0; t < problem.periods().size(); t++) {
      for (Supply supply : problem.supplies()) {
        Arc.From from = new Arc.From.Supplied(supply.id());
        double there = supply.tonnes().at(t) * left(problem, planned, supply.id());
        assertThat(flow(problem, flows, from, t) + disposed(planned, from, t))
            .isCloseTo(there, within(1e-9 * (1 + there)));
      }
      for (Demand demand : problem.demands()) {
        double wanted = demand.tonnes().at(t) * left(problem, planned, demand.id());
        assertThat(replaced(problem, flows, demand, t) + purchased(planned, demand, t))
            .isCloseTo(wanted, within(1e-9 * (1 + wanted)));
      }
      for (NetworkResult.BuiltPlant built : planned.plants()) {
        checkPlant(problem, planned, flows, built, t);
      }
    }
  }

  private static void checkPlant(
      NetworkProblem problem,
      NetworkResult.Planned planned,
      Map<Id.ArcId, NetworkResult.ArcFlow> flows,
      NetworkResult.BuiltPlant built,
      int t) {
    Plant plant =
        problem.plants().stream().filter(p -> p.id().equals(built.plant())).findAny().orElseThrow();
    int period = t;
    double in = built.tonnes().at(t);
    double bought = built.bought().stream().mapToDouble(b -> b.at(period)).sum();
    assertThat(fed(problem, flows, plant, t) + bought).isCloseTo(in, within(1e-9 * (1 + in)));
    double room = built.size().capacity().amount() * problem.periods().share(t);
    assertThat(in).isLessThanOrEqualTo(room * (1 + 1e-9));
    for (Plant.Output output : plant.outputs()) {
      Arc.From from = new Arc.From.Produced(plant.id(), output.material());
      double out = flow(problem, flows, from, t) + disposed(planned, from, t);
      assertThat(out).isCloseTo(output.yield().amount() * in, within(1e-9 * (1 + in)));
    }
  }

  /** Costs are added up anew from the result alone. */
  @ParameterizedTest
  @MethodSource("seeds")
  void paysForPlantsLinksAndMeasuresItBuilds(long seed) {
    NetworkProblem problem = RandomNetworks.of(seed);
    NetworkResult.Planned planned = (NetworkResult.Planned) design.solve(problem, Run.PLAIN);
    double invested =
        planned.plants().stream().mapToDouble(p -> p.size().investment().amount()).sum()
            + problem.links().stream()
                .filter(l -> planned.links().contains(l.id()))
                .mapToDouble(l -> l.investment().amount())
                .sum()
            + problem.measures().stream()
                .filter(m -> planned.measures().contains(m.id()))
                .mapToDouble(m -> m.investment().amount())
                .sum();
    assertThat(planned.plan().investment().amount()).isCloseTo(invested, within(1e-6));
    assertThat(planned.baseline().investment().amount()).isZero();
    assertThat(passed(problem, planned)).isEqualTo(List.copyOf(planned.links()));
  }

  private static List<Id.LinkId> passed(NetworkProblem problem, NetworkResult.Planned planned) {
    List<Id.ArcId> used = planned.flows().stream().map(NetworkResult.ArcFlow::arc).toList();
    return problem.arcs().stream()
        .filter(a -> used.contains(a.id()))
        .flatMap(a -> a.links().stream())
        .distinct()
        .collect(Collectors.toList());
  }

  /** A tonne more of a supply saves what its worth says, as long as nothing else changes. */
  @ParameterizedTest
  @MethodSource("seeds")
  void worthsPredictWhatALittleMoreSaves(long seed) {
    NetworkProblem problem = RandomNetworks.of(seed);
    NetworkResult.Planned planned = (NetworkResult.Planned) design.solve(problem, Run.PLAIN);
    for (NetworkResult.StreamWorth worth : planned.worths().supplies()) {
      NetworkProblem more = withMore(problem, worth.stream());
      NetworkResult.Planned then = (NetworkResult.Planned) design.solve(more, Run.PLAIN);
      double gained = then.saving().amount() - planned.saving().amount();
      assertThat(gained).isGreaterThanOrEqualTo(MORE * sum(worth.perTonne()) - disposalCost(more));
    }
  }

  /**
   * Without yes-or-no choices and plants all that is saved comes from supplies and needs: strong
   * duality, so no worth is lost to a bound that is not real.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void worthsAddUpToTheSavingWhereNothingIsChosen(long seed) {
    NetworkProblem problem = withoutChoices(RandomNetworks.of(seed));
    NetworkResult.Planned planned = (NetworkResult.Planned) design.solve(problem, Run.PLAIN);
    double worth = 0;
    for (int t = 0; t < problem.periods().size(); t++) {
      for (int i = 0; i < problem.supplies().size(); i++) {
        worth +=
            planned.worths().supplies().get(i).perTonne().at(t)
                * problem.supplies().get(i).tonnes().at(t);
      }
      for (int i = 0; i < problem.demands().size(); i++) {
        worth +=
            planned.worths().demands().get(i).perTonne().at(t)
                * problem.demands().get(i).tonnes().at(t);
      }
    }
    double saving = planned.saving().amount();
    assertThat(worth).isCloseTo(saving, within(1e-6 * (1 + Math.abs(saving))));
  }

  private static NetworkProblem withoutChoices(NetworkProblem problem) {
    return new NetworkProblem(
        problem.periods(),
        problem.supplies(),
        List.of(),
        problem.demands(),
        problem.arcs().stream()
            .filter(a -> a.from() instanceof Arc.From.Supplied && a.to() instanceof Arc.To.Used)
            .map(
                a ->
                    new Arc(
                        a.id(),
                        a.from(),
                        a.to(),
                        a.material(),
                        a.unitCost(),
                        a.emission(),
                        Money.ZERO,
                        a.substitution(),
                        a.maximumShare(),
                        Arc.Deal.OPEN,
                        List.of(),
                        a.contents()))
            .toList(),
        List.of(),
        List.of(),
        problem.rules());
  }

  private static final double MORE = 1e-3;

  /** The solver's dust on a saving of about a million. */
  private static double disposalCost(NetworkProblem problem) {
    return 1e-9 * problem.supplies().size() * 1e6 + 1;
  }

  private static double sum(Vector values) {
    return DoubleStream.of(values.toArray()).sum();
  }

  private static NetworkProblem withMore(NetworkProblem problem, Id.StreamId stream) {
    List<Supply> supplies =
        problem.supplies().stream()
            .map(
                s ->
                    s.id().equals(stream)
                        ? new Supply(
                            s.id(),
                            s.facility(),
                            Vector.of(
                                DoubleStream.of(s.tonnes().toArray()).map(t -> t + MORE).toArray()),
                            s.disposalPrice(),
                            s.disposalEmission())
                        : s)
            .toList();
    return new NetworkProblem(
        problem.periods(),
        supplies,
        problem.plants(),
        problem.demands(),
        problem.arcs(),
        problem.links(),
        problem.measures(),
        problem.rules());
  }

  private static double left(
      NetworkProblem problem, NetworkResult.Planned planned, Id.StreamId stream) {
    return 1
        - problem.measures().stream()
            .filter(m -> planned.measures().contains(m.id()))
            .flatMap(m -> Stream.concat(m.supplies().stream(), m.demands().stream()))
            .filter(c -> c.stream().equals(stream))
            .mapToDouble(Measure.Cut::share)
            .sum();
  }

  private static double tonnes(Map<Id.ArcId, NetworkResult.ArcFlow> flows, Arc arc, int t) {
    NetworkResult.ArcFlow flow = flows.get(arc.id());
    return flow == null ? 0 : flow.tonnes().at(t);
  }

  private static double flow(
      NetworkProblem problem, Map<Id.ArcId, NetworkResult.ArcFlow> flows, Arc.From from, int t) {
    return problem.arcs().stream()
        .filter(a -> a.from().equals(from))
        .mapToDouble(a -> tonnes(flows, a, t))
        .sum();
  }

  private static double fed(
      NetworkProblem problem, Map<Id.ArcId, NetworkResult.ArcFlow> flows, Plant plant, int t) {
    return problem.arcs().stream()
        .filter(a -> a.to().equals(new Arc.To.Processed(plant.id())))
        .mapToDouble(a -> tonnes(flows, a, t))
        .sum();
  }

  private static double replaced(
      NetworkProblem problem, Map<Id.ArcId, NetworkResult.ArcFlow> flows, Demand demand, int t) {
    return problem.arcs().stream()
        .filter(a -> a.to().equals(new Arc.To.Used(demand.id())))
        .mapToDouble(a -> a.substitution().amount() * tonnes(flows, a, t))
        .sum();
  }

  private static double disposed(NetworkResult.Planned planned, Arc.From from, int t) {
    return planned.disposals().stream()
        .filter(d -> d.from().equals(from))
        .mapToDouble(d -> d.tonnes().at(t))
        .sum();
  }

  private static double purchased(NetworkResult.Planned planned, Demand demand, int t) {
    return planned.purchases().stream()
        .filter(p -> p.demand().equals(demand.id()))
        .mapToDouble(p -> p.tonnes().at(t))
        .sum();
  }
}
