package org.millrace.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Id;
import org.millrace.domain.PeriodSet;
import org.millrace.math.Vector;
import org.millrace.unit.Emission;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;

/** Small networks of every feature, by seed. */
public final class RandomNetworks {
  private static final Id.LinkId TRUNK = new Id.LinkId("trunk");
  private static final Id.MaterialId RAW = new Id.MaterialId("raw");
  private static final Id.MaterialId PRODUCT = new Id.MaterialId("product");

  private final SplittableRandom random;
  private final int periods;

  private RandomNetworks(long seed) {
    random = new SplittableRandom(seed);
    periods = 1 + random.nextInt(2);
  }

  /** A network of three supplies, three demands and one plant, in one or two periods. */
  public static NetworkProblem of(long seed) {
    return new RandomNetworks(seed).network();
  }

  private NetworkProblem network() {
    List<Supply> supplies = IntStream.range(0, 3).mapToObj(this::supply).toList();
    List<Demand> demands = IntStream.range(0, 3).mapToObj(this::demand).toList();
    Plant plant = plant();
    List<Arc> arcs = new ArrayList<>();
    for (Supply supply : supplies) {
      for (Demand demand : demands) {
        if (random.nextInt(3) > 0) {
          arcs.add(
              arc(
                  supply.id().value() + "--" + demand.id().value(),
                  new Arc.From.Supplied(supply.id()),
                  new Arc.To.Used(demand.id()),
                  RAW));
        }
      }
      arcs.add(feed(supply, plant));
    }
    for (Demand demand : demands) {
      arcs.add(
          arc(
              "plant--" + demand.id().value(),
              new Arc.From.Produced(plant.id(), PRODUCT),
              new Arc.To.Used(demand.id()),
              PRODUCT));
    }
    return new NetworkProblem(
        periods(),
        supplies,
        List.of(plant),
        demands,
        arcs,
        List.of(new Link(TRUNK, plant.facility(), Link.Kind.PIPE, tonnes(), money(), money())),
        List.of(measure(supplies.getFirst(), demands.getLast())),
        NetworkRules.DEFAULT);
  }

  private MassFlow tonnes() {
    return new MassFlow(uniform(1_000, 20_000));
  }

  private Money money() {
    return new Money(uniform(0, 30_000));
  }

  private Measure measure(Supply supply, Demand demand) {
    return new Measure(
        new Id.MeasureId("cleaner"),
        supply.facility(),
        new Money(uniform(-10_000, 60_000)),
        money(),
        new Emission(uniform(-500, 500)),
        List.of(new Measure.Cut(supply.id(), uniform(0, 0.7))),
        random.nextBoolean() ? List.of(new Measure.Cut(demand.id(), uniform(0, 0.5))) : List.of());
  }

  private PeriodSet periods() {
    return new PeriodSet(
        IntStream.range(0, periods)
            .mapToObj(t -> new PeriodSet.Period("p" + t, 8760.0 / periods, 1))
            .toList());
  }

  private Supply supply(int i) {
    return new Supply(
        new Id.StreamId("s" + i),
        new Id.FacilityId("giver" + i),
        tonnes(10_000),
        new Price(uniform(-5, 40)),
        new EmissionFactor(uniform(0, 0.3)));
  }

  private Demand demand(int i) {
    return new Demand(
        new Id.StreamId("d" + i),
        new Id.FacilityId("taker" + i),
        tonnes(12_000),
        new Price(uniform(5, 60)),
        new EmissionFactor(uniform(0, 1)),
        random.nextBoolean() ? List.of(new BlendLimit("x", 30, 5)) : List.of());
  }

  private Plant plant() {
    return new Plant(
        new Id.PlantId("plant"),
        new Id.FacilityId("giver0"),
        new Id.TechnologyId("converter"),
        sizes(),
        new Price(uniform(0, 10)),
        new EmissionFactor(uniform(0, 0.1)),
        random.nextBoolean()
            ? List.of(
                new Plant.Feed(RAW, new Price(uniform(5, 40)), new EmissionFactor(uniform(0, 0.3))))
            : List.of(),
        List.of(
            new Plant.Output(
                PRODUCT, new Ratio(uniform(0.5, 0.95)), new Price(5), EmissionFactor.ZERO)));
  }

  private List<PlantSize> sizes() {
    double capacity = uniform(2_000, 20_000);
    double cost = uniform(1_000, 60_000);
    double least = random.nextBoolean() ? 0 : 0.2 * capacity;
    List<PlantSize> sizes = new ArrayList<>();
    int pieces = random.nextInt(3);
    for (int i = 0; i < pieces; i++) {
      double size = least + i * (capacity - least) / pieces;
      sizes.add(size(size, cost * (0.3 + 0.7 * Math.pow(size / capacity, 0.6))));
    }
    sizes.add(size(capacity, cost));
    return sizes;
  }

  private static PlantSize size(double capacity, double cost) {
    return new PlantSize(new MassFlow(capacity), new Money(cost), new Money(8 * cost));
  }

  private Arc feed(Supply supply, Plant plant) {
    return new Arc(
        new Id.ArcId(supply.id().value() + "--plant"),
        new Arc.From.Supplied(supply.id()),
        new Arc.To.Processed(plant.id()),
        RAW,
        new Price(uniform(0, 5)),
        EmissionFactor.ZERO,
        Money.ZERO,
        new Ratio(1),
        1,
        Arc.Deal.OPEN,
        random.nextBoolean() ? List.of(TRUNK) : List.of(),
        List.of());
  }

  private Arc arc(String name, Arc.From from, Arc.To to, Id.MaterialId material) {
    return new Arc(
        new Id.ArcId(name),
        from,
        to,
        material,
        new Price(uniform(0, 15)),
        new EmissionFactor(uniform(0, 0.02)),
        new Money(random.nextBoolean() ? uniform(0, 40_000) : 0),
        new Ratio(uniform(0.5, 1.2)),
        uniform(0.2, 1),
        new Arc.Deal(
            new MassFlow(random.nextInt(3) == 0 ? 500 : 0),
            MassFlow.ZERO,
            new Price(uniform(-5, 20))),
        List.of(),
        List.of(new Arc.Content("x", uniform(0, 60))));
  }

  private Vector tonnes(double most) {
    return Vector.of(IntStream.range(0, periods).mapToDouble(t -> uniform(0, most)).toArray());
  }

  private double uniform(double low, double high) {
    return random.nextDouble(low, high);
  }
}
