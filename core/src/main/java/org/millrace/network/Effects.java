package org.millrace.network;

import java.util.HashMap;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/** What a tonne on an arc changes of the region's cost and emission, against the baseline. */
final class Effects {
  /**
   * A change for a tonne.
   *
   * @param cost [EUR/t], the carbon price included; negative when it saves
   * @param emission [tCO2e/t]; negative when it avoids
   */
  record Effect(double cost, double emission) {
    Effect plus(Effect other, double times) {
      return new Effect(cost + times * other.cost, emission + times * other.emission);
    }
  }

  private final NetworkProblem problem;
  private final Layout layout;
  private final Map<Id.PlantId, Plant> plants = new HashMap<>();

  Effects(NetworkProblem problem, Layout layout) {
    this.problem = problem;
    this.layout = layout;
    problem.plants().forEach(p -> plants.put(p.id(), p));
  }

  /**
   * The effect of moving a tonne: it leaves disposal behind, and is bought no more, or runs a plant
   * whose outputs are to be disposed of until other arcs take them.
   */
  Effect of(Arc arc) {
    Effect moved = effect(arc.unitCost().amount(), arc.emission().amount());
    return ending(arc, starting(arc.from(), moved));
  }

  private Effect starting(Arc.From from, Effect moved) {
    return switch (from) {
      case Arc.From.Supplied supplied -> {
        Supply supply = layout.supply(supplied.supply());
        yield moved.plus(
            effect(supply.disposalPrice().amount(), supply.disposalEmission().amount()), -1);
      }
      case Arc.From.Produced produced -> {
        Plant.Output output =
            Require.known("plant", plants, produced.plant()).outputs().stream()
                .filter(o -> o.material().equals(produced.output()))
                .findFirst()
                .orElseThrow();
        yield moved.plus(disposal(output), -1);
      }
    };
  }

  private Effect ending(Arc arc, Effect started) {
    return switch (arc.to()) {
      case Arc.To.Used used -> {
        Demand demand = layout.demand(used.demand());
        yield started.plus(
            effect(demand.virginPrice().amount(), demand.virginEmission().amount()),
            -arc.substitution().amount());
      }
      case Arc.To.Processed processed -> {
        Plant plant = Require.known("plant", plants, processed.plant());
        Effect sum = started.plus(effect(plant.running().amount(), plant.emission().amount()), 1);
        for (Plant.Output output : plant.outputs()) {
          sum = sum.plus(disposal(output), output.yield().amount());
        }
        yield sum;
      }
    };
  }

  private Effect disposal(Plant.Output output) {
    return effect(output.disposalPrice().amount(), output.disposalEmission().amount());
  }

  private Effect effect(double price, double emission) {
    return new Effect(price + problem.rules().carbonPrice().amount() * emission, emission);
  }
}
