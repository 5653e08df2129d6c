package org.millrace.utility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.millrace.domain.Datum;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.unit.EnergyFlow;
import org.millrace.unit.Money;
import org.millrace.utility.UtilityResult.CarrierBalance;
import org.millrace.utility.UtilityResult.Cogeneration;
import org.millrace.utility.UtilityResult.ConverterRun;
import org.millrace.utility.UtilityResult.Fate;
import org.millrace.utility.UtilityResult.FlowRun;
import org.millrace.utility.UtilityResult.ModeRun;
import org.millrace.utility.UtilityResult.Sized;
import org.millrace.utility.UtilityResult.StoreRun;
import org.millrace.utility.UtilityResult.Value;

/** Tells an operation as parts of a result. */
final class Account {
  /** A size below this share of a unit is none: the solver's own tolerance. */
  private static final double NOTHING = 1e-7;

  private final Operation operation;
  private final Model model;
  private final Fleet fleet;
  private final Vector duals;

  /**
   * An account.
   *
   * @param duals empty when not known
   */
  Account(Operation operation, Vector duals) {
    this.operation = operation;
    this.model = operation.model();
    this.fleet = model.fleet();
    this.duals = duals;
  }

  List<Sized> equipment(Paybacks paybacks) {
    return Stream.concat(
            model.runnings().stream()
                .map(r -> sized(r.machine().id(), r.machine().sizing(), worth(r::worth), paybacks)),
            model.storings().stream()
                .map(s -> sized(s.store().id(), s.store().sizing(), worth(s::worth), paybacks)))
        .toList();
  }

  private Datum worth(Function<Vector, Double> of) {
    return duals.size() == 0 ? new Datum.Unknown() : new Datum.Known(of.apply(duals));
  }

  private Sized sized(Id.EquipmentId id, Sizing sizing, Datum worth, Paybacks paybacks) {
    double before = sizing instanceof Sizing.Standing standing ? standing.units() : 0;
    double now = sizing instanceof Sizing.Unlimited ? 0 : operation.size(id);
    return new Sized(
        id,
        fate(sizing, before, now),
        before,
        now,
        new Money(operation.investment(id, sizing)),
        new Money(operation.capital(id, sizing) + operation.fixed(id, sizing)),
        worth,
        paybacks.of(id));
  }

  private static Fate fate(Sizing sizing, double before, double now) {
    return switch (sizing) {
      case Sizing.Unlimited unlimited -> Fate.FREE;
      case Sizing.Standing standing ->
          now >= before ? Fate.KEPT : now > 0 ? Fate.PARTLY_RETIRED : Fate.RETIRED;
      case Sizing.Units units -> now > 0 ? Fate.BUILT : Fate.NOT_BUILT;
      case Sizing.Scaled scaled -> now > NOTHING ? Fate.BUILT : Fate.NOT_BUILT;
    };
  }

  List<ConverterRun> runs() {
    return model.runnings().stream()
        .filter(r -> operation.size(r.machine().id()) > NOTHING)
        .map(this::run)
        .toList();
  }

  private ConverterRun run(Running running) {
    List<Converter.Mode> modes = running.machine().modes();
    List<ModeRun> units = new ArrayList<>();
    for (int m = 0; m < modes.size(); m++) {
      units.add(new ModeRun(modes.get(m).name(), Vector.of(operation.units(running, m))));
    }
    return new ConverterRun(
        running.machine().id(),
        units,
        flows(running, Converter.OperatingPoint::inputs),
        flows(running, Converter.OperatingPoint::outputs));
  }

  private List<FlowRun> flows(
      Running running, Function<Converter.OperatingPoint, List<Flow>> side) {
    Set<Id.CarrierId> carriers = new LinkedHashSet<>();
    running.machine().modes().stream()
        .flatMap(m -> m.points().stream())
        .flatMap(p -> side.apply(p).stream())
        .forEach(f -> carriers.add(f.carrier()));
    return carriers.stream()
        .map(c -> new FlowRun(c, Vector.of(operation.rates(running, p -> rate(side.apply(p), c)))))
        .toList();
  }

