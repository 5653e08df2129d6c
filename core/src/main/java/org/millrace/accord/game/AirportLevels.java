package org.millrace.accord.game;

import java.util.ArrayList;
import java.util.List;

/**
 * Users who need one thing in different sizes, from the smallest up: what one user of each size
 * pays.
 */
public final class AirportLevels {
  private final double[] costs;
  private final long[] counts;

  /**
   * Of sizes.
   *
   * @param costs of each size, from the lowest up, equal ones allowed
   * @param counts users of each size, at least 1
   */
  public AirportLevels(List<Double> costs, List<Long> counts) {
    this.costs = costs.stream().mapToDouble(c -> c).toArray();
    this.counts = counts.stream().mapToLong(c -> c).toArray();
  }

  /** Each step in cost is paid equally by all who need it. */
  public List<Double> shapley() {
    long users = 0;
    for (long count : counts) {
      users += count;
    }
    List<Double> shares = new ArrayList<>();
    double share = 0;
    double before = 0;
    for (int k = 0; k < costs.length; k++) {
      share += (costs[k] - before) / users;
      before = costs[k];
      users -= counts[k];
      shares.add(share);
    }
    return shares;
  }

  /**
   * Littlechild's recursion. In a plane of users up to a size and its cost, each step is the least
   * slope from a point left of all sizes that remain, so their lower hull is enough: O(sizes).
   */
  public List<Double> nucleolus() {
    int last = costs.length - 1;
    long[] users = new long[last + 1];
    long sum = 0;
    for (int k = 0; k <= last; k++) {
      sum += counts[k];
      users[k] = k == last ? sum - 1 : sum;
    }
    int[] nexts = hulls(users);
    List<Double> shares = new ArrayList<>();
    double from = -1;
    double cost = 0;
    while (shares.size() <= last) {
      int best = shares.size();
      double slope = slope(from, cost, users, best);
      while (best < last && slope(from, cost, users, nexts[best]) <= slope) {
        best = nexts[best];
        slope = slope(from, cost, users, best);
      }
      while (shares.size() <= best) {
        shares.add(slope);
      }
      from = users[best] - 1.0;
      cost = costs[best] - slope;
    }
    return shares;
  }

  private double slope(double from, double cost, long[] users, int k) {
    return (costs[k] - cost) / (users[k] - from);
  }

  /** For each size the next corner of the lower hull of it and all larger ones. */
  private int[] hulls(long[] users) {
    int last = costs.length - 1;
    int[] nexts = new int[last + 1];
    nexts[last] = last;
    for (int k = last - 1; k >= 0; k--) {
      int next = k + 1;
      while (next < last && !turnsUp(users, k, next, nexts[next])) {
        next = nexts[next];
      }
      nexts[k] = next;
    }
    return nexts;
  }

  private boolean turnsUp(long[] users, int a, int b, int c) {
    return (costs[b] - costs[a]) * (users[c] - users[a])
        < (costs[c] - costs[a]) * (users[b] - users[a]);
  }
}
