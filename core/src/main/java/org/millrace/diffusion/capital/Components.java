package org.millrace.diffusion.capital;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.math.Graph;
import org.millrace.math.UnionFind;

/** Parts of a network that hang together, largest first, of equal size by their lowest firm. */
final class Components {
  private final int[] places;
  private final List<Integer> sizes;

  /** Parts by a number of each firm, any but the same within a part. */
  private Components(int[] labels) {
    int[] counts = new int[labels.length];
    int[] lowest = new int[labels.length];
    for (int firm = labels.length - 1; firm >= 0; firm--) {
      counts[labels[firm]]++;
      lowest[labels[firm]] = firm;
    }
    List<Integer> order =
        IntStream.range(0, labels.length)
            .filter(l -> counts[l] > 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(l -> -counts[l]).thenComparingInt(l -> lowest[l]))
            .toList();
    int[] ranks = new int[labels.length];
    for (int rank = 0; rank < order.size(); rank++) {
      ranks[order.get(rank)] = rank;
    }
    this.places = Arrays.stream(labels).map(l -> ranks[l]).toArray();
    this.sizes = order.stream().map(l -> counts[l]).toList();
  }

  /** Parts whose firms are linked, whatever the direction. */
  static Components weak(Graph graph) {
    UnionFind sets = new UnionFind(graph.nodes());
    for (int firm = 0; firm < graph.nodes(); firm++) {
      for (int i = graph.start(firm); i < graph.end(firm); i++) {
        sets.join(firm, graph.target(i));
      }
    }
    return new Components(IntStream.range(0, graph.nodes()).map(sets::root).toArray());
  }

  /** Parts where everybody reaches everybody along the arcs, by Kosaraju's two searches. */
  static Components strong(Graph graph) {
    int[] finished = finishingOrder(graph);
    Graph reversed = graph.reversed();
    int[] labels = new int[graph.nodes()];
    Arrays.fill(labels, -1);
    List<Integer> open = new ArrayList<>();
    for (int i = finished.length - 1; i >= 0; i--) {
      int root = finished[i];
      if (labels[root] >= 0) {
        continue;
      }
      labels[root] = root;
      open.add(root);
      while (!open.isEmpty()) {
        int firm = open.removeLast();
        for (int j = reversed.start(firm); j < reversed.end(firm); j++) {
          int next = reversed.target(j);
          if (labels[next] < 0) {
            labels[next] = root;
            open.add(next);
          }
        }
      }
    }
    return new Components(labels);
  }

  private static int[] finishingOrder(Graph graph) {
    int[] order = new int[graph.nodes()];
    int[] next = new int[graph.nodes()];
    boolean[] seen = new boolean[graph.nodes()];
    int[] path = new int[graph.nodes()];
    int finished = 0;
    for (int root = 0; root < graph.nodes(); root++) {
      if (seen[root]) {
        continue;
      }
      int depth = 0;
      path[0] = root;
      seen[root] = true;
      next[root] = graph.start(root);
      while (depth >= 0) {
        int firm = path[depth];
        if (next[firm] == graph.end(firm)) {
          order[finished++] = firm;
          depth--;
          continue;
        }
        int to = graph.target(next[firm]++);
        if (!seen[to]) {
          seen[to] = true;
          next[to] = graph.start(to);
          path[++depth] = to;
        }
      }
    }
    return order;
  }

  List<Integer> sizes() {
    return sizes;
  }

  /** The part of a firm, from 0 for the largest. */
  int of(int firm) {
    return places[firm];
  }
}
