package org.millrace.cluster.density;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.millrace.math.Positions;
import org.millrace.unit.Distance;

/** Numbers groups of points and tells them in the order of the problem. */
final class Labels {
  private final List<DensityProblem.Point> points;
  private final int[] order;
  private final Positions positions;

  /**
   * The points.
   *
   * @param order places of the points in the problem, by their ids
   */
  Labels(List<DensityProblem.Point> points, int[] order) {
    this.points = points;
    this.order = order.clone();
    positions =
        Positions.of(points.stream().map(DensityProblem.Point::position).toList()).at(order);
  }

  /** Of the points in the order of their ids. */
  Positions positions() {
    return positions;
  }

  /** From the center of some points to the farthest of them [km]. */
  double radius(int... some) {
    var center = positions.center(some);
    double radius = 0;
    for (int point : some) {
      radius = Math.max(radius, positions.distance(center, point));
    }
    return radius;
  }

  DensityResult byRadius(int[] groups, boolean[] cores) {
    Map<Integer, Integer> numbers = numbers(groups);
    DensityResult.RadiusPoint[] told = new DensityResult.RadiusPoint[points.size()];
    for (int i = 0; i < order.length; i++) {
      int label = numbers.getOrDefault(groups[i], DensityResult.NOISE);
      told[order[i]] = new DensityResult.RadiusPoint(points.get(order[i]).id(), label, cores[i]);
    }
    return new DensityResult.ByRadius(clusters(groups, numbers), List.of(told), noise(groups));
  }

  DensityResult byHierarchy(CondensedTree tree, boolean[] chosen, double[] coreDistances) {
    int[] groups = new int[points.size()];
    for (int i = 0; i < groups.length; i++) {
      int cluster = tree.lastCluster(i);
      while (cluster > 0 && !chosen[cluster]) {
        cluster = tree.parent(cluster);
      }
      groups[i] = cluster > 0 ? cluster : DensityResult.NOISE;
    }
    Map<Integer, Integer> numbers = numbers(groups);
    DensityResult.HierarchyPoint[] told = new DensityResult.HierarchyPoint[points.size()];
    for (int i = 0; i < order.length; i++) {
      int group = groups[i];
      double share =
          group < 0 ? 0 : Math.min(tree.leaving(i), tree.densest(group)) / tree.densest(group);
      told[order[i]] =
          new DensityResult.HierarchyPoint(
              points.get(order[i]).id(),
              numbers.getOrDefault(group, DensityResult.NOISE),
              share,
              new Distance(coreDistances[i]));
    }
    List<DensityResult.Cluster> clusters = clusters(groups, numbers);
    List<DensityResult.StableCluster> stable = new ArrayList<>();
    numbers.forEach(
        (group, label) ->
            stable.add(
                new DensityResult.StableCluster(
                    clusters.get(label),
                    tree.stability(group),
                    new Distance(1 / tree.birth(group)))));
    stable.sort(Comparator.comparingInt(s -> s.cluster().label()));
    return new DensityResult.ByHierarchy(stable, List.of(told), noise(groups));
  }

  /** Labels by group: the larger first, of equal ones the one whose first id is lower. */
  private static Map<Integer, Integer> numbers(int[] groups) {
    Map<Integer, Integer> sizes = new HashMap<>();
    Map<Integer, Integer> firsts = new HashMap<>();
    for (int i = 0; i < groups.length; i++) {
      if (groups[i] != DensityResult.NOISE) {
        sizes.merge(groups[i], 1, Integer::sum);
        firsts.putIfAbsent(groups[i], i);
      }
    }
    List<Integer> ranked =
        sizes.keySet().stream()
            .sorted(
                Comparator.<Integer>comparingInt(sizes::get)
                    .reversed()
                    .thenComparingInt(firsts::get))
            .toList();
    Map<Integer, Integer> numbers = new TreeMap<>();
    for (int group : ranked) {
      numbers.put(group, numbers.size());
    }
    return numbers;
  }

  private List<DensityResult.Cluster> clusters(int[] groups, Map<Integer, Integer> numbers) {
    List<List<Integer>> members = new ArrayList<>();
    numbers.forEach((group, label) -> members.add(new ArrayList<>()));
    for (int i = 0; i < groups.length; i++) {
      if (groups[i] != DensityResult.NOISE) {
        members.get(numbers.getOrDefault(groups[i], 0)).add(i);
      }
    }
    List<DensityResult.Cluster> clusters = new ArrayList<>();
    for (List<Integer> some : members) {
      int[] places = some.stream().mapToInt(Integer::intValue).toArray();
      clusters.add(
          new DensityResult.Cluster(
              clusters.size(),
              ids(some),
              some.stream().mapToDouble(i -> points.get(order[i]).weight()).sum(),
              positions.center(places),
              new Distance(radius(places))));
    }
    return clusters;
  }

  private List<String> noise(int[] groups) {
    List<Integer> noise = new ArrayList<>();
    for (int i = 0; i < groups.length; i++) {
      if (groups[i] == DensityResult.NOISE) {
        noise.add(i);
      }
    }
    return ids(noise);
  }

  /** The ids of some points, in the order of the problem. */
  private List<String> ids(List<Integer> some) {
    return some.stream().map(i -> order[i]).sorted().map(place -> points.get(place).id()).toList();
  }
}
