package org.millrace.cluster.density;

import java.util.List;
import org.millrace.math.Position;
import org.millrace.unit.Distance;

/** Clusters, and points that are in none. */
public sealed interface DensityResult {

  /**
   * Of one density.
   *
   * @param clusters in the order of their labels
   * @param points in the order of the problem
   * @param noise ids of the points in no cluster, in the order of the problem
   */
  record ByRadius(List<Cluster> clusters, List<RadiusPoint> points, List<String> noise)
      implements DensityResult {
    public ByRadius {
      clusters = List.copyOf(clusters);
      points = List.copyOf(points);
      noise = List.copyOf(noise);
    }
  }

  /**
   * Of all densities.
   *
   * @param clusters in the order of their labels
   * @param points in the order of the problem
   * @param noise ids of the points in no cluster, in the order of the problem
   */
  record ByHierarchy(List<StableCluster> clusters, List<HierarchyPoint> points, List<String> noise)
      implements DensityResult {
    public ByHierarchy {
      clusters = List.copyOf(clusters);
      points = List.copyOf(points);
      noise = List.copyOf(noise);
    }
  }

  /**
   * Fewer points than a core distance needs: nothing can be said of density.
   *
   * @param points there are
   * @param needed at least
   */
  record TooFew(int points, int needed) implements DensityResult {}

  /** The label of points in no cluster. */
  int NOISE = -1;

  /**
   * A cluster.
   *
   * @param label from 0; the larger cluster first, of equal ones the one with the smallest id
   * @param members ids in the order of the problem
   * @param weight of all members
   * @param center mean of the members' places, each counted once
   * @param radius from the center to the farthest member
   */
  record Cluster(int label, List<String> members, double weight, Position center, Distance radius) {
    public Cluster {
      members = List.copyOf(members);
    }
  }

  /**
   * A cluster of the tree.
   *
   * @param stability sum over the members of 1/d at which they leave less 1/d at which the cluster
   *     is born, d a distance of mutual reach [1/km]
   * @param birth the distance of mutual reach at which it parts from others
   */
  record StableCluster(Cluster cluster, double stability, Distance birth) {}

  /**
   * A point under one density.
   *
   * @param label of its cluster, or −1
   * @param core whether it has enough neighbors; one that has not may be on the border of a cluster
   */
  record RadiusPoint(String id, int label, boolean core) {}

  /**
   * A point under all densities.
   *
   * @param label of its cluster, or −1
   * @param probability of membership in [0, 1]: 1/d at which it leaves its cluster by the largest
   *     1/d at which one leaves; 0 if it is in none
   * @param coreDistance to its so-manieth nearest, itself counted
   */
  record HierarchyPoint(String id, int label, double probability, Distance coreDistance) {}
}
