package org.millrace.pinch.load;

import java.util.List;
import org.millrace.pinch.load.WaterPinchResult.RegenerationTarget;
import org.millrace.pinch.load.WaterPinchResult.Target;
import org.millrace.pinch.purity.Cascade;
import org.millrace.pinch.purity.Parcel;
import org.millrace.unit.Concentration;
import org.millrace.unit.HourlyFlow;
import org.millrace.unit.MassLoad;

/** The least fresh water of operations that can be served, with regeneration. */
final class Regenerator {
  /** Inlets this close, relative, agree. */
  private static final double AGREEMENT = 1e-12;

  /** How often an inlet is raised before the highest is taken, which always agrees. */
  private static final int ROUNDS = 200;

  private final List<Operation> operations;
  private final double fresh;
  private final Target.Reached reuse;

  Regenerator(List<Operation> operations, Concentration fresh, Target.Reached reuse) {
    this.operations = operations;
    this.fresh = fresh.amount();
    this.reuse = reuse;
  }

  /**
   * Cleaning by a share of what comes in.
   *
   * @param once whether a tonne is regenerated once at most
   */
  RegenerationTarget byRatio(double ratio, boolean once) {
    if (reuse.pinches().isEmpty()) {
      return toOutlet(fresh, once);
    }
    double inlet = reuse.pinches().getLast().amount();
    for (int round = 0; round < ROUNDS; round++) {
      RegenerationTarget target = toOutlet((1 - ratio) * inlet, once);
      double needed = target.inlet().amount();
      if (needed <= inlet * (1 + AGREEMENT)) {
        return withInlet(target, inlet);
      }
      inlet = needed;
    }
    double highest = 0;
    for (Operation operation : operations) {
      highest =
          Math.max(highest, Math.max(operation.inlet().amount(), operation.outlet().amount()));
    }
    return withInlet(toOutlet((1 - ratio) * highest, once), highest);
  }

  private static RegenerationTarget withInlet(RegenerationTarget target, double inlet) {
    double removed = target.regenerated().amount() * (inlet - target.outlet().amount());
    return new RegenerationTarget(
        target.fresh(),
        target.regenerated(),
        new Concentration(inlet),
        target.outlet(),
        new MassLoad(removed),
        target.pinches());
  }

  /**
   * Cleaning to a concentration.
   *
   * @param once whether a tonne is regenerated once at most
   */
  RegenerationTarget toOutlet(double outlet, boolean once) {
    Cascade cascade = Reuse.cascade(operations, List.of(fresh, outlet));
    Parcel bought = new Parcel(fresh, bought(cascade, outlet, once));
    Parcel cleaned = new Parcel(outlet, cleaned(cascade, bought, outlet));
    List<Parcel> supplies = List.of(bought, cleaned);
    double inlet = cleaned.flow() == 0 ? outlet : inlet(cascade, supplies, cleaned);
    return new RegenerationTarget(
        new HourlyFlow(bought.flow()),
        new HourlyFlow(cleaned.flow()),
        new Concentration(inlet),
        new Concentration(outlet),
        new MassLoad(cleaned.flow() * (inlet - outlet)),
        cascade.pinches(supplies).stream().map(k -> new Concentration(cascade.level(k))).toList());
  }

  /** Fresh water that no regeneration can replace. */
  private double bought(Cascade cascade, double outlet, boolean once) {
    double least = Math.max(0, cascade.shortage());
    for (int k = 0; k < cascade.size(); k++) {
      double missing = cascade.missing(k, List.of());
      double unit = Math.max(0, cascade.level(k) - fresh);
      double again = Math.max(0, cascade.level(k) - outlet);
      double reach = once ? unit + again : again > 0 ? 0 : unit;
      if (missing > 0 && reach > 0) {
        least = Math.max(least, missing / reach);
      }
    }
    return least;
  }

  /** Regenerated water that is needed beside fresh water. */
  private static double cleaned(Cascade cascade, Parcel bought, double outlet) {
    double least = 0;
    for (int k = cascade.place(outlet) + 1; k < cascade.size(); k++) {
      double missing = cascade.missing(k, List.of(bought));
      least = Math.max(least, missing / (cascade.level(k) - outlet));
    }
    return least;
  }

  private static double inlet(Cascade cascade, List<Parcel> supplies, Parcel cleaned) {
    double inlet = cleaned.level();
    for (int k = cascade.place(cleaned.level()); k < cascade.size(); k++) {
      double surplus = Math.max(0, cascade.reach(k, supplies) - cascade.deficit(k));
      inlet = Math.max(inlet, cascade.level(k) - surplus / cleaned.flow());
    }
    return inlet;
  }
}
