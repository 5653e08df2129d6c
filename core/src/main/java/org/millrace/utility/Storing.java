package org.millrace.utility;

import java.util.List;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.Vector;

/** The columns and rows of how one store runs. */
final class Storing {
  private static final double ANY = Double.POSITIVE_INFINITY;
  private static final double LESS = Double.NEGATIVE_INFINITY;

  private final Fleet fleet;
  private final Program program;
  private final Store store;
  private final int size;
  private final int[] levels;
  private final int[] charges;
  private final int[] discharges;
  private final int[][] limits;

  Storing(Fleet fleet, Program program, Balances balances, Store store, int size) {
    this.fleet = fleet;
    this.program = program;
    this.store = store;
    this.size = size;
    int periods = fleet.periods();
    levels = new int[periods];
    charges = new int[periods];
    discharges = new int[periods];
    limits = new int[3][periods];
    int carrier = fleet.carrier(store.carrier());
    for (int t = 0; t < periods; t++) {
      levels[t] = program.column(name("level", t), 0, ANY, Program.Effect.NONE);
      charges[t] = program.column(name("charge", t), 0, ANY, Program.Effect.NONE);
      discharges[t] = program.column(name("discharge", t), 0, ANY, Program.Effect.NONE);
      balances.add(carrier, t, charges[t], -1);
      balances.add(carrier, t, discharges[t], 1);
      limit(t);
    }
    int start = 0;
    for (Cycle cycle : fleet.problem().cycles()) {
      for (int i = 0; i < cycle.periods(); i++) {
        carry(start + i, start + (i + 1) % cycle.periods());
      }
      start += cycle.periods();
    }
  }

  private void limit(int t) {
    limits[0][t] = limit("content", t, levels[t], store.size());
    limits[1][t] = limit("charging", t, charges[t], chargeRate());
    limits[2][t] = limit("discharging", t, discharges[t], dischargeRate());
    if (store.eitherOr()) {
      int filling = program.integer(name("filling", t), 0, 1, Program.Effect.NONE);
      program.row(
          name("only-charge", t),
          LESS,
          0,
          List.of(new Entry(charges[t], 1), new Entry(filling, -most() * chargeRate())));
      program.row(
          name("only-discharge", t),
          LESS,
          most() * dischargeRate(),
          List.of(new Entry(discharges[t], 1), new Entry(filling, most() * dischargeRate())));
    }
  }

  /** What goes in to a unit of the store in an hour at most. */
  private double chargeRate() {
    return store.behavior().chargeShare() * store.size();
  }

  private double dischargeRate() {
    return store.behavior().dischargeShare() * store.size();
  }

  private double most() {
    return switch (store.sizing()) {
      case Sizing.Standing standing -> standing.units();
      case Sizing.Units units -> units.most();
      case Sizing.Scaled scaled -> scaled.most();
      case Sizing.Unlimited unlimited -> ANY;
    };
  }

  private int limit(String row, int t, int column, double ofAUnit) {
    return program.row(
        name(row, t), LESS, 0, List.of(new Entry(column, 1), new Entry(size, -ofAUnit)));
  }

  /** Level at the start of the next period = what is left of this one, and what came. */
  private void carry(int t, int next) {
    Store.Behavior behavior = store.behavior();
    double hours = fleet.hours(t);
    double left = Math.pow(1 - behavior.lossPerHour(), hours);
    Entry in = new Entry(charges[t], -hours * behavior.chargeEfficiency());
    Entry out = new Entry(discharges[t], hours / behavior.dischargeEfficiency());
    program.row(
        name("carry", t),
        0,
        0,
        t == next
            ? List.of(new Entry(levels[t], 1 - left), in, out)
            : List.of(new Entry(levels[next], 1), new Entry(levels[t], -left), in, out));
  }

  private String name(String what, int t) {
    return what + '[' + store.id().value() + '|' + t + ']';
  }

  Store store() {
    return store;
  }

  double[] levels(Vector values) {
    return read(values, levels);
  }

  double[] charge(Vector values) {
    return read(values, charges);
  }

  double[] discharge(Vector values) {
    return read(values, discharges);
  }

  private static double[] read(Vector values, int[] columns) {
    double[] read = new double[columns.length];
    for (int t = 0; t < read.length; t++) {
      read[t] = Math.max(0, values.at(columns[t]));
    }
    return read;
  }

  /** What one more unit would save in a year [EUR/a]. */
  double worth(Vector duals) {
    double worth = 0;
    double[] ofAUnit = {store.size(), chargeRate(), dischargeRate()};
    for (int kind = 0; kind < limits.length; kind++) {
      for (int row : limits[kind]) {
        worth -= ofAUnit[kind] * duals.at(row);
      }
    }
    return worth;
  }
}
