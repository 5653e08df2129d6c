package org.millrace.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.domain.Budget;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.math.Vector;
import org.millrace.solver.HighsSolver;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/** Rules that hold for a region as a whole. */
@Tag("slow")
class NetworkRulesTest {
  private final NetworkDesign design = new NetworkDesign(new HighsSolver());

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  private NetworkResult.Planned plan(NetworkProblem problem) {
    return (NetworkResult.Planned) design.solve(problem, Run.PLAIN);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void staysWithinABudgetAndSavesMoreWithALargerOne(long seed) {
    NetworkProblem problem = RandomNetworks.of(seed);
    NetworkResult.Planned free = plan(problem);
    double last = -1;
    for (double share : new double[] {0, 0.3, 0.7, 1 + 1e-6}) {
      double most = share * free.plan().investment().amount();
      NetworkResult.Planned planned =
          plan(problem.withRules(problem.rules().withBudget(new Budget.AtMost(new Money(most)))));
      assertThat(planned.plan().investment().amount())
          .isLessThanOrEqualTo(most + 1e-6 * (1 + most));
      assertThat(planned.saving().amount()).isGreaterThanOrEqualTo(last - 1);
      last = planned.saving().amount();
    }
    assertThat(last).isGreaterThanOrEqualTo(free.saving().amount() - 1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void leavesNobodyWorseAtThePricesOfTheArcs(long seed) {
    NetworkProblem problem = RandomNetworks.of(seed);
    NetworkProblem priced =
        problem.withRules(problem.rules().withCarbonPrice(new Price(30)).withNobodyWorse());
    NetworkResult.Planned planned = plan(priced);
    costs(priced, planned)
        .forEach((facility, cost) -> assertThat(cost).as(facility.value()).isLessThan(1e-3));
    assertThat(planned.saving().amount())
        .isLessThanOrEqualTo(
            plan(problem.withRules(problem.rules().withCarbonPrice(new Price(30))))
                    .saving()
                    .amount()
                + 1);
  }

  /** What a year costs each facility beyond the baseline, added up from the result. */
  private static Map<Id.FacilityId, Double> costs(
      NetworkProblem problem, NetworkResult.Planned planned) {
    double carbon = problem.rules().carbonPrice().amount();
    Map<Id.FacilityId, Double> costs = new TreeMap<>();
    Map<Arc.From, Double> disposed = new HashMap<>();
    planned.disposals().forEach(d -> disposed.put(d.from(), sum(d.tonnes())));
    Map<Id.StreamId, Double> purchased = new HashMap<>();
    planned.purchases().forEach(p -> purchased.put(p.demand(), sum(p.tonnes())));
    for (Supply s : problem.supplies()) {
      double less = disposed.getOrDefault(new Arc.From.Supplied(s.id()), 0.0) - sum(s.tonnes());
      double each = s.disposalPrice().amount() + carbon * s.disposalEmission().amount();
      costs.merge(s.facility(), less * each, Double::sum);
    }
    for (Demand d : problem.demands()) {
      double less = purchased.getOrDefault(d.id(), 0.0) - sum(d.tonnes());
      double each = d.virginPrice().amount() + carbon * d.virginEmission().amount();
      costs.merge(d.facility(), less * each, Double::sum);
    }
    Layout layout = new Layout(problem);
    for (NetworkResult.ArcFlow flow : planned.flows()) {
      Arc arc =
          problem.arcs().stream().filter(a -> a.id().equals(flow.arc())).findAny().orElseThrow();
      double tonnes = sum(flow.tonnes());
      double paid = tonnes * arc.deal().price().amount();
      double moved = tonnes * (arc.unitCost().amount() + carbon * arc.emission().amount());
      costs.merge(layout.owner(arc.from()), -paid, Double::sum);
      costs.merge(layout.owner(arc.to()), paid + moved + arc.fixedPerYear().amount(), Double::sum);
    }
    problem.links().stream()
        .filter(l -> planned.links().contains(l.id()))
        .forEach(l -> costs.merge(l.owner(), l.fixedPerYear().amount(), Double::sum));
    problem.measures().stream()
        .filter(m -> planned.measures().contains(m.id()))
        .forEach(
            m ->
                costs.merge(
                    m.facility(),
                    m.perYear().amount() + carbon * m.emission().amount(),
                    Double::sum));
    planned
        .plants()
        .forEach(p -> costs.merge(site(problem, p), cost(problem, p, disposed), Double::sum));
    return costs;
  }

  private static Id.FacilityId site(NetworkProblem problem, NetworkResult.BuiltPlant built) {
    return plant(problem, built).facility();
  }

  private static Plant plant(NetworkProblem problem, NetworkResult.BuiltPlant built) {
    return problem.plants().stream()
        .filter(p -> p.id().equals(built.plant()))
        .findAny()
        .orElseThrow();
  }

  private static double cost(
      NetworkProblem problem, NetworkResult.BuiltPlant built, Map<Arc.From, Double> disposed) {
    Plant plant = plant(problem, built);
    double carbon = problem.rules().carbonPrice().amount();
    double cost =
        built.size().fixedPerYear().amount()
            + sum(built.tonnes()) * (plant.running().amount() + carbon * plant.emission().amount());
    for (int i = 0; i < plant.feeds().size(); i++) {
      Plant.Feed feed = plant.feeds().get(i);
      cost +=
          sum(built.bought().get(i)) * (feed.price().amount() + carbon * feed.emission().amount());
    }
    for (Plant.Output output : plant.outputs()) {
      Arc.From from = new Arc.From.Produced(plant.id(), output.material());
      cost +=
          disposed.getOrDefault(from, 0.0)
              * (output.disposalPrice().amount() + carbon * output.disposalEmission().amount());
    }
    return cost;
  }

  private static double sum(Vector tonnes) {
    double sum = 0;
    for (int t = 0; t < tonnes.size(); t++) {
      sum += tonnes.at(t);
    }
    return sum;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsWhatFlowsTodayOrSaysThatItCant(long seed) {
    NetworkProblem problem = RandomNetworks.of(seed);
    Arc first = problem.arcs().getFirst();
    double most = new Layout(problem).yearly(t -> new Layout(problem).most(first, t));
    NetworkProblem kept = keeping(problem, first, 0.4 * most);
    switch (design.solve(kept, Run.PLAIN)) {
      case NetworkResult.Planned planned -> {
        double flows =
            planned.flows().stream()
                .filter(f -> f.arc().equals(first.id()))
                .mapToDouble(f -> sum(f.tonnes()))
                .sum();
        assertThat(flows).isGreaterThanOrEqualTo(0.4 * most * (1 - 1e-5) - 1e-6);
        assertThat(planned.saving().amount())
            .isLessThanOrEqualTo(plan(problem).saving().amount() + 1);
      }
      case NetworkResult.Infeasible infeasible ->
          assertThat(design.solve(keeping(problem, first, 0), Run.PLAIN))
              .isInstanceOf(NetworkResult.Planned.class);
      case NetworkResult.NotFound notFound ->
          throw new AssertionError("nothing limits the search: " + notFound);
    }
  }

  private static NetworkProblem keeping(NetworkProblem problem, Arc which, double tonnes) {
    Arc.Deal deal = which.deal();
    Arc kept =
        new Arc(
            which.id(),
            which.from(),
            which.to(),
            which.material(),
            which.unitCost(),
            which.emission(),
            which.fixedPerYear(),
            which.substitution(),
            which.maximumShare(),
            new Arc.Deal(deal.minimumLot(), new MassFlow(tonnes), deal.price()),
            which.links(),
            which.contents());
    List<Arc> arcs = problem.arcs().stream().map(a -> a.equals(which) ? kept : a).toList();
    return new NetworkProblem(
        problem.periods(),
        problem.supplies(),
        problem.plants(),
        problem.demands(),
        arcs,
        problem.links(),
        problem.measures(),
        problem.rules());
  }
}
