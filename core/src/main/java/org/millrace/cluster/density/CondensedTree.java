package org.millrace.cluster.density;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The hierarchy without splits that leave only one part of the minimum size: those merely lose
 * points. Cluster 0 is all points; the parts of a cluster come after it. A density is 1/d [1/km].
 */
final class CondensedTree {
  private final Hierarchy hierarchy;
  private final int minimumSize;
  private final List<Branch> branches = new ArrayList<>();
  private final int[] lastCluster;
  private final double[] leaving;

  /** A cluster as it grows in density. */
  private static final class Branch {
    final int parent;
    final double birth;
    final List<Integer> parts = new ArrayList<>();
    double densest;
    double stability;

    Branch(int parent, double birth) {
      this.parent = parent;
      this.birth = birth;
    }

    void lose(int points, double density) {
      stability += points * (density - birth);
      densest = Math.max(densest, density);
    }
  }

  private record Step(int node, int cluster) {}

  CondensedTree(Hierarchy hierarchy, int minimumSize) {
    this.hierarchy = hierarchy;
    this.minimumSize = minimumSize;
    lastCluster = new int[hierarchy.points()];
    leaving = new double[hierarchy.points()];
    branches.add(new Branch(-1, 0));
    Deque<Step> open = new ArrayDeque<>();
    open.add(new Step(hierarchy.root(), 0));
    while (!open.isEmpty()) {
      Step step = open.removeFirst();
      if (!hierarchy.isPoint(step.node())) {
        split(step, open);
      }
    }
  }

  private void split(Step step, Deque<Step> open) {
    Branch branch = branches.get(step.cluster());
    double density = 1 / hierarchy.distance(step.node());
    List<Integer> large = new ArrayList<>();
    for (int part : hierarchy.parts(step.node())) {
      if (hierarchy.size(part) >= minimumSize) {
        large.add(part);
      } else {
        branch.lose(hierarchy.size(part), density);
        drop(part, step.cluster(), density);
      }
    }
    if (large.size() == 1) {
      open.addFirst(new Step(large.getFirst(), step.cluster()));
      return;
    }
    for (int part : large) {
      branch.lose(hierarchy.size(part), density);
      branch.parts.add(branches.size());
      open.add(new Step(part, branches.size()));
      branches.add(new Branch(step.cluster(), density));
    }
  }

  private void drop(int node, int cluster, double density) {
    Deque<Integer> open = new ArrayDeque<>(List.of(node));
    while (!open.isEmpty()) {
      int at = open.removeLast();
      if (hierarchy.isPoint(at)) {
        lastCluster[at] = cluster;
        leaving[at] = density;
      } else {
        open.addAll(hierarchy.parts(at));
      }
    }
  }

  /** How many clusters there are, the one of all points counted. */
  int clusters() {
    return branches.size();
  }

  int points() {
    return lastCluster.length;
  }

  /** The cluster it is a part of; −1 of all points. */
  int parent(int cluster) {
    return branches.get(cluster).parent;
  }

  List<Integer> parts(int cluster) {
    return branches.get(cluster).parts;
  }

  /** Where it parts from others [1/km]. */
  double birth(int cluster) {
    return branches.get(cluster).birth;
  }

  /** Where the last of its points leave it, alone or in parts [1/km]. */
  double densest(int cluster) {
    return branches.get(cluster).densest;
  }

  double stability(int cluster) {
    return branches.get(cluster).stability;
  }

  /** The last cluster that a point is in. */
  int lastCluster(int point) {
    return lastCluster[point];
  }

  /** Where a point leaves its last cluster [1/km]. */
  double leaving(int point) {
    return leaving[point];
  }
}
