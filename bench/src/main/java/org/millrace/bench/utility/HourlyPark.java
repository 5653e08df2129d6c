package org.millrace.bench.utility;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.millrace.domain.Budget;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.PeriodSet;
import org.millrace.domain.SeparateProduction;
import org.millrace.math.Vector;
import org.millrace.unit.Efficiency;
import org.millrace.unit.Emission;
import org.millrace.unit.HeatContent;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.utility.Carrier;
import org.millrace.utility.Converter;
import org.millrace.utility.Cycle;
import org.millrace.utility.Flow;
import org.millrace.utility.Series;
import org.millrace.utility.Sizing;
import org.millrace.utility.Store;
import org.millrace.utility.UtilityProblem;
import org.millrace.utility.UtilityRules;

/**
 * A made park of steam, hot water and power, hour by hour; frozen. Three boilers stand;
 * cogeneration that extracts, a heat pump on waste heat, an electric boiler, photovoltaics, a heat
 * store and a battery could be built to any size in proportion to their cost, so that it is a
 * linear program.
 */
final class HourlyPark {
  private static final double ANY = Double.POSITIVE_INFINITY;
  private static final int DAY = 24;
  private static final int YEAR = 8760;

  private final int hours;
  private final double[] noise;

  HourlyPark(int hours) {
    this.hours = hours;
    SplittableRandom random = new SplittableRandom(8760);
    noise = IntStream.range(0, hours).mapToDouble(t -> random.nextDouble(-1, 1)).toArray();
  }

  UtilityProblem problem() {
    List<PeriodSet.Period> periods = new ArrayList<>();
    for (int t = 0; t < hours; t++) {
      periods.add(new PeriodSet.Period("h" + t, 1, (double) YEAR / hours));
    }
    return new UtilityProblem(
        new PeriodSet(periods),
        List.of(new Cycle("year", hours)),
        carriers(),
        converters(),
        List.of(
            store("tank", "water", 0.99, 0.002, 40_000, 1_500),
            store("battery", "power", 0.95, 0.0001, 400, 220_000)),
        List.of(),
        rules());
  }

  private static UtilityRules rules() {
    return new UtilityRules(
        0.06,
        new UtilityRules.CarbonRules(
            new Price(80), Emission.UNLIMITED, UtilityRules.Coverage.SCOPE_1),
        new Budget.Unlimited(),
        new SeparateProduction(new Efficiency(0.9), new Efficiency(0.525)),
        false,
        UtilityRules.Search.TO_THE_END);
  }

  private List<Carrier> carriers() {
    return List.of(
        carrier(
            "gas",
            Carrier.Kind.FUEL,
            Carrier.Measure.GIGAJOULE,
            none(),
            none(),
            new Carrier.Trade(
                bought(new Series.Constant(9), 0.0561, Carrier.Scope.SCOPE_1),
                new Carrier.Sale.None(),
                new Carrier.Surplus.Forbidden())),
        carrier(
            "power",
            Carrier.Kind.ELECTRICITY,
            Carrier.Measure.MEGAWATT_HOUR,
            each(t -> 35 + 10 * day(t, 13) + 4 * noise[t]),
            none(),
            new Carrier.Trade(
                bought(each(this::powerPrice), 0.35, Carrier.Scope.SCOPE_2),
                new Carrier.Sale.Accepted(each(t -> powerPrice(t) - 6), 60, 0.35),
                new Carrier.Surplus.Forbidden())),
        carrier("high", Carrier.Kind.STEAM, each(t -> 180 + 30 * day(t, 12) + 15 * noise[t])),
        carrier(
            "low", Carrier.Kind.STEAM, each(t -> 220 + 60 * season(t) + 25 * noise[hours - 1 - t])),
        carrier("water", Carrier.Kind.HEAT, each(t -> 150 + 110 * season(t) + 20 * day(t, 7))),
        carrier(
            "waste",
            Carrier.Kind.HEAT,
            Carrier.Measure.GIGAJOULE,
            none(),
            each(t -> 120 + 40 * day(t, 14)),
            new Carrier.Trade(
                new Carrier.Purchase.None(),
                new Carrier.Sale.None(),
                new Carrier.Surplus.Allowed(0))));
  }

  private List<Converter> converters() {
    return List.of(
        boiler("boiler-1", 0.93, 200),
        boiler("boiler-2", 0.90, 250),
        boiler("boiler-3", 0.86, 400),
        converter("valve", new Sizing.Unlimited(), point(flows("high", 1), flows("low", 1))),
        converter("exchanger", new Sizing.Unlimited(), point(flows("low", 1), flows("water", 1))),
        converter(
            "cogeneration",
            proportional(60, 900_000, 20),
            point(flows("gas", 9), flows("power", 1.05)),
            point(flows("gas", 9), flows("power", 0.85, "low", 4.1)),
            point(flows("gas", 9), flows("power", 0.75, "high", 4.0))),
        pump(),
        converter(
            "electric-boiler",
            proportional(400, 40_000, 20),
            point(flows("power", 0.28), flows("high", 1))),
        new Converter(
            new Id.EquipmentId("photovoltaics"),
            List.of(
                new Converter.Mode(
                    "sun", each(this::sun), List.of(point(List.of(), flows("power", 1))))),
            Converter.FreeSource.SUN,
            false,
            proportional(80, 700_000, 25),
            Grade.ASSUMED));
  }

