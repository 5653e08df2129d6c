package org.millrace.utility;

import java.util.ArrayList;
import java.util.List;
import org.millrace.math.LinearProgram.Entry;

/** What comes to and goes from each carrier in each period, until it becomes a row. */
final class Balances {
  private final Fleet fleet;
  private final List<List<Entry>> entries = new ArrayList<>();
  private final int[] rows;

  Balances(Fleet fleet) {
    this.fleet = fleet;
    rows = new int[fleet.carriers().size() * fleet.periods()];
    for (int i = 0; i < rows.length; i++) {
      entries.add(new ArrayList<>());
    }
  }

  private int place(int carrier, int period) {
    return carrier * fleet.periods() + period;
  }

  /** A column brings so much of a carrier; takes it if negative. */
  void add(int carrier, int period, int column, double rate) {
    entries.get(place(carrier, period)).add(new Entry(column, rate));
  }

  /** All that comes less all that goes is demand less inflow. */
  void write(Program program) {
    for (int c = 0; c < fleet.carriers().size(); c++) {
      Carrier carrier = fleet.carriers().get(c);
      for (int t = 0; t < fleet.periods(); t++) {
        double net = carrier.demand().at(t) - carrier.inflow().at(t);
        int place = place(c, t);
        rows[place] =
            program.row(
                "balance[" + carrier.id().value() + '|' + t + ']', net, net, entries.get(place));
      }
    }
  }

  /** The row of a carrier in a period. */
  int row(int carrier, int period) {
    return rows[place(carrier, period)];
  }
}
