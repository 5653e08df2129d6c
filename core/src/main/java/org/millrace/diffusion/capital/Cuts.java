package org.millrace.diffusion.capital;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.millrace.math.Graph;

/** Links and firms without which a part would fall apart, by one search in depth (Tarjan). */
final class Cuts {
  /**
   * A link that nothing stands in for.
   *
   * @param side firms on the side of the second
   */
  record Cut(int first, int second, int side) {}

  private final Graph pairs;
  private final int[] times;

  /** The earliest firm that the firms found from this one are joined to by another way. */
  private final int[] earliest;

  private final int[] below;
  private final boolean[] cutFirms;
  private final List<Cut> bridges = new ArrayList<>();
  private int clock;

  Cuts(Graph pairs) {
    this.pairs = pairs;
    this.times = new int[pairs.nodes()];
    this.earliest = new int[pairs.nodes()];
    this.below = new int[pairs.nodes()];
    this.cutFirms = new boolean[pairs.nodes()];
    int[] parents = new int[pairs.nodes()];
    int[] next = new int[pairs.nodes()];
    for (int root = 0; root < pairs.nodes(); root++) {
      if (times[root] == 0) {
        search(root, parents, next);
      }
    }
    bridges.sort(
        Comparator.<Cut>comparingInt(c -> Math.min(c.first, c.second))
            .thenComparingInt(c -> Math.max(c.first, c.second)));
  }

  private void search(int root, int[] parents, int[] next) {
    parents[root] = -1;
    open(root, next);
    int branches = 0;
    int firm = root;
    while (firm >= 0) {
      if (next[firm] < pairs.end(firm)) {
        int to = pairs.target(next[firm]++);
        if (times[to] == 0) {
          parents[to] = firm;
          open(to, next);
          branches += firm == root ? 1 : 0;
          firm = to;
        } else if (to != parents[firm]) {
          earliest[firm] = Math.min(earliest[firm], times[to]);
        }
      } else {
        if (parents[firm] >= 0) {
          close(firm, parents[firm], root);
        }
        firm = parents[firm];
      }
    }
    cutFirms[root] = branches > 1;
  }

  private void open(int firm, int[] next) {
    times[firm] = ++clock;
    earliest[firm] = clock;
    below[firm] = 1;
    next[firm] = pairs.start(firm);
  }

  private void close(int firm, int parent, int root) {
    below[parent] += below[firm];
    earliest[parent] = Math.min(earliest[parent], earliest[firm]);
    if (earliest[firm] > times[parent]) {
      bridges.add(new Cut(parent, firm, below[firm]));
    }
    if (earliest[firm] >= times[parent] && parent != root) {
      cutFirms[parent] = true;
    }
  }

  boolean isCut(int firm) {
    return cutFirms[firm];
  }

  List<Cut> bridges() {
    return bridges;
  }
}
