package org.millrace.cluster.linkages;

import java.util.List;
import java.util.stream.IntStream;
import org.millrace.cluster.linkages.InputOutputProblem.Industry;
import org.millrace.domain.Id;

/** The flows of a table; in the formulae z_kl from k to l, p_l and s_k their sums. */
final class Trade {
  private final List<Industry> industries;
  private final double[][] flows;
  private final double[] purchases;
  private final double[] sales;

  Trade(List<Industry> industries) {
    this.industries = industries;
    int n = industries.size();
    flows = new double[n][];
    purchases = new double[n];
    sales = new double[n];
    for (int k = 0; k < n; k++) {
      flows[k] = industries.get(k).sales().toArray();
      for (int l = 0; l < n; l++) {
        sales[k] += flows[k][l];
        purchases[l] += flows[k][l];
      }
    }
  }

  int size() {
    return flows.length;
  }

  Id.SectorId id(int place) {
    return industries.get(place).id();
  }

  double output(int place) {
    return industries.get(place).output();
  }

  double flow(int from, int to) {
    return flows[from][to];
  }

  /** p: purchases from all industries. */
  double purchases(int place) {
    return purchases[place];
  }

  /** s: sales to all industries. */
  double sales(int place) {
    return sales[place];
  }

  /** Places of the industries that buy or sell anything. */
  int[] trading() {
    return IntStream.range(0, size()).filter(k -> purchases[k] > 0 || sales[k] > 0).toArray();
  }
}
