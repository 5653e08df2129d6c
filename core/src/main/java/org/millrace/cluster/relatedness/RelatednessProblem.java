package org.millrace.cluster.relatedness;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.unit.Require;

/**
 * How large each sector is in each region.
 *
 * @param regions each once, at least two
 * @param sectors each once, at least two
 */
public record RelatednessProblem(
    List<Id.RegionId> regions, List<SectorSizes> sectors, RelatednessRules rules) {
  public RelatednessProblem {
    regions = List.copyOf(regions);
    sectors = List.copyOf(sectors);
    Require.that(regions.size() >= 2, "There must be at least two regions.");
    Require.that(sectors.size() >= 2, "There must be at least two sectors.");
    Set<Id> seen = new HashSet<>();
    for (Id.RegionId region : regions) {
      Require.that(seen.add(region), "There are two regions '%s'.", region.value());
    }
    for (SectorSizes sector : sectors) {
      Require.that(seen.add(sector.id()), "There are two sectors '%s'.", sector.id().value());
      Require.that(
          sector.sizes().size() == regions.size(),
          "Sector '%s' has %s sizes, but there are %s regions.",
          sector.id().value(),
          sector.sizes().size(),
          regions.size());
    }
    Require.finite("size of all sectors", sum(sectors));
  }

  private static double sum(List<SectorSizes> sectors) {
    double sum = 0;
    for (SectorSizes sector : sectors) {
      for (double size : sector.sizes().toArray()) {
        sum += size;
      }
    }
    return sum;
  }

  /**
   * One sector.
   *
   * @param sizes by region, in their order: employment [person] or exports [any one currency]; the
   *     same for all sectors, not negative
   */
  public record SectorSizes(Id.SectorId id, Vector sizes) {
    public SectorSizes {
      for (double size : sizes.toArray()) {
        String thing = "size of sector '%s'".formatted(id.value());
        Require.atLeast(thing, Require.finite(thing, size), 0);
      }
    }
  }
}
