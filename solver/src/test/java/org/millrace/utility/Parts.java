package org.millrace.utility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.domain.Budget;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.PeriodSet;
import org.millrace.domain.SeparateProduction;
import org.millrace.math.Vector;
import org.millrace.unit.Distance;
import org.millrace.unit.Efficiency;
import org.millrace.unit.Emission;
import org.millrace.unit.HeatContent;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/** A park in the making, part by part, and short words for the parts. */
final class Parts {
  static final double YEAR = 8760;
  static final double GAS = 0.0561;

  private final List<Carrier> carriers = new ArrayList<>();
  private final List<Converter> converters = new ArrayList<>();
  private final List<Store> stores = new ArrayList<>();
  private final List<Pipe> pipes = new ArrayList<>();
  private PeriodSet periods = PeriodSet.YEAR;
  private List<Cycle> cycles = List.of(new Cycle("year", 1));
  private UtilityRules rules = rules(0);

  static UtilityRules rules(double interestRate) {
    return rules(interestRate, true);
  }

  static UtilityRules rules(double interestRate, boolean paybackOfEach) {
    return new UtilityRules(
        interestRate,
        new UtilityRules.CarbonRules(
            Price.ZERO, Emission.UNLIMITED, UtilityRules.Coverage.SCOPES_1_AND_2),
        new Budget.Unlimited(),
        new SeparateProduction(new Efficiency(0.9), new Efficiency(0.525)),
        paybackOfEach,
        UtilityRules.Search.TO_THE_END);
  }

  /** One cycle of periods, all so long, that comes so often in a year. */
  Parts cycle(int count, double hours, double weight) {
    periods =
        new PeriodSet(
            IntStream.range(0, count)
                .mapToObj(t -> new PeriodSet.Period("p" + t, hours, weight))
                .toList());
    cycles = List.of(new Cycle("cycle", count));
    return this;
  }

  Parts with(Carrier... more) {
    carriers.addAll(List.of(more));
    return this;
  }

  Parts with(Converter... more) {
    converters.addAll(List.of(more));
    return this;
  }

  Parts with(Store... more) {
    stores.addAll(List.of(more));
    return this;
  }

  Parts with(Pipe... more) {
    pipes.addAll(List.of(more));
    return this;
  }

  Parts under(UtilityRules other) {
    rules = other;
    return this;
  }

  UtilityProblem problem() {
    return new UtilityProblem(periods, cycles, carriers, converters, stores, pipes, rules);
  }

  /** The same always, or one value a period; nothing is zero. */
  static Series series(double... values) {
    if (values.length == 0) {
      return new Series.Constant(0);
    }
    return values.length == 1
        ? new Series.Constant(values[0])
        : new Series.Listed(Vector.of(values));
  }

  static Id.CarrierId carrier(String name) {
    return new Id.CarrierId(name);
  }

  static Carrier carrier(
      String name, Carrier.Kind kind, Carrier.Measure measure, Carrier.Trade trade) {
    return new Carrier(
        carrier(name),
        new Carrier.Nature(kind, measure, new HeatContent(0)),
        series(0),
        series(0),
        trade,
        Grade.ASSUMED);
  }

  static Carrier.Trade bought(
      Series price, double most, double emission, Carrier.Scope scope, Carrier.Sale sale) {
    return new Carrier.Trade(
        new Carrier.Purchase.Offered(price, most, emission, scope),
        sale,
        new Carrier.Surplus.Forbidden());
  }

  static Carrier gas(double price) {
    return carrier(
        "gas",
        Carrier.Kind.FUEL,
        Carrier.Measure.GIGAJOULE,
        bought(
            series(price),
            Double.POSITIVE_INFINITY,
            GAS,
            Carrier.Scope.SCOPE_1,
            new Carrier.Sale.None()));
  }

  /** Power in MWh that can be bought. */
  static Carrier power(double... price) {
    return carrier(
        "power",
        Carrier.Kind.ELECTRICITY,
        Carrier.Measure.MEGAWATT_HOUR,
        bought(
            series(price),
            Double.POSITIVE_INFINITY,
            0.4,
            Carrier.Scope.SCOPE_2,
            new Carrier.Sale.None()));
  }

  /** Heat in GJ that stays within. */
  static Carrier heat(String name, double... demand) {
    return demanded(
        carrier(name, Carrier.Kind.STEAM, Carrier.Measure.GIGAJOULE, Carrier.Trade.NONE), demand);
  }

  static Carrier demanded(Carrier carrier, double... demand) {
    return new Carrier(
        carrier.id(),
        carrier.nature(),
        series(demand),
        carrier.inflow(),
        carrier.trade(),
        carrier.grade());
  }

  static Carrier arising(Carrier carrier, double... inflow) {
    return new Carrier(
        carrier.id(),
        carrier.nature(),
        carrier.demand(),
        series(inflow),
        carrier.trade(),
        carrier.grade());
  }

  static Carrier dumpable(Carrier carrier, double fee) {
    return new Carrier(
        carrier.id(),
        carrier.nature(),
        carrier.demand(),
        carrier.inflow(),
        new Carrier.Trade(
            carrier.trade().purchase(), carrier.trade().sale(), new Carrier.Surplus.Allowed(fee)),
        carrier.grade());
  }

  static Flow flow(String carrier, double rate) {
    return new Flow(carrier(carrier), rate);
  }

  static Converter.OperatingPoint point(List<Flow> inputs, Flow... outputs) {
    return new Converter.OperatingPoint(inputs, List.of(outputs), 0, 0);
  }

  static Converter converter(
      String name, boolean onOff, Sizing sizing, Converter.OperatingPoint... points) {
    return new Converter(
        new Id.EquipmentId(name),
        List.of(new Converter.Mode("usual", series(1), List.of(points))),
        Converter.FreeSource.NONE,
        onOff,
        sizing,
        Grade.ASSUMED);
  }

  /** A gas boiler of so much steam at full load, part of which may run. */
  static Converter boiler(
      String name, String steam, double most, double efficiency, Sizing sizing) {
    return converter(
        name, false, sizing, point(List.of(flow("gas", most / efficiency)), flow(steam, most)));
  }

  static Sizing.Standing standing(int units, double fixed, boolean retirable) {
    return new Sizing.Standing(units, new Money(fixed), retirable, Sizing.Renewal.NEVER);
  }

  static Sizing.Units units(int most, double investment, double life, double fixed) {
    return new Sizing.Units(
        most, new Sizing.Capital(new Money(investment), life, new Money(fixed)));
  }

  /** Sizes and investments by turns. */
  static Sizing.Scaled scaled(double life, double... pairs) {
    List<Sizing.Size> sizes = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      sizes.add(new Sizing.Size(pairs[i], new Money(pairs[i + 1])));
    }
    return new Sizing.Scaled(sizes, life, 0);
  }

  static Store store(
      String carrier, double efficiency, double loss, boolean eitherOr, Sizing sizing) {
    return new Store(
        new Id.EquipmentId("store"),
        carrier(carrier),
        1,
        new Store.Behavior(1, 1, efficiency, efficiency, loss),
        eitherOr,
        sizing,
        Grade.ASSUMED);
  }

  static Pipe pipe(
      String from, String to, double capacity, double loss, double kilometers, double perKm) {
    return new Pipe(
        new Id.EquipmentId("pipe"),
        carrier(from),
        carrier(to),
        new Pipe.Carrying(capacity, loss, 0),
        new Pipe.Course(new Distance(kilometers), false, new Money(perKm), Money.ZERO, 10),
        Grade.ASSUMED);
  }
}
