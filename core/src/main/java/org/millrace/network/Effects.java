package org.millrace.network;

import java.util.HashMap;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/** What a tonne on an arc changes of the region's cost and emission, against the baseline. */
final class Effects {
  /**
   * A change for a tonne, or for a year.
   *
   * @param cost [EUR], the carbon price included; negative when it saves
   * @param emission [tCO2e]; negative when it avoids
   */
  record Effect(double cost, double emission) {
    static final Effect NONE = new Effect(0, 0);

    Effect plus(Effect other, double times) {
      return new Effect(cost + times * other.cost, emission + times * other.emission);
    }

    /** The same with so much more to pay. */
    Effect paying(double more) {
      return new Effect(cost + more, emission);
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

  /** The effect of moving a tonne; what the two sides pay each other cancels out. */
  Effect of(Arc arc) {
    return giving(arc).plus(taking(arc), 1);
  }

  /** What moving a tonne changes for who gives: it leaves disposal behind, and is paid. */
  Effect giving(Arc arc) {
    Effect disposal =
        switch (arc.from()) {
          case Arc.From.Supplied supplied -> disposal(layout.supply(supplied.supply()));
          case Arc.From.Produced produced ->
              disposal(
                  plant(produced.plant()).outputs().stream()
                      .filter(o -> o.material().equals(produced.output()))
                      .findFirst()
                      .orElseThrow());
        };
    return Effect.NONE.plus(disposal, -1).paying(-arc.deal().price().amount());
  }

  /**
   * What moving a tonne changes for who takes: it pays and moves it, and buys no more, or runs a
   * plant whose outputs are to be disposed of until other arcs take them.
   */
  Effect taking(Arc arc) {
    Effect moved =
        effect(arc.unitCost().amount(), arc.emission().amount())
            .paying(arc.deal().price().amount());
    return switch (arc.to()) {
      case Arc.To.Used used ->
          moved.plus(virgin(layout.demand(used.demand())), -arc.substitution().amount());
      case Arc.To.Processed processed -> moved.plus(processing(plant(processed.plant())), 1);
    };
  }

  /** The effect of buying a tonne of feed and processing it. */
  Effect of(Plant plant, Plant.Feed feed) {
    return processing(plant).plus(effect(feed.price().amount(), feed.emission().amount()), 1);
  }

  /** The effect of a measure in a year, the streams it shrinks included. */
  Effect of(Measure measure) {
    Effect sum = itself(measure);
    for (Measure.Cut cut : measure.supplies()) {
      sum = sum.plus(ofSupply(cut), 1);
    }
    for (Measure.Cut cut : measure.demands()) {
      sum = sum.plus(ofDemand(cut), 1);
    }
    return sum;
  }

  /** The effect of a measure in a year, without the streams it shrinks. */
  Effect itself(Measure measure) {
    return effect(measure.perYear().amount(), measure.emission().amount());
  }

  /** What a smaller supply saves in a year. */
  Effect ofSupply(Measure.Cut cut) {
    Supply supply = layout.supply(cut.stream());
    return Effect.NONE.plus(disposal(supply), -cut.share() * layout.yearly(supply.tonnes()::at));
  }

  /** What a smaller need saves in a year. */
  Effect ofDemand(Measure.Cut cut) {
    Demand demand = layout.demand(cut.stream());
    return Effect.NONE.plus(virgin(demand), -cut.share() * layout.yearly(demand.tonnes()::at));
  }

  private Effect processing(Plant plant) {
    Effect sum = effect(plant.running().amount(), plant.emission().amount());
    for (Plant.Output output : plant.outputs()) {
      sum = sum.plus(disposal(output), output.yield().amount());
    }
    return sum;
  }

  private Effect disposal(Supply supply) {
    return effect(supply.disposalPrice().amount(), supply.disposalEmission().amount());
  }

  private Effect disposal(Plant.Output output) {
    return effect(output.disposalPrice().amount(), output.disposalEmission().amount());
  }

  private Effect virgin(Demand demand) {
    return effect(demand.virginPrice().amount(), demand.virginEmission().amount());
  }

  private Plant plant(Id.PlantId id) {
    return Require.known("plant", plants, id);
  }

  private Effect effect(double cost, double emission) {
    return new Effect(cost + problem.rules().carbonPrice().amount() * emission, emission);
  }
}
