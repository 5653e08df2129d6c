package org.millrace.cluster.relatedness;

import java.util.List;
import org.millrace.domain.Id;

/**
 * What each region has, and what would lie near to it.
 *
 * @param regions in the order of the problem
 * @param pairs nearest first, of equal proximity by id; only those above 0
 * @param emptyRegions with nothing of any sector; they are left out of everything else
 * @param emptySectors of size zero everywhere; they are left out of everything else
 */
public record RelatednessResult(
    List<RegionSectors> regions,
    List<Pair> pairs,
    List<Id.RegionId> emptyRegions,
    List<Id.SectorId> emptySectors) {
  public RelatednessResult {
    regions = List.copyOf(regions);
    pairs = List.copyOf(pairs);
    emptyRegions = List.copyOf(emptyRegions);
    emptySectors = List.copyOf(emptySectors);
  }

  /**
   * One region.
   *
   * @param sectors in the order of the problem
   */
  public record RegionSectors(Id.RegionId region, List<SectorPlace> sectors) {
    public RegionSectors {
      sectors = List.copyOf(sectors);
    }
  }

  /**
   * A sector in a region.
   *
   * @param locationQuotient its share in the region by its share in all regions
   * @param advantage whether the region has it
   * @param potential whether it has not, but much that lies near
   */
  public record SectorPlace(
      Id.SectorId sector,
      double locationQuotient,
      boolean advantage,
      Density density,
      boolean potential) {}

  /** How much of what lies near to a sector a region has. */
  public sealed interface Density {}

  /**
   * It has some share of it.
   *
   * @param value in [0, 1]
   * @param percentile rank of the value among the region's sectors: the share that has less and
   *     half of the share that has as much, in [0, 1]
   */
  public record Near(double value, double percentile) implements Density {}

  /** Nothing lies near to the sector: no region has it together with another. */
  public record Alone() implements Density {}

  /**
   * Two sectors.
   *
   * @param proximity probability that a region has one given that it has the other, the smaller of
   *     the two, in (0, 1]
   */
  public record Pair(Id.SectorId first, Id.SectorId second, double proximity) {}
}
