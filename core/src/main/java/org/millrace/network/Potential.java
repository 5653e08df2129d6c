package org.millrace.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What arcs could save at most, without solving anything.
 *
 * <p>A link's fixed charge is spread over the most the arc can carry: f ≤ U z makes F z ≥ F f / U.
 * Plants are charged nothing.
 */
final class Potential {
  private final NetworkProblem problem;
  private final Layout layout;
  private final Effects effects;

  Potential(NetworkProblem problem, Layout layout) {
    this.problem = problem;
    this.layout = layout;
    effects = new Effects(problem, layout);
  }

  /** No plan can save more by this arc alone in a year [EUR/a]; never negative. */
  double of(Arc arc) {
    return Math.max(0, -effects.of(arc).cost() * yearly(arc) - arc.fixedPerYear().amount());
  }

  /**
   * No plan can save more by these arcs together in a year [EUR/a]: those that leave one node carry
   * no more than there is, each tonne on the best of them.
   */
  double of(List<Arc> arcs) {
    Map<Arc.From, Double> apart = new HashMap<>();
    Map<Arc.From, Double> best = new HashMap<>();
    Map<Arc.From, Double> there = new HashMap<>();
    for (Arc arc : arcs) {
      double yearly = yearly(arc);
      if (yearly > 0) {
        apart.merge(arc.from(), of(arc), Double::sum);
        best.merge(arc.from(), of(arc) / yearly, Math::max);
        there.put(arc.from(), layout.availableYearly(arc.from()));
      }
    }
    return apart.entrySet().stream()
        .mapToDouble(
            e ->
                Math.min(
                    e.getValue(),
                    best.getOrDefault(e.getKey(), 0.0) * there.getOrDefault(e.getKey(), 0.0)))
        .sum();
  }

  /** No plan can save more by what needs no arc: bought feed whose products sell, and measures. */
  double beside() {
    double sum = 0;
    for (Plant plant : problem.plants()) {
      double best = plant.feeds().stream().mapToDouble(f -> -feed(plant, f)).max().orElse(0);
      sum += Math.max(0, best) * layout.yearly(t -> layout.throughput(plant, t));
    }
    for (Measure measure : problem.measures()) {
      sum += Math.max(0, -effects.of(measure).cost());
    }
    return sum;
  }

  private double feed(Plant plant, Plant.Feed feed) {
    return effects.of(plant, feed).cost();
  }

  private double yearly(Arc arc) {
    return layout.yearly(t -> layout.most(arc, t));
  }
}
