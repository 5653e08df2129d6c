package org.millrace.utility;

import java.util.Arrays;

/** The columns of what is bought, sold and thrown away, and of what lacks. */
final class Trading {
  /** There is no such column. */
  static final int NONE = -1;

  private static final double ANY = Double.POSITIVE_INFINITY;

  private final Fleet fleet;
  private final Program program;
  private final Balances balances;
  private final int[][] purchases;
  private final int[][] sales;
  private final int[][] surpluses;
  private final int[][] shortages;
  private final int[][] excesses;

  Trading(Fleet fleet, Program program, Balances balances) {
    this.fleet = fleet;
    this.program = program;
    this.balances = balances;
    purchases = columns();
    sales = columns();
    surpluses = columns();
    shortages = columns();
    excesses = columns();
    for (int c = 0; c < fleet.carriers().size(); c++) {
      Carrier.Trade trade = fleet.carriers().get(c).trade();
      buy(c, trade.purchase());
      sell(c, trade.sale());
      letGo(c, trade.surplus());
      if (program.setting().goal() == Setting.Goal.LACK) {
        lack(c, trade.surplus());
      }
    }
  }

  private int[][] columns() {
    int[][] all = new int[fleet.carriers().size()][fleet.periods()];
    Arrays.stream(all).forEach(row -> Arrays.fill(row, NONE));
    return all;
  }

  int purchase(int carrier, int period) {
    return purchases[carrier][period];
  }

  int sale(int carrier, int period) {
    return sales[carrier][period];
  }

  int surplus(int carrier, int period) {
    return surpluses[carrier][period];
  }

  int shortage(int carrier, int period) {
    return shortages[carrier][period];
  }

  int excess(int carrier, int period) {
    return excesses[carrier][period];
  }

  private void buy(int c, Carrier.Purchase purchase) {
    if (!(purchase instanceof Carrier.Purchase.Offered offered) || offered.most() == 0) {
      return;
    }
    boolean covered = fleet.rules().carbon().covers(offered.scope());
    double emission = covered ? offered.emission() : 0;
    double carbon = fleet.rules().carbon().price().amount() * emission;
    for (int t = 0; t < fleet.periods(); t++) {
      double hours = fleet.yearly(t);
      purchases[c][t] =
          program.column(
              name("purchase", c, t),
              0,
              offered.most(),
              Program.Effect.running(hours * (offered.price().at(t) + carbon), hours * emission));
      balances.add(c, t, purchases[c][t], 1);
    }
  }

  private void sell(int c, Carrier.Sale sale) {
    if (!(sale instanceof Carrier.Sale.Accepted accepted) || accepted.most() == 0) {
      return;
    }
    for (int t = 0; t < fleet.periods(); t++) {
      sales[c][t] =
          program.column(
              name("sale", c, t),
              0,
              accepted.most(),
              Program.Effect.running(-fleet.yearly(t) * accepted.price().at(t), 0));
      balances.add(c, t, sales[c][t], -1);
    }
  }

  private void letGo(int c, Carrier.Surplus surplus) {
    if (surplus instanceof Carrier.Surplus.Allowed allowed) {
      for (int t = 0; t < fleet.periods(); t++) {
        surpluses[c][t] =
            program.column(
                name("surplus", c, t),
                0,
                ANY,
                Program.Effect.running(fleet.yearly(t) * allowed.fee(), 0));
        balances.add(c, t, surpluses[c][t], -1);
      }
    }
  }

  private void lack(int c, Carrier.Surplus surplus) {
    double usual = usual(c);
    for (int t = 0; t < fleet.periods(); t++) {
      Program.Effect effect = new Program.Effect(0, 0, 0, fleet.yearly(t) / usual);
      double demand = fleet.carriers().get(c).demand().at(t);
      if (demand > 0) {
        shortages[c][t] = program.column(name("short", c, t), 0, demand, effect);
        balances.add(c, t, shortages[c][t], 1);
      }
      if (surplus instanceof Carrier.Surplus.Forbidden) {
        excesses[c][t] = program.column(name("excess", c, t), 0, ANY, effect);
        balances.add(c, t, excesses[c][t], -1);
      }
    }
  }

  /** The greatest demand or inflow of a carrier [unit/h]; 1 if it has none. */
  double usual(int c) {
    Carrier carrier = fleet.carriers().get(c);
    double most = 0;
    for (int t = 0; t < fleet.periods(); t++) {
      most = Math.max(most, Math.max(carrier.demand().at(t), carrier.inflow().at(t)));
    }
    return most > 0 ? most : 1;
  }

  private String name(String what, int carrier, int period) {
    return what + '[' + fleet.carriers().get(carrier).id().value() + '|' + period + ']';
  }
}
