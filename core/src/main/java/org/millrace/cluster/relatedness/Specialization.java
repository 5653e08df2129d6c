package org.millrace.cluster.relatedness;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.domain.Id;

/** Location quotients of what is not empty, and which region has which sector. */
final class Specialization {
  private final RelatednessProblem problem;
  private final int[] regions;
  private final int[] sectors;
  private final double[] regionSizes;
  private final double[] sectorSizes;
  private final double size;
  private final List<BitSet> having;

  Specialization(RelatednessProblem problem) {
    this.problem = problem;
    regionSizes = new double[problem.regions().size()];
    sectorSizes = new double[problem.sectors().size()];
    double total = 0;
    for (int i = 0; i < sectorSizes.length; i++) {
      for (int c = 0; c < regionSizes.length; c++) {
        double part = problem.sectors().get(i).sizes().at(c);
        sectorSizes[i] += part;
        regionSizes[c] += part;
        total += part;
      }
    }
    size = total;
    regions = IntStream.range(0, regionSizes.length).filter(c -> regionSizes[c] > 0).toArray();
    sectors = IntStream.range(0, sectorSizes.length).filter(i -> sectorSizes[i] > 0).toArray();
    having = IntStream.range(0, sectors.length).mapToObj(this::regionsWith).toList();
  }

  /** Regions that are not empty. */
  int regions() {
    return regions.length;
  }

  /** Sectors that are not empty. */
  int sectors() {
    return sectors.length;
  }

  Id.RegionId region(int index) {
    return problem.regions().get(regions[index]);
  }

  Id.SectorId sector(int index) {
    return problem.sectors().get(sectors[index]).id();
  }

  List<Id.RegionId> emptyRegions() {
    return IntStream.range(0, regionSizes.length)
        .filter(c -> regionSizes[c] == 0)
        .mapToObj(problem.regions()::get)
        .toList();
  }

  List<Id.SectorId> emptySectors() {
    return IntStream.range(0, sectorSizes.length)
        .filter(i -> sectorSizes[i] == 0)
        .mapToObj(i -> problem.sectors().get(i).id())
        .toList();
  }

  double locationQuotient(int sector, int region) {
    double part = problem.sectors().get(sectors[sector]).sizes().at(regions[region]);
    return part / regionSizes[regions[region]] / (sectorSizes[sectors[sector]] / size);
  }

  /** Whether a region has a sector. */
  boolean has(int region, int sector) {
    return having.get(sector).get(region);
  }

  /** φ: of the regions that have one of two sectors, the smaller share that has the other. */
  double proximity(int one, int other) {
    BitSet both = (BitSet) having.get(one).clone();
    both.and(having.get(other));
    int most = Math.max(having.get(one).cardinality(), having.get(other).cardinality());
    return most == 0 ? 0 : (double) both.cardinality() / most;
  }

  private BitSet regionsWith(int sector) {
    BitSet regionsWith = new BitSet(regions.length);
    for (int c = 0; c < regions.length; c++) {
      regionsWith.set(c, locationQuotient(sector, c) >= problem.rules().advantage());
    }
    return regionsWith;
  }
}
