package org.millrace.math;

import java.util.List;

/**
 * A minimum spanning tree of mutual reach.
 *
 * @param edges shortest first, of equal ones that with the lower ends first
 */
public record ReachTree(List<Edge> edges) {
  public ReachTree {
    edges = List.copyOf(edges);
  }

  /**
   * Two points and how far they are.
   *
   * @param from the lower index
   * @param to the higher index
   * @param square of the chord of mutual reach: the longest of the chord between the points, the
   *     core chords of both and the least that counts [km²]
   */
  public record Edge(int from, int to, double square) {}
}
