package org.millrace.math;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Borůvka's algorithm: in each round every component takes its shortest edge to another, until all
 * are one. A subtree of the k-d tree is passed over when all of it is in the component, or when no
 * edge to it can be as short as one already found. Edges are ordered by length, then by their lower
 * and higher ends, so that no two are equal and the tree is the only one.
 */
final class ReachGrowth {
  private final Positions points;
  private final KdTree tree;
  private final double[] cores;
  private final double least;
  private final double[] leastCores;
  private final int[] leastPoints;
  private final int[] components;
  private final int[] nodeComponents;
  private final int[] froms;
  private final int[] tos;
  private final double[] squares;

  /**
   * Sets out.
   *
   * @param cores squared core chords
   * @param least square that counts
   */
  ReachGrowth(Positions points, KdTree tree, double[] cores, double least) {
    this.points = points;
    this.tree = tree;
    this.cores = cores;
    this.least = least;
    leastCores = new double[tree.nodes()];
    leastPoints = new int[tree.nodes()];
    nodeComponents = new int[tree.nodes()];
    components = new int[points.size()];
    froms = new int[points.size()];
    tos = new int[points.size()];
    squares = new double[points.size()];
    for (int i = 0; i < components.length; i++) {
      components[i] = i;
    }
    for (int node = 0; node < tree.nodes(); node++) {
      leastCores[node] = Double.POSITIVE_INFINITY;
      leastPoints[node] = Integer.MAX_VALUE;
      for (int i = tree.start(node); i < tree.end(node); i++) {
        leastCores[node] = Math.min(leastCores[node], cores[tree.point(i)]);
        leastPoints[node] = Math.min(leastPoints[node], tree.point(i));
      }
    }
  }

  ReachTree tree() {
    List<ReachTree.Edge> edges = new ArrayList<>();
    while (edges.size() < points.size() - 1) {
      labelNodes();
      Arrays.fill(squares, Double.POSITIVE_INFINITY);
      for (int i = 0; i < points.size(); i++) {
        int point = tree.point(i);
        if (Math.max(least, cores[point]) <= squares[components[point]]) {
          search(0, point);
        }
      }
      join(edges);
    }
    edges.sort(
        Comparator.comparingDouble(ReachTree.Edge::square)
            .thenComparingInt(ReachTree.Edge::from)
            .thenComparingInt(ReachTree.Edge::to));
    return new ReachTree(edges);
  }

  /** The component that all of a node is in, or −1. */
  private void labelNodes() {
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      if (!tree.isLeaf(node)) {
        int left = nodeComponents[2 * node + 1];
        nodeComponents[node] = left == nodeComponents[2 * node + 2] ? left : -1;
        continue;
      }
      int label =
          tree.start(node) == tree.end(node) ? -1 : components[tree.point(tree.start(node))];
      for (int i = tree.start(node); i < tree.end(node); i++) {
        label = components[tree.point(i)] == label ? label : -1;
      }
      nodeComponents[node] = label;
    }
  }

  private void search(int node, int point) {
    if (isHopeless(node, point)) {
      return;
    }
    if (tree.isLeaf(node)) {
      for (int i = tree.start(node); i < tree.end(node); i++) {
        propose(point, tree.point(i));
      }
      return;
    }
    int left = 2 * node + 1;
    boolean leftFirst = bound(left, point) <= bound(left + 1, point);
    search(leftFirst ? left : left + 1, point);
    search(leftFirst ? left + 1 : left, point);
  }

  private boolean isHopeless(int node, int point) {
    int component = components[point];
    if (nodeComponents[node] == component) {
      return true;
    }
    double bound = bound(node, point);
    double best = squares[component];
    return bound > best || (bound == best && Math.min(point, leastPoints[node]) > froms[component]);
  }

  /** No edge from a point into a node is shorter. */
  private double bound(int node, int point) {
    double square = tree.squaredDistance(node, points.x(point), points.y(point), points.z(point));
    return Math.max(Math.max(square, leastCores[node]), Math.max(least, cores[point]));
  }

  private void propose(int point, int other) {
    int component = components[point];
    if (components[other] == component) {
      return;
    }
    double square =
        Math.max(points.squaredChord(point, other), Math.max(cores[point], cores[other]));
    square = Math.max(square, least);
    int from = Math.min(point, other);
    int to = Math.max(point, other);
    double best = squares[component];
    if (square < best
        || (square == best
            && (from < froms[component] || (from == froms[component] && to < tos[component])))) {
      squares[component] = square;
      froms[component] = from;
      tos[component] = to;
    }
  }

  /** Joins components along their edges. */
  private void join(List<ReachTree.Edge> edges) {
    UnionFind joined = new UnionFind(points.size());
    for (int component = 0; component < squares.length; component++) {
      if (squares[component] < Double.POSITIVE_INFINITY
          && joined.join(components[froms[component]], components[tos[component]])) {
        edges.add(new ReachTree.Edge(froms[component], tos[component], squares[component]));
      }
    }
    for (int i = 0; i < components.length; i++) {
      components[i] = joined.root(components[i]);
    }
  }
}
