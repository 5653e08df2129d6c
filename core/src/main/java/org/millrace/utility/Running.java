package org.millrace.utility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.Vector;

/** The columns and rows of how one converter runs. */
final class Running {
  private static final int NONE = -1;
  private static final double LESS = Double.NEGATIVE_INFINITY;

  private final Fleet fleet;
  private final Program program;
  private final Converter machine;
  private final int size;
  private final int[][][] columns;
  private final int[][] limits;
  private final int[] shared;

  /**
   * Adds them.
   *
   * @param size the column of its size, or {@link Sizes#UNLIMITED}
   */
  Running(Fleet fleet, Program program, Balances balances, Converter machine, int size) {
    this.fleet = fleet;
    this.program = program;
    this.machine = machine;
    this.size = size;
    int modes = machine.modes().size();
    columns = new int[modes][][];
    limits = new int[modes][fleet.periods()];
    shared = new int[fleet.periods()];
    Arrays.fill(shared, NONE);
    for (int m = 0; m < modes; m++) {
      Arrays.fill(limits[m], NONE);
      addPoints(m, balances);
    }
    if (size != Sizes.UNLIMITED) {
      for (int t = 0; t < fleet.periods(); t++) {
        limit(t);
      }
    }
  }

  private void addPoints(int m, Balances balances) {
    Converter.Mode mode = machine.modes().get(m);
    columns[m] = new int[mode.points().size()][fleet.periods()];
    for (int p = 0; p < mode.points().size(); p++) {
      Converter.OperatingPoint point = mode.points().get(p);
      Map<Integer, Double> net = fleet.net(point);
      double each =
          point.runningCost() + fleet.rules().carbon().price().amount() * point.emission();
      String name = "run[" + machine.id().value() + '|' + mode.name() + '|' + p + '|';
      for (int t = 0; t < fleet.periods(); t++) {
        columns[m][p][t] = NONE;
        if (mode.availability().at(t) > 0) {
          double hours = fleet.yearly(t);
          Program.Effect effect = Program.Effect.running(hours * each, hours * point.emission());
          int column = program.column(name + t + ']', 0, Double.POSITIVE_INFINITY, effect);
          columns[m][p][t] = column;
          int period = t;
          net.forEach((carrier, rate) -> balances.add(carrier, period, column, rate));
        }
      }
    }
  }

  /** What runs in all modes together is no more than what stands. */
  private void limit(int t) {
    List<Entry> all = new ArrayList<>();
    for (int m = 0; m < columns.length; m++) {
      double share = machine.modes().get(m).availability().at(t);
      if (share > 0) {
        all.addAll(machine.onOff() ? switched(m, t) : within(m, t, share));
      }
    }
    if (all.size() > 0 && (machine.onOff() || columns.length > 1)) {
      all.add(new Entry(size, -1));
      shared[t] = program.row(name("units", t), LESS, 0, all);
    }
  }

  /** Σ run ≤ availability · size; returns the runs. */
  private List<Entry> within(int m, int t, double share) {
    List<Entry> runs = runs(m, t);
    List<Entry> entries = new ArrayList<>(runs);
    entries.add(new Entry(size, -share));
    limits[m][t] = program.row(name("capacity", m, t), LESS, 0, entries);
    return runs;
  }

  /** Σ run = units that are on; returns these. */
  private List<Entry> switched(int m, int t) {
    int on = program.integer(name("on", m, t), 0, most(), Program.Effect.NONE);
    List<Entry> entries = runs(m, t);
    entries.add(new Entry(on, -1));
    limits[m][t] = program.row(name("load", m, t), 0, 0, entries);
    return List.of(new Entry(on, 1));
  }

  private double most() {
    return switch (machine.sizing()) {
      case Sizing.Standing standing -> standing.units();
      case Sizing.Units units -> units.most();
      case Sizing.Scaled scaled -> scaled.most();
      case Sizing.Unlimited unlimited -> Double.POSITIVE_INFINITY;
    };
  }

  private List<Entry> runs(int m, int t) {
    List<Entry> entries = new ArrayList<>();
    for (int[] point : columns[m]) {
      entries.add(new Entry(point[t], 1));
    }
    return entries;
  }

  private String name(String what, int m, int t) {
    return what + '[' + machine.id().value() + '|' + machine.modes().get(m).name() + '|' + t + ']';
  }

  private String name(String what, int t) {
    return what + '[' + machine.id().value() + '|' + t + ']';
  }

  Converter machine() {
    return machine;
  }

  /** Units that run at a point. */
  double at(Vector values, int mode, int point, int period) {
    int column = columns[mode][point][period];
    return column == NONE ? 0 : Math.max(0, values.at(column));
  }

  /** What one more unit would save in a year [EUR/a]. */
  double worth(Vector duals) {
    double worth = 0;
    for (int t = 0; t < fleet.periods(); t++) {
      worth += machine.onOff() ? worthOn(duals, t) : worthWithin(duals, t);
    }
    return worth;
  }

  private double worthWithin(Vector duals, int t) {
    double worth = shared[t] == NONE ? 0 : -duals.at(shared[t]);
    for (int m = 0; m < limits.length; m++) {
      if (limits[m][t] != NONE) {
        worth -= machine.modes().get(m).availability().at(t) * duals.at(limits[m][t]);
      }
    }
    return worth;
  }

  /** One more unit would run in the mode where it saves most, or stand still. */
  private double worthOn(Vector duals, int t) {
    double most = 0;
    for (int[] limit : limits) {
      if (limit[t] != NONE) {
        most = Math.max(most, -duals.at(limit[t]));
      }
    }
    return most;
  }
}