  private static Converter boiler(String name, double efficiency, double most) {
    return converter(
        name,
        new Sizing.Standing(1, new Money(100 * most), false, Sizing.Renewal.NEVER),
        point(flows("gas", most / efficiency), flows("high", most)));
  }

  /** On waste heat at 40 °C: the colder the season, the warmer its water must be. */
  private Converter pump() {
    return new Converter(
        new Id.EquipmentId("heat-pump"),
        List.of(
            pumping("summer", t -> season(t) < 0 ? 1 : 0, 4.5),
            pumping("winter", t -> season(t) < 0 ? 0 : 1, 3.4)),
        Converter.FreeSource.NONE,
        false,
        proportional(200, 130_000, 20),
        Grade.ASSUMED);
  }

  private Converter.Mode pumping(String name, IntToDoubleFunction when, double performance) {
    return new Converter.Mode(
        name,
        each(when),
        List.of(
            point(
                flows("power", 1 / performance / 3.6, "waste", 1 - 1 / performance),
                flows("water", 1))));
  }

  private static Sizing proportional(double most, double investment, double life) {
    return new Sizing.Scaled(
        List.of(
            new Sizing.Size(0, Money.ZERO), new Sizing.Size(most, new Money(most * investment))),
        life,
        0.02);
  }

  private static Store store(
      String name, String carrier, double efficiency, double loss, double most, double investment) {
    return new Store(
        new Id.EquipmentId(name),
        new Id.CarrierId(carrier),
        1,
        new Store.Behavior(0.25, 0.25, efficiency, efficiency, loss),
        false,
        proportional(most, investment, 20),
        Grade.ASSUMED);
  }

  private static Converter converter(
      String name, Sizing sizing, Converter.OperatingPoint... points) {
    return new Converter(
        new Id.EquipmentId(name),
        List.of(new Converter.Mode("usual", new Series.Constant(1), List.of(points))),
        Converter.FreeSource.NONE,
        false,
        sizing,
        Grade.ASSUMED);
  }

  private static Converter.OperatingPoint point(List<Flow> inputs, List<Flow> outputs) {
    return new Converter.OperatingPoint(inputs, outputs, 0.2, 0);
  }

  private static List<Flow> flows(String carrier, double rate) {
    return List.of(new Flow(new Id.CarrierId(carrier), rate));
  }

  private static List<Flow> flows(String first, double rate, String second, double other) {
    return List.of(
        new Flow(new Id.CarrierId(first), rate), new Flow(new Id.CarrierId(second), other));
  }

  private static Carrier.Purchase bought(Series price, double emission, Carrier.Scope scope) {
    return new Carrier.Purchase.Offered(price, ANY, emission, scope);
  }

  private static Carrier carrier(String name, Carrier.Kind kind, Series demand) {
    return carrier(name, kind, Carrier.Measure.GIGAJOULE, demand, none(), Carrier.Trade.NONE);
  }

  private static Carrier carrier(
      String name,
      Carrier.Kind kind,
      Carrier.Measure measure,
      Series demand,
      Series inflow,
      Carrier.Trade trade) {
    return new Carrier(
        new Id.CarrierId(name),
        new Carrier.Nature(kind, measure, new HeatContent(0)),
        demand,
        inflow,
        trade,
        Grade.ASSUMED);
  }

  private static Series none() {
    return new Series.Constant(0);
  }

  private Series each(IntToDoubleFunction of) {
    return new Series.Listed(Vector.of(IntStream.range(0, hours).mapToDouble(of).toArray()));
  }

  private double powerPrice(int t) {
    return 98 + 20 * day(t, 19) - 25 * sun(t) + 12 * season(t) + 15 * noise[t];
  }

  private double sun(int t) {
    double height = day(t, 12) * (0.75 - 0.25 * season(t)) - 0.1;
    return Math.clamp(height * (0.8 + 0.2 * noise[t]), 0, 1);
  }

  /** From −1 to 1, greatest at an hour of the day. */
  private static double day(int t, int peak) {
    return Math.cos(2 * Math.PI * (t % DAY - peak) / DAY);
  }

  /** From −1 in midsummer to 1 in midwinter. */
  private double season(int t) {
    return Math.cos(2 * Math.PI * t / hours);
  }
}
