package org.millrace.utility;

import java.util.ArrayList;
import java.util.List;
import org.millrace.math.LinearProgram;
import org.millrace.math.Vector;

/** The mixed-integer program of a problem in one setting; names as in the package. */
final class Model {
  private final Fleet fleet;
  private final Balances balances;
  private final Sizes sizes;
  private final Trading trading;
  private final List<Running> runnings = new ArrayList<>();
  private final List<Storing> storings = new ArrayList<>();
  private final LinearProgram program;

  Model(Fleet fleet, Setting setting) {
    this.fleet = fleet;
    Program building = new Program(setting);
    balances = new Balances(fleet);
    sizes = new Sizes(fleet, building);
    for (Converter machine : fleet.machines()) {
      runnings.add(new Running(fleet, building, balances, machine, sizes.size(machine.id())));
    }
    for (Store store : fleet.problem().stores()) {
      storings.add(new Storing(fleet, building, balances, store, sizes.size(store.id())));
    }
    trading = new Trading(fleet, building, balances);
    balances.write(building);
    program = building.build(fleet.rules());
  }

  Fleet fleet() {
    return fleet;
  }

  LinearProgram program() {
    return program;
  }

  Sizes sizes() {
    return sizes;
  }

  Trading trading() {
    return trading;
  }

  /** One a converter, then one a pipe. */
  List<Running> runnings() {
    return runnings;
  }

  List<Storing> storings() {
    return storings;
  }

  /** What one unit more of a carrier costs in each period [EUR/unit]. */
  double[] values(Vector duals, int carrier) {
    double[] values = new double[fleet.periods()];
    for (int t = 0; t < values.length; t++) {
      values[t] = duals.at(balances.row(carrier, t)) / fleet.yearly(t) + 0.0; // No negative zero.
    }
    return values;
  }
}