  private static double rate(List<Flow> flows, Id.CarrierId carrier) {
    return flows.stream().filter(f -> f.carrier().equals(carrier)).mapToDouble(Flow::rate).sum();
  }

  List<StoreRun> stores() {
    return model.storings().stream()
        .filter(s -> operation.size(s.store().id()) > NOTHING)
        .map(this::store)
        .toList();
  }

  private StoreRun store(Storing storing) {
    double[] charge = storing.charge(operation.point());
    double[] discharge = storing.discharge(operation.point());
    double[] atOnce = new double[charge.length];
    for (int t = 0; t < atOnce.length; t++) {
      atOnce[t] = Math.min(charge[t], discharge[t]);
    }
    return new StoreRun(
        storing.store().id(),
        Vector.of(storing.levels(operation.point())),
        Vector.of(charge),
        Vector.of(discharge),
        fleet.overYear(atOnce));
  }

  List<CarrierBalance> carriers() {
    List<CarrierBalance> balances = new ArrayList<>();
    for (int c = 0; c < fleet.carriers().size(); c++) {
      balances.add(
          new CarrierBalance(
              fleet.carriers().get(c).id(),
              Vector.of(operation.purchases(c)),
              Vector.of(operation.sales(c)),
              Vector.of(operation.surpluses(c)),
              value(c)));
    }
    return balances;
  }

  private Value value(int carrier) {
    if (duals.size() == 0) {
      return new Value.Untold();
    }
    double[] values = model.values(duals, carrier);
    double hours = 0;
    for (int t = 0; t < values.length; t++) {
      hours += fleet.yearly(t);
    }
    return new Value.Marginal(Vector.of(values), fleet.overYear(values) / hours);
  }

  List<Cogeneration> cogeneration() {
    return model.runnings().stream()
        .filter(r -> makesBoth(r.machine()) && operation.size(r.machine().id()) > NOTHING)
        .map(this::cogeneration)
        .toList();
  }

  private boolean makesBoth(Converter converter) {
    List<Converter.OperatingPoint> points =
        converter.modes().stream().flatMap(m -> m.points().stream()).toList();
    return points.stream().anyMatch(p -> energy(p.inputs(), Carrier.Kind.FUEL) > 0)
        && points.stream().anyMatch(p -> heat(p) > 0)
        && points.stream().anyMatch(p -> energy(p.outputs(), Carrier.Kind.ELECTRICITY) > 0);
  }

  private double heat(Converter.OperatingPoint point) {
    return energy(point.outputs(), Carrier.Kind.STEAM) + energy(point.outputs(), Carrier.Kind.HEAT);
  }

  private double energy(List<Flow> flows, Carrier.Kind kind) {
    double sum = 0;
    for (Flow flow : flows) {
      Carrier.Nature nature = fleet.carriers().get(fleet.carrier(flow.carrier())).nature();
      sum += nature.kind() == kind ? flow.rate() * nature.gigajoules() : 0;
    }
    return sum;
  }

  private Cogeneration cogeneration(Running running) {
    EnergyFlow fuel = yearly(running, p -> energy(p.inputs(), Carrier.Kind.FUEL));
    EnergyFlow heat = yearly(running, this::heat);
    EnergyFlow power = yearly(running, p -> energy(p.outputs(), Carrier.Kind.ELECTRICITY));
    return new Cogeneration(
        running.machine().id(),
        fuel,
        heat,
        power,
        fuel.amount() > 0
            ? new Datum.Known((heat.amount() + power.amount()) / fuel.amount())
            : new Datum.Unknown(),
        fleet.rules().reference().saving(fuel, heat, power));
  }

  private EnergyFlow yearly(Running running, Function<Converter.OperatingPoint, Double> of) {
    return new EnergyFlow(fleet.overYear(operation.rates(running, of::apply)));
  }
}
