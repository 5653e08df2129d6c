package org.millrace.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.network.Arc;
import org.millrace.network.NetworkDesign;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkResult;
import org.millrace.study.PriceSensitivity.Answer;
import org.millrace.study.PriceSensitivity.Delivery;
import org.millrace.study.PriceSensitivity.Point;
import org.millrace.unit.Emission;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/**
 * Designs a network anew at other prices of CO2. A plan that was found at one price is a plan at
 * every price, so each price has the best of all that were found; that is why emission never rises
 * from one of these prices to the next.
 */
final class PriceStudy {
  /** Prices that are looked at beside the region's own [EUR/tCO2e]. */
  private static final List<Double> PRICES = List.of(0.0, 50.0, 100.0);

  private final NetworkProblem problem;
  private final NetworkResult.Planned own;
  private final double ownPrice;
  private final Map<Id.ArcId, Arc> arcs = new HashMap<>();
  private final Map<Id.StreamId, Id.FacilityId> sites = new HashMap<>();
  private final Map<Id.PlantId, Id.FacilityId> plants = new HashMap<>();
  private final Map<Id.ArcId, Delivery> today;

  /** A study around the plan at the problem's own price. */
  PriceStudy(NetworkProblem problem, NetworkResult.Planned own) {
    this.problem = problem;
    this.own = own;
    ownPrice = problem.rules().carbonPrice().amount();
    problem.arcs().forEach(a -> arcs.put(a.id(), a));
    problem.supplies().forEach(s -> sites.put(s.id(), s.facility()));
    problem.demands().forEach(d -> sites.put(d.id(), d.facility()));
    problem.plants().forEach(p -> plants.put(p.id(), p.facility()));
    today = deliveries(own);
  }

  /** Each price gets an even part of the run's time; what one leaves over, the next ones have. */
  PriceSensitivity solve(NetworkDesign designer, Run run) {
    Map<Double, NetworkResult> found = new LinkedHashMap<>();
    List<Double> others = PRICES.stream().filter(p -> p != ownPrice).toList();
    for (int i = 0; i < others.size() && run.secondsLeft().getAsDouble() > 0; i++) {
      NetworkProblem changed = at(others.get(i));
      found.put(others.get(i), designer.design(changed, run.withShare(1.0 / (others.size() - i))));
    }
    List<NetworkResult.Planned> plans = new ArrayList<>(List.of(own));
    for (NetworkResult result : found.values()) {
      if (result instanceof NetworkResult.Planned planned) {
        plans.add(planned);
      }
    }
    TreeSet<Double> prices = new TreeSet<>(PRICES);
    prices.add(ownPrice);
    return new PriceSensitivity(
        new Price(ownPrice),
        prices.stream().map(p -> new Point(new Price(p), answer(p, found, plans))).toList());
  }

  private NetworkProblem at(double price) {
    return problem.withRules(problem.rules().withCarbonPrice(new Price(price)));
  }

  private Answer answer(
      double price, Map<Double, NetworkResult> found, List<NetworkResult.Planned> plans) {
    if (price == ownPrice) {
      return solved(price, own, own.bound().amount(), own.ending());
    }
    NetworkResult result = found.get(price);
    if (result == null) {
      return new Answer.NotSolved(NetworkResult.Ending.TIME);
    }
    NetworkResult.Planned best =
        plans.stream()
            .min(
                Comparator.comparingDouble((NetworkResult.Planned p) -> cost(p.plan(), price))
                    .thenComparing(p -> p.plan().emission()))
            .orElse(own);
    return switch (result) {
      case NetworkResult.Planned planned ->
          solved(price, best, planned.bound().amount(), planned.ending());
      case NetworkResult.NotFound none -> solved(price, best, none.bound().amount(), none.ending());
      case NetworkResult.Infeasible none -> new Answer.NotSolved(NetworkResult.Ending.NUMERICS);
    };
  }

  /** A year's cost under another price. */
  private static double cost(NetworkResult.Totals totals, double price) {
    return totals.cost().amount() - totals.carbon().amount() + price * totals.emission().amount();
  }

  private Answer.Solved solved(
      double price, NetworkResult.Planned plan, double bound, NetworkResult.Ending ending) {
    double baseline = cost(own.baseline(), price);
    double cost = cost(plan.plan(), price);
    double possible = baseline - Math.min(bound, cost);
    double missed = baseline - cost;
    Map<Id.ArcId, Delivery> here = deliveries(plan);
    return new Answer.Solved(
        new Money(baseline - cost),
        new Money(possible),
        possible <= 0 ? 0 : Math.clamp((possible - missed) / possible, 0, 1),
        ending,
        plan.plan().emission(),
        new Emission(plan.baseline().emission().amount() - plan.plan().emission().amount()),
        here.size(),
        plan.plants().size(),
        without(here, today.keySet()),
        without(today, here.keySet()));
  }

  private static List<Delivery> without(Map<Id.ArcId, Delivery> all, Set<Id.ArcId> others) {
    return all.values().stream()
        .filter(d -> !others.contains(d.arc()))
        .sorted(Comparator.comparing(Delivery::delivered).reversed().thenComparing(Delivery::arc))
        .toList();
  }

  private Map<Id.ArcId, Delivery> deliveries(NetworkResult.Planned plan) {
    Map<Id.ArcId, Delivery> deliveries = new LinkedHashMap<>();
    for (NetworkResult.ArcFlow flow : plan.flows()) {
      Arc arc = Require.known("arc", arcs, flow.arc());
      if (arc.to() instanceof Arc.To.Used to) {
        Id.FacilityId giver =
            switch (arc.from()) {
              case Arc.From.Supplied from -> Require.known("supply", sites, from.supply());
              case Arc.From.Produced from -> Require.known("plant", plants, from.plant());
            };
        deliveries.put(
            arc.id(),
            new Delivery(
                arc.id(),
                giver,
                Require.known("demand", sites, to.demand()),
                arc.material(),
                new MassFlow(problem.periods().yearly(flow.tonnes()::at))));
      }
    }
    return deliveries;
  }
}
