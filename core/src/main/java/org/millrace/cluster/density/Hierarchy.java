package org.millrace.cluster.density;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.millrace.math.UnionFind;

/**
 * What is connected at every distance: points are nodes 0 to n − 1, and every node after them is a
 * set that comes together at one distance out of two parts or more. All edges of one length join at
 * once, so the hierarchy does not hang on their order.
 */
final class Hierarchy {
  private final int points;
  private final List<Node> nodes = new ArrayList<>();

  private record Node(double distance, int size, List<Integer> parts) {}

  /**
   * A hierarchy.
   *
   * @param edges of a spanning tree, shortest first
   */
  Hierarchy(int points, List<Reach.Edge> edges) {
    this.points = points;
    UnionFind joined = new UnionFind(points);
    int[] nodeOf = new int[points];
    for (int i = 0; i < points; i++) {
      nodeOf[i] = i;
    }
    int from = 0;
    while (from < edges.size()) {
      int to = from;
      while (to < edges.size() && edges.get(to).distance() == edges.get(from).distance()) {
        to++;
      }
      merge(edges.subList(from, to), joined, nodeOf);
      from = to;
    }
  }

  private void merge(List<Reach.Edge> edges, UnionFind joined, int[] nodeOf) {
    Collection<Integer> before = new ArrayList<>();
    for (Reach.Edge edge : edges) {
      before.add(joined.root(edge.from()));
      before.add(joined.root(edge.to()));
    }
    edges.forEach(edge -> joined.join(edge.from(), edge.to()));
    TreeMap<Integer, List<Integer>> parts = new TreeMap<>();
    before.stream()
        .sorted()
        .distinct()
        .forEach(
            root ->
                parts.computeIfAbsent(joined.root(root), r -> new ArrayList<>()).add(nodeOf[root]));
    parts.forEach(
        (root, together) -> {
          int size = together.stream().mapToInt(this::size).sum();
          nodeOf[root] = points + nodes.size();
          nodes.add(new Node(edges.getFirst().distance(), size, List.copyOf(together)));
        });
  }

  int points() {
    return points;
  }

  /** The node of all points. */
  int root() {
    return points + nodes.size() - 1;
  }

  boolean isPoint(int node) {
    return node < points;
  }

  int size(int node) {
    return isPoint(node) ? 1 : nodes.get(node - points).size();
  }

  /** Where the parts of a node come together [km]. */
  double distance(int node) {
    return nodes.get(node - points).distance();
  }

  /** That come together in a node; none of a point. */
  List<Integer> parts(int node) {
    return isPoint(node) ? List.of() : nodes.get(node - points).parts();
  }
}
