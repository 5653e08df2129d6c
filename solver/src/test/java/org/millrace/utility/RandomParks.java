package org.millrace.utility;

import static org.millrace.utility.Parts.converter;
import static org.millrace.utility.Parts.flow;
import static org.millrace.utility.Parts.point;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.unit.Money;

/** Small parks of every feature, by seed; what stands suffices. */
final class RandomParks {
  private static final int PERIODS = 2;

  private final SplittableRandom random;

  private RandomParks(long seed) {
    random = new SplittableRandom(seed);
  }

  static UtilityProblem of(long seed) {
    return new RandomParks(seed).park();
  }

  private UtilityProblem park() {
    Carrier low = Parts.heat("low", demand(30));
    return new Parts()
        .cycle(PERIODS, uniform(1, 8), uniform(200, 1_000))
        .with(
            Parts.gas(uniform(4, 12)),
            Parts.demanded(Parts.power(uniform(30, 90), uniform(60, 200)), demand(6)),
            Parts.heat("high", demand(40)),
            random.nextBoolean() ? Parts.dumpable(low, uniform(0, 2)) : low,
            Parts.heat("far", demand(5)),
            Parts.dumpable(Parts.arising(Parts.heat("waste"), 10), 0))
        .with(
            Parts.boiler("old", "high", 60, 0.8, Parts.standing(2, uniform(0, 4e4), true)),
            Parts.boiler("spare", "far", 10, 0.7, Parts.standing(1, uniform(0, 4e4), true)),
            valve("high", "low"),
            cogeneration(),
            pump())
        .with(
            Parts.store(
                "low",
                uniform(0.8, 1),
                uniform(0, 0.05),
                false,
                Parts.scaled(15, 0, 0, 50, uniform(1e4, 4e5))))
        .with(Parts.pipe("low", "far", 8, 0.05, uniform(0.2, 2), uniform(1e4, 5e5)))
        .under(Parts.rules(uniform(0, 0.1), false))
        .problem();
  }

  private static Converter valve(String from, String to) {
    return converter(
        "valve", false, new Sizing.Unlimited(), point(List.of(flow(from, 1)), flow(to, 1)));
  }

  /** Extraction and condensing: the corners of what it can do. */
  private Converter cogeneration() {
    double scale = uniform(0.5, 1.5);
    return converter(
        "chp",
        random.nextBoolean(),
        Parts.units(1, uniform(1e5, 4e6), 20, uniform(0, 1e4)),
        point(List.of(flow("gas", 60 * scale)), flow("power", 6 * scale)),
        point(List.of(flow("gas", 60 * scale)), flow("power", 3 * scale), flow("low", 35 * scale)),
        point(List.of(flow("gas", 30 * scale)), flow("power", 2.4 * scale)),
        point(List.of(flow("gas", 30 * scale)), flow("power", 1 * scale), flow("low", 18 * scale)));
  }

  private Converter pump() {
    double investment = uniform(1e4, 1e6);
    return new Converter(
        new Id.EquipmentId("pump"),
        List.of(
            new Converter.Mode(
                "usual",
                Parts.series(1, uniform(0.3, 1)),
                List.of(
                    new Converter.OperatingPoint(
                        List.of(flow("power", 0.08), flow("waste", 0.7)),
                        List.of(flow("low", 0.98)),
                        uniform(0, 0.5),
                        0)))),
        Converter.FreeSource.NONE,
        false,
        new Sizing.Scaled(
            List.of(
                new Sizing.Size(1, new Money(0.1 * investment)),
                new Sizing.Size(5, new Money(0.4 * investment)),
                new Sizing.Size(20, new Money(investment))),
            15,
            uniform(0, 0.05)),
        Grade.ASSUMED);
  }

  private double[] demand(double most) {
    return DoubleStream.generate(() -> uniform(0, most)).limit(PERIODS).toArray();
  }

  private double uniform(double low, double high) {
    return random.nextDouble(low, high);
  }
}
