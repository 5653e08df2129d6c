package org.millrace.accord.game;

import java.util.List;
import java.util.Map;
import org.millrace.unit.Require;

/** Goes through a list of coalitions that are known to decide. */
final class ListedSearch implements CoalitionSearch {
  private final Map<Coalition, Double> worths;

  ListedSearch(Map<Coalition, Double> worths) {
    this.worths = worths;
  }

  @Override
  public double worth(Coalition coalition) {
    return Require.known("coalition", worths, coalition);
  }

  @Override
  public List<Coalition> first() {
    return worths.keySet().stream().filter(c -> c.size() == 1).toList();
  }

  @Override
  public List<Coalition> violated(Query query) {
    return violated(worths, query);
  }

  static List<Coalition> violated(Map<Coalition, Double> worths, Query query) {
    double[] shares = query.shares().toArray();
    Worse<Coalition> worst = new Worse<>(query.most());
    worths.forEach(
        (coalition, worth) -> {
          double violation = query.violation(worth, coalition.sum(shares), coalition.size());
          if (violation > Nucleolus.TOLERANCE
              && worst.takes(violation)
              && query.isOpen(coalition)) {
            worst.add(coalition, violation);
          }
        });
    return worst.things();
  }
}
