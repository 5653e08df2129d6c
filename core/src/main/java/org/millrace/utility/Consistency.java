package org.millrace.utility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.domain.PeriodSet;
import org.millrace.unit.Require;

/** Whether the parts of a problem fit together. */
final class Consistency {
  /** Energy may be made of nothing by this share of it: rounding of given numbers. */
  private static final double ROUNDING = 1e-4;

  private Consistency() {}

  static void require(PeriodSet periods, List<Cycle> cycles) {
    int covered = cycles.stream().mapToInt(Cycle::periods).sum();
    Require.that(
        covered == periods.size(),
        "The cycles have %s periods together; there are %s.",
        covered,
        periods.size());
    int start = 0;
    for (Cycle cycle : cycles) {
      double weight = periods.periods().get(start).weight();
      for (PeriodSet.Period p : periods.periods().subList(start, start + cycle.periods())) {
        Require.finite(
            "hours of period '%s' in a year".formatted(p.name()), p.hours() * p.weight());
        Require.that(
            p.weight() == weight,
            "Period '%s' has weight %s in cycle '%s', whose first has %s; they must be equal.",
            p.name(),
            p.weight(),
            cycle.name(),
            weight);
      }
      start += cycle.periods();
    }
  }

  static void require(int periods, List<Carrier> carriers) {
    Require.that(!carriers.isEmpty(), "There is no carrier.");
    Set<Id> seen = new HashSet<>();
    for (Carrier carrier : carriers) {
      String name = carrier.id().value();
      Require.that(seen.add(carrier.id()), "There are two carriers '%s'.", name);
      requireBetween(
          "demand of '%s'".formatted(name), carrier.demand(), periods, 0, Double.MAX_VALUE);
      requireBetween(
          "inflow of '%s'".formatted(name), carrier.inflow(), periods, 0, Double.MAX_VALUE);
      switch (carrier.trade().purchase()) {
        case Carrier.Purchase.None none -> {}
        case Carrier.Purchase.Offered offered ->
            requireNumbers("purchase price of '%s'".formatted(name), offered.price(), periods);
      }
      switch (carrier.trade().sale()) {
        case Carrier.Sale.None none -> {}
        case Carrier.Sale.Accepted accepted ->
            requireNumbers("sale price of '%s'".formatted(name), accepted.price(), periods);
      }
    }
  }

  static void require(
      int periods,
      List<Carrier> carriers,
      List<Converter> converters,
      List<Store> stores,
      List<Pipe> pipes) {
    Map<Id, Carrier> known = new HashMap<>();
    carriers.forEach(c -> known.put(c.id(), c));
    Set<Id> seen = new HashSet<>();
    for (Converter converter : converters) {
      requireNew(seen, converter.id());
      requireModes(periods, known, converter);
    }
    for (Store store : stores) {
      requireNew(seen, store.id());
      known(known, store.carrier());
    }
    for (Pipe pipe : pipes) {
      requireNew(seen, pipe.id());
      Carrier from = known(known, pipe.from());
      Carrier to = known(known, pipe.to());
      Require.that(
          from.nature().equals(to.nature()),
          "Pipe '%s' leads '%s' to '%s', which is another kind of thing.",
          pipe.id().value(),
          pipe.from().value(),
          pipe.to().value());
    }
  }

  private static Carrier known(Map<Id, Carrier> carriers, Id.CarrierId id) {
    Require.that(carriers.containsKey(id), "There is no carrier '%s'.", id.value());
    return Require.known("carrier", carriers, id);
  }

  private static void requireNew(Set<Id> seen, Id id) {
    Require.that(seen.add(id), "There are two pieces of equipment '%s'.", id.value());
  }

  private static void requireModes(int periods, Map<Id, Carrier> known, Converter converter) {
    for (Converter.Mode mode : converter.modes()) {
      String name = "availability of '%s'".formatted(converter.id().value());
      requireBetween(name, mode.availability(), periods, 0, 1);
      for (int t = 0; converter.onOff() && t < periods; t++) {
        double share = mode.availability().at(t);
        Require.that(
            share == 0 || share == 1,
            "The %s is %s; what is switched on and off is there (1) or not (0).",
            name,
            share);
      }
      mode.points().forEach(point -> requireEnergy(known, converter, mode, point));
    }
  }

  /** What comes out holds no more energy than what goes in; cold is heat that goes in. */
  private static void requireEnergy(
      Map<Id, Carrier> known,
      Converter converter,
      Converter.Mode mode,
      Converter.OperatingPoint p) {
    double in = energy(known, p.inputs(), false) + energy(known, p.outputs(), true);
    double out = energy(known, p.outputs(), false) + energy(known, p.inputs(), true);
    Require.that(
        converter.source() != Converter.FreeSource.NONE || out <= in * (1 + ROUNDING),
        """
        Mode '%s' of converter '%s' gives %s GJ/h and takes %s.
        Maybe a carrier's energy of a tonne is missing, or the free source (air, sun, ...)."""
            .formatted(mode.name(), converter.id().value(), out, in));
  }

  private static double energy(Map<Id, Carrier> known, List<Flow> flows, boolean cold) {
    double sum = 0;
    for (Flow flow : flows) {
      Carrier carrier = known(known, flow.carrier());
      if (cold == (carrier.nature().kind() == Carrier.Kind.COLD)) {
        sum += flow.rate() * carrier.nature().gigajoules();
      }
    }
    return sum;
  }

  private static void requireNumbers(String thing, Series series, int periods) {
    requireBetween(thing, series, periods, -Double.MAX_VALUE, Double.MAX_VALUE);
  }

  private static void requireBetween(
      String thing, Series series, int periods, double low, double high) {
    switch (series) {
      case Series.Constant constant -> requireOne(thing, constant.value(), low, high);
      case Series.Listed listed -> {
        Require.that(
            listed.values().size() == periods,
            "The %s has %s values; there are %s periods.",
            thing,
            listed.values().size(),
            periods);
        for (int t = 0; t < periods; t++) {
          requireOne(thing, listed.values().at(t), low, high);
        }
      }
    }
  }

  private static void requireOne(String thing, double value, double low, double high) {
    Require.finite(thing, value);
    Require.atLeast(thing, value, low);
    Require.that(value <= high, "The %s is %s; it must be at most %s.", thing, value, high);
  }
}
