package org.millrace.cluster.specialization;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.millrace.cluster.specialization.LocationQuotientProblem.Absent;
import org.millrace.cluster.specialization.LocationQuotientProblem.Cell;
import org.millrace.cluster.specialization.LocationQuotientProblem.RegionSize;
import org.millrace.domain.Datum;
import org.millrace.domain.Id;

/** The cluster index of Litzenberger and Sternberg, against all regions of the table. */
final class ClusterIndex {
  private final Margins margins;
  private final Map<Id.RegionId, RegionSize> sizes = new HashMap<>();
  private final Map<Id.SectorId, Double> plants = new HashMap<>();
  private double area;
  private double population;

  ClusterIndex(LocationQuotientProblem problem, Margins margins) {
    this.margins = margins;
    problem.sizes().forEach(s -> sizes.put(s.region(), s));
    if (!sizes.keySet().containsAll(margins.regions())) {
      return;
    }
    for (Id.RegionId region : margins.regions()) {
      Optional.ofNullable(sizes.get(region)).ifPresent(this::add);
    }
    for (Id.SectorId sector : margins.sectors()) {
      countPlants(sector, problem.absent()).ifPresent(count -> plants.put(sector, count));
    }
  }

  private void add(RegionSize size) {
    area += size.squareKilometers();
    population += size.population();
  }

  private Optional<Double> countPlants(Id.SectorId sector, Absent absent) {
    double count = 0;
    for (Id.RegionId region : margins.regions()) {
      Optional<Cell> cell = margins.findCell(region, sector);
      if (cell.isEmpty() && absent == Absent.NOBODY) {
        continue;
      }
      if (cell.isEmpty() || !(cell.get().plants() instanceof Datum.Known known)) {
        return Optional.empty();
      }
      count += known.value();
    }
    return Optional.of(count);
  }

  Datum of(Cell cell) {
    Optional<Double> all = Optional.ofNullable(plants.get(cell.sector()));
    Optional<RegionSize> size = Optional.ofNullable(sizes.get(cell.region()));
    if (all.isEmpty()
        || size.isEmpty()
        || cell.employment().amount() == 0
        || !(cell.plants() instanceof Datum.Known own)
        || own.value() == 0) {
      return new Datum.Unknown();
    }
    double employed = cell.employment().amount() / margins.sum(cell.sector());
    return new Datum.Known(
        employed
            * (own.value() / all.get())
            * (area / size.get().squareKilometers())
            * (population / size.get().population()));
  }
}
