package org.millrace.accord.game;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Goes through every coalition of a table, and so misses none. */
final class TableSearch implements CoalitionSearch {
  private final WorthTable table;

  /** Masks whose sums are known to follow from what is settled. */
  private final BitSet settled = new BitSet();

  TableSearch(WorthTable table) {
    this.table = table;
  }

  @Override
  public double worth(Coalition coalition) {
    return table.at(coalition.members().map(p -> 1 << p).sum());
  }

  @Override
  public List<Coalition> first() {
    return singlesAndRests(table.players());
  }

  static List<Coalition> singlesAndRests(int players) {
    List<Coalition> coalitions = new ArrayList<>();
    for (int p = 0; p < players; p++) {
      Coalition single = Coalition.of(p);
      coalitions.add(single);
      coalitions.add(single.complement(players));
    }
    return coalitions;
  }

  @Override
  public List<Coalition> violated(Query query) {
    double[] sums = WorthTable.sums(query.shares().toArray());
    Worse<Coalition> worst = new Worse<>(query.most());
    for (int mask = 1; mask < sums.length - 1; mask++) {
      double violation = query.violation(table.at(mask), sums[mask], Integer.bitCount(mask));
      if (violation > Nucleolus.TOLERANCE && !settled.get(mask) && worst.takes(violation)) {
        Coalition coalition = Coalition.ofMask(mask);
        if (query.follows().test(coalition)) {
          settled.set(mask);
        } else if (!query.asked().test(coalition)) {
          worst.add(coalition, violation);
        }
      }
    }
    return worst.things();
  }
}
