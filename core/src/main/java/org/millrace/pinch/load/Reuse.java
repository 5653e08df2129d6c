package org.millrace.pinch.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.pinch.load.WaterPinchResult.Curves;
import org.millrace.pinch.load.WaterPinchResult.Level;
import org.millrace.pinch.load.WaterPinchResult.Point;
import org.millrace.pinch.load.WaterPinchResult.Reason;
import org.millrace.pinch.load.WaterPinchResult.Target;
import org.millrace.pinch.load.WaterPinchResult.WithoutReuse;
import org.millrace.pinch.purity.Cascade;
import org.millrace.pinch.purity.Parcel;
import org.millrace.unit.Concentration;
import org.millrace.unit.HourlyFlow;
import org.millrace.unit.MassLoad;

/** The least fresh water of some operations with reuse. */
final class Reuse {
  /** A flow below this share of what is asked for is rounding. */
  private static final double ROUNDING = 1e-9;

  private final List<Operation> operations;
  private final Concentration fresh;
  private final Cascade cascade;

  Reuse(List<Operation> operations, Concentration fresh) {
    this.operations = operations;
    this.fresh = fresh;
    cascade = cascade(operations, List.of(fresh.amount()));
  }

  /** Operations as flows asked for and given. */
  static Cascade cascade(List<Operation> operations, List<Double> marks) {
    return Cascade.of(
        operations.stream().map(o -> new Parcel(o.inlet().amount(), o.asked().amount())).toList(),
        operations.stream().map(o -> new Parcel(o.outlet().amount(), o.given().amount())).toList(),
        marks);
  }

  Target target() {
    Parcel any = new Parcel(fresh.amount(), Double.POSITIVE_INFINITY);
    int worst = -1;
    for (int k = 0; k < cascade.size(); k++) {
      double missing = cascade.missing(k, List.of(any));
      if (missing > 0 && (worst < 0 || missing > cascade.missing(worst, List.of(any)))) {
        worst = k;
      }
    }
    return worst < 0 ? reached() : outOfReach(worst);
  }

  private Target outOfReach(int worst) {
    return new Target.OutOfReach(
        new Concentration(cascade.level(worst)),
        new MassLoad(cascade.deficit(worst)),
        stricter(cascade.level(worst)));
  }

  /** Operations whose inlet must be cleaner, strictest first. */
  private List<Id.ProcessId> stricter(double concentration) {
    return operations.stream()
        .filter(o -> o.asked().amount() > 0 && o.inlet().amount() < concentration)
        .sorted(Comparator.comparing(Operation::inlet).thenComparing(Operation::id))
        .map(Operation::id)
        .toList();
  }

  private Target reached() {
    double flow = cascade.least(fresh.amount(), List.of());
    double waste = flow - cascade.shortage();
    List<Concentration> pinches =
        cascade.pinches(supply(flow)).stream()
            .map(k -> new Concentration(cascade.level(k)))
            .toList();
    return new Target.Reached(
        new HourlyFlow(flow),
        new HourlyFlow(waste <= ROUNDING * cascade.totalAsked() ? 0 : waste),
        pinches,
        reason(flow, pinches));
  }

  private Reason reason(double flow, List<Concentration> pinches) {
    if (flow == 0) {
      return Reason.NOTHING_NEEDED;
    }
    if (withoutReuse() instanceof WithoutReuse.Enough enough
        && flow >= enough.fresh().amount() * (1 - ROUNDING)) {
      return Reason.NOTHING_TO_REUSE;
    }
    return pinches.isEmpty() ? Reason.FLOW : Reason.CONCENTRATION;
  }

  private List<Parcel> supply(double flow) {
    return List.of(new Parcel(fresh.amount(), flow));
  }

  /** Fresh water for each operation; a fixed load takes the less the cleaner it is. */
  WithoutReuse withoutReuse() {
    List<Id.ProcessId> strict = stricter(fresh.amount());
    if (!strict.isEmpty()) {
      return new WithoutReuse.TooDirty(strict);
    }
    return new WithoutReuse.Enough(
        new HourlyFlow(operations.stream().mapToDouble(this::freshFor).sum()));
  }

  private double freshFor(Operation operation) {
    return switch (operation) {
      case Operation.FixedLoad load ->
          load.load().amount() == 0
              ? 0
              : load.load().amount() / (load.outlet().amount() - fresh.amount());
      case Operation.FixedFlow flow -> flow.asked().amount();
    };
  }

  List<Level> cascade(Target.Reached target) {
    List<Parcel> supply = supply(target.fresh().amount());
    List<Integer> pinches = cascade.pinches(supply);
    List<Level> rows = new ArrayList<>();
    for (int k = 0; k < cascade.size(); k++) {
      double surplus =
          pinches.contains(k) ? 0 : Math.max(0, cascade.reach(k, supply) - cascade.deficit(k));
      rows.add(
          new Level(
              new Concentration(cascade.level(k)),
              new HourlyFlow(cascade.asked(k)),
              new HourlyFlow(cascade.given(k)),
              new MassLoad(cascade.deficit(k)),
              new MassLoad(surplus)));
    }
    return rows;
  }

  Curves curves(Target.Reached target) {
    List<Parcel> supply = supply(target.fresh().amount());
    List<Point> limiting = new ArrayList<>();
    for (int k = 0; k < cascade.size(); k++) {
      limiting.add(
          new Point(new MassLoad(cascade.deficit(k)), new Concentration(cascade.level(k))));
    }
    int last = cascade.size() - 1;
    return new Curves(
        limiting,
        Stream.of(cascade.place(fresh.amount()), last)
            .distinct()
            .map(
                k ->
                    new Point(
                        new MassLoad(cascade.reach(k, supply)),
                        new Concentration(cascade.level(k))))
            .toList());
  }
}
