package org.millrace.cluster.density;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.millrace.math.Positions;

/**
 * HDBSCAN as its definition reads: all mutual reaches in a matrix, Prim's tree, components at every
 * level from scratch, clusters as sets of points by recursion.
 */
final class SlowHierarchy {
  private final double[][] reach;
  private final double[] cores;
  private final int minimumSize;
  private final List<Cluster> clusters = new ArrayList<>();
  private final List<Edge> tree;

  /** A cluster of the condensed tree. */
  static final class Cluster {
    final int[] members;
    final double birth;
    final List<Cluster> parts = new ArrayList<>();
    final Map<Integer, Double> leaving = new HashMap<>();

    Cluster(int[] members, double birth) {
      this.members = members;
      this.birth = birth;
    }

    double stability() {
      return leaving.values().stream().mapToDouble(at -> at - birth).sum();
    }

    double densest() {
      return leaving.values().stream().mapToDouble(at -> at).max().orElse(0);
    }
  }

  SlowHierarchy(Positions positions, int minimumSize, int minimumPoints) {
    this.minimumSize = minimumSize;
    int size = positions.size();
    cores = new double[size];
    for (int i = 0; i < size; i++) {
      int from = i;
      cores[i] =
          IntStream.range(0, size)
              .mapToDouble(j -> positions.distance(from, j))
              .sorted()
              .toArray()[minimumPoints - 1];
    }
    reach = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double longest = Math.max(positions.distance(i, j), Math.max(cores[i], cores[j]));
        reach[i][j] = Math.max(longest, Reach.LEAST);
      }
    }
    tree = spanningTree();
    Cluster all = new Cluster(IntStream.range(0, size).toArray(), 0);
    grow(all, all.members);
  }

  List<Cluster> clusters() {
    return clusters;
  }

  double[] cores() {
    return cores;
  }

  /** Lowers the level until the members part, again and again. */
  private void grow(Cluster cluster, int[] members) {
    clusters.add(cluster);
    int[] left = members;
    while (true) {
      double level = among(left).stream().mapToDouble(Edge::length).max().orElse(reach[0][0]);
      List<int[]> large = new ArrayList<>();
      for (int[] part : components(left, level)) {
        if (part.length >= minimumSize) {
          large.add(part);
        } else {
          Arrays.stream(part).forEach(p -> cluster.leaving.put(p, 1 / level));
        }
      }
      if (large.size() != 1) {
        for (int[] part : large) {
          Arrays.stream(part).forEach(p -> cluster.leaving.put(p, 1 / level));
          Cluster child = new Cluster(part, 1 / level);
          cluster.parts.add(child);
          grow(child, part);
        }
        return;
      }
      left = large.getFirst();
    }
  }

  /** An edge of the minimum spanning tree. */
  private record Edge(int from, int to, double length) {}

  /** By Prim's algorithm on the whole matrix. */
  private List<Edge> spanningTree() {
    int size = reach.length;
    double[] nearest = new double[size];
    int[] from = new int[size];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    boolean[] done = new boolean[size];
    List<Edge> edges = new ArrayList<>();
    int last = 0;
    done[0] = true;
    while (edges.size() < size - 1) {
      int next = -1;
      for (int i = 0; i < size; i++) {
        if (!done[i] && reach[last][i] < nearest[i]) {
          nearest[i] = reach[last][i];
          from[i] = last;
        }
        if (!done[i] && (next < 0 || nearest[i] < nearest[next])) {
          next = i;
        }
      }
      edges.add(new Edge(from[next], next, nearest[next]));
      done[next] = true;
      last = next;
    }
    return edges;
  }

  /** What holds members together, which are a part of the tree. */
  private List<Edge> among(int[] members) {
    boolean[] is = new boolean[reach.length];
    Arrays.stream(members).forEach(m -> is[m] = true);
    return tree.stream().filter(e -> is[e.from()] && is[e.to()]).toList();
  }

  /** The parts that hold together by what is shorter than a level. */
  private List<int[]> components(int[] members, double level) {
    int[] label = new int[reach.length];
    Arrays.stream(members).forEach(m -> label[m] = m);
    boolean changed = true;
    List<Edge> edges = among(members).stream().filter(e -> e.length() < level).toList();
    while (changed) {
      changed = false;
      for (Edge edge : edges) {
        int low = Math.min(label[edge.from()], label[edge.to()]);
        changed |= label[edge.from()] != low || label[edge.to()] != low;
        label[edge.from()] = low;
        label[edge.to()] = low;
      }
    }
    Map<Integer, List<Integer>> parts = new HashMap<>();
    for (int member : members) {
      parts.computeIfAbsent(label[member], l -> new ArrayList<>()).add(member);
    }
    return parts.values().stream()
        .map(part -> part.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  /** Of a cluster and its parts those of most stability in total. */
  List<Cluster> mostStable(Cluster cluster) {
    List<Cluster> below = cluster.parts.stream().flatMap(p -> mostStable(p).stream()).toList();
    double parts = below.stream().mapToDouble(Cluster::stability).sum();
    boolean isRoot = cluster == clusters.getFirst();
    return !isRoot && cluster.stability() >= parts ? List.of(cluster) : below;
  }
}
