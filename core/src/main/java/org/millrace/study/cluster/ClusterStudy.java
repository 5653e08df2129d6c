package org.millrace.study.cluster;

import java.util.List;

/**
 * The clusters of a region.
 *
 * @param clusters largest first
 * @param sectors whose plants were compared with all sites, most plants first
 * @param comparison what quotients compare
 * @param scattered facilities with a place that are in no cluster
 * @param unplaced facilities whose place is not known
 */
public record ClusterStudy(
    List<StudiedCluster> clusters,
    List<SectorPattern> sectors,
    Comparison comparison,
    int scattered,
    int unplaced) {
  public ClusterStudy {
    clusters = List.copyOf(clusters);
    sectors = List.copyOf(sectors);
  }

  /** What location quotients compare. */
  public enum Comparison {
    /** People employed in the region with those of the country. */
    EMPLOYMENT,
    /** Plants of a cluster with all plants of the region; says nothing of the country. */
    PLANTS
  }
}
