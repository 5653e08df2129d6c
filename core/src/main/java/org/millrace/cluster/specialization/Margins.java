package org.millrace.cluster.specialization;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.millrace.cluster.specialization.LocationQuotientProblem.Absent;
import org.millrace.cluster.specialization.LocationQuotientProblem.Cell;
import org.millrace.domain.Datum;
import org.millrace.domain.Id;
import org.millrace.unit.Headcount;
import org.millrace.unit.Require;

/** The table with its totals, stated or summed, checked against each other. */
final class Margins {
  /** Of a total: how far it may lie from the sum of its parts by rounding. */
  private static final double TOLERANCE = 1e-6;

  private static final String ADVICE =
      "%nMaybe the parts are rounded; a total that is left out is their sum.";

  private final List<Id.RegionId> regions;
  private final List<Id.SectorId> sectors;
  private final Map<Id.RegionId, Map<Id.SectorId, Cell>> cells = new HashMap<>();
  private final Map<Id, Double> sums = new HashMap<>();
  private final Map<Id, Double> totals = new HashMap<>();
  private double nation;

  private Margins(List<Cell> rows, Absent absent, Totals stated) {
    Set<Id.RegionId> regionNames = new LinkedHashSet<>();
    Set<Id.SectorId> sectorNames = new LinkedHashSet<>();
    for (Cell cell : rows) {
      regionNames.add(cell.region());
      sectorNames.add(cell.sector());
      cells.computeIfAbsent(cell.region(), r -> new HashMap<>()).put(cell.sector(), cell);
      sums.merge(cell.region(), cell.employment().amount(), Double::sum);
      sums.merge(cell.sector(), cell.employment().amount(), Double::sum);
    }
    regions = List.copyOf(regionNames);
    sectors = List.copyOf(sectorNames);
    Set<Id> holed = absent == Absent.UNKNOWN ? holed() : Set.of();
    totals.putAll(sums);
    stated.regions().forEach(r -> state(r.region(), r.employment(), stated, holed));
    stated.sectors().forEach(s -> state(s.sector(), s.employment(), stated, holed));
    requireStated(holed, stated);
    setNation(stated, rows);
    requireRoom();
  }

  /**
   * The table with its totals.
   *
   * @throws IllegalArgumentException if totals do not fit
   */
  static Margins of(List<Cell> cells, Absent absent, Totals stated) {
    return new Margins(cells, absent, stated);
  }

  /** Regions and sectors that have a cell which nobody knows. */
  private Set<Id> holed() {
    Set<Id> holed = new LinkedHashSet<>();
    for (Id.RegionId region : regions) {
      for (Id.SectorId sector : sectors) {
        if (findCell(region, sector).isEmpty()) {
          holed.add(region);
          holed.add(sector);
        }
      }
    }
    return holed;
  }

  private void state(Id name, Headcount employment, Totals stated, Set<Id> holed) {
    Require.that(
        sums.containsKey(name), "There is no cell of '%s', whose total is stated.", name.value());
    requireTotal(
        "'%s'".formatted(name.value()),
        employment.amount(),
        sum(name),
        stated.complete() && !holed.contains(name));
    totals.put(name, Math.max(employment.amount(), sum(name)));
  }

  private static void requireTotal(String thing, double total, double sum, boolean complete) {
    Require.that(
        total >= sum * (1 - TOLERANCE),
        "The total of %s is %s; its parts sum to %s." + ADVICE,
        thing,
        total,
        sum);
    Require.that(
        !complete || total <= sum * (1 + TOLERANCE),
        "The total of %s is %s, but its parts sum to %s and the table is said to be complete."
            + ADVICE,
        thing,
        total,
        sum);
  }

  private static void requireStated(Set<Id> holed, Totals stated) {
    for (Id name : holed) {
      boolean known =
          stated.regions().stream().anyMatch(r -> r.region().equals(name))
              || stated.sectors().stream().anyMatch(s -> s.sector().equals(name));
      Require.that(known, "A cell of '%s' is unknown; its total must be stated.", name.value());
    }
  }

  private void setNation(Totals stated, List<Cell> rows) {
    double ofCells = rows.stream().mapToDouble(c -> c.employment().amount()).sum();
    double ofRegions = regions.stream().mapToDouble(this::total).sum();
    double ofSectors = sectors.stream().mapToDouble(this::total).sum();
    double most = Math.max(ofRegions, ofSectors);
    switch (stated.nation()) {
      case Datum.Known known -> {
        requireTotal("the nation", known.value(), most, stated.complete());
        nation = Math.max(known.value(), most);
      }
      case Datum.Unknown unknown -> {
        double least = Math.min(ofRegions, ofSectors);
        Require.that(
            least <= ofCells * (1 + TOLERANCE) || most <= least * (1 + TOLERANCE),
            "Regions sum to %s and sectors to %s; the total of the nation must be stated.",
            ofRegions,
            ofSectors);
        nation = most;
      }
    }
    Require.that(nation > 0, "Nobody is employed in the nation; somebody must be.");
  }

  /** A sector outside a region is not more than all sectors there. */
  private void requireRoom() {
    for (Id.RegionId region : regions) {
      double outside = nation - total(region);
      for (Cell cell : cells.getOrDefault(region, Map.of()).values()) {
        double sector = total(cell.sector()) - cell.employment().amount();
        Require.that(
            sector <= outside + TOLERANCE * nation,
            "Outside region '%s' sector '%s' has %s people, but all sectors there have %s.",
            region.value(),
            cell.sector().value(),
            sector,
            outside);
      }
    }
  }

  List<Id.RegionId> regions() {
    return regions;
  }

  List<Id.SectorId> sectors() {
    return sectors;
  }

  Optional<Cell> findCell(Id.RegionId region, Id.SectorId sector) {
    return Optional.ofNullable(cells.getOrDefault(region, Map.of()).get(sector));
  }

  /** Of a region or a sector, in the nation. */
  double total(Id name) {
    return totals.getOrDefault(name, 0.0);
  }

  /** Of a region or a sector, in the cells alone. */
  double sum(Id name) {
    return sums.getOrDefault(name, 0.0);
  }

  double nation() {
    return nation;
  }
}
