package org.millrace.cluster.density;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Takes clusters of a condensed tree, none inside another; never the one of all points. */
final class Selection {
  private final CondensedTree tree;
  private final boolean[] allowed;
  private final boolean[] chosen;

  Selection(CondensedTree tree, DensityProblem.Hdbscan method, Labels labels) {
    this.tree = tree;
    allowed = new boolean[tree.clusters()];
    Arrays.fill(allowed, true);
    allowed[0] = false;
    if (method.bound() instanceof DensityProblem.Confined bound) {
      confine(bound.radius().amount(), labels);
    }
    chosen =
        switch (method.selection()) {
          case EXCESS_OF_MASS -> mostStable();
          case LEAF -> leaves();
        };
    if (method.bound() instanceof DensityProblem.Merged bound) {
      merge(1 / bound.distance().amount());
    }
  }

  /** By cluster whether it is taken. */
  boolean[] chosen() {
    return chosen;
  }

  private void confine(double radius, Labels labels) {
    List<List<Integer>> members = new ArrayList<>();
    for (int cluster = 0; cluster < tree.clusters(); cluster++) {
      members.add(new ArrayList<>());
    }
    for (int point = 0; point < tree.points(); point++) {
      for (int c = tree.lastCluster(point); c > 0; c = tree.parent(c)) {
        members.get(c).add(point);
      }
    }
    for (int cluster = 1; cluster < tree.clusters(); cluster++) {
      int[] points = members.get(cluster).stream().mapToInt(Integer::intValue).toArray();
      allowed[cluster] = labels.radius(points) <= radius;
    }
  }

  private boolean[] mostStable() {
    boolean[] taken = new boolean[tree.clusters()];
    double[] best = new double[tree.clusters()];
    for (int cluster = tree.clusters() - 1; cluster > 0; cluster--) {
      double parts = 0;
      for (int part : tree.parts(cluster)) {
        parts += best[part];
      }
      taken[cluster] = allowed[cluster] && tree.stability(cluster) >= parts;
      best[cluster] = taken[cluster] ? tree.stability(cluster) : parts;
    }
    for (int cluster = 1; cluster < taken.length; cluster++) {
      if (taken[cluster]) {
        below(cluster).forEach(part -> taken[part] = false);
      }
    }
    return taken;
  }

  private boolean[] leaves() {
    boolean[] taken = new boolean[tree.clusters()];
    for (int cluster = 1; cluster < taken.length; cluster++) {
      taken[cluster] = allowed[cluster] && tree.parts(cluster).isEmpty();
    }
    return taken;
  }

  /** Goes up from what is born too dense to what is not, or to a part of all points. */
  private void merge(double density) {
    boolean[] before = chosen.clone();
    for (int cluster = 1; cluster < before.length; cluster++) {
      if (before[cluster] && tree.birth(cluster) > density) {
        int at = cluster;
        while (tree.parent(at) > 0 && tree.birth(at) > density) {
          at = tree.parent(at);
        }
        chosen[cluster] = false;
        chosen[at] = true;
      }
    }
    for (int cluster = 1; cluster < chosen.length; cluster++) {
      if (chosen[cluster]) {
        below(cluster).forEach(part -> chosen[part] = false);
      }
    }
  }

  private List<Integer> below(int cluster) {
    List<Integer> below = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>(tree.parts(cluster));
    while (!open.isEmpty()) {
      int at = open.removeFirst();
      below.add(at);
      open.addAll(tree.parts(at));
    }
    return below;
  }
}
