package org.millrace.cluster.specialization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Datum;
import org.millrace.domain.Id;
import org.millrace.unit.Headcount;
import org.millrace.unit.Require;

/**
 * Who works where at what.
 *
 * @param cells at most one for a region and a sector
 * @param absent what a region and a sector without a cell mean
 * @param totals what is published beside the cells
 * @param sizes of regions; the cluster index needs that of every region of the table
 */
public record LocationQuotientProblem(
    List<Cell> cells,
    Absent absent,
    Totals totals,
    List<RegionSize> sizes,
    LocationQuotientRules rules) {
  public LocationQuotientProblem {
    cells = List.copyOf(cells);
    sizes = List.copyOf(sizes);
    Require.that(!cells.isEmpty(), "There are no cells; at least 1 is needed.");
    Set<List<Id>> seen = new HashSet<>();
    for (Cell cell : cells) {
      Require.that(
          seen.add(List.of(cell.region(), cell.sector())),
          "There are two cells of region '%s' and sector '%s'.",
          cell.region().value(),
          cell.sector().value());
    }
    Set<Id> sized = new HashSet<>();
    sizes.forEach(
        s ->
            Require.that(
                sized.add(s.region()), "There are two sizes of '%s'.", s.region().value()));
    Margins.of(cells, absent, totals);
  }

  /** A whole table without stated totals, with the usual rules. */
  public static LocationQuotientProblem of(List<Cell> cells) {
    return new LocationQuotientProblem(
        cells, Absent.NOBODY, Totals.NONE, List.of(), LocationQuotientRules.DEFAULT);
  }

  /** These cells and totals under other rules. */
  public LocationQuotientProblem withRules(LocationQuotientRules other) {
    return new LocationQuotientProblem(cells, absent, totals, sizes, other);
  }

  /**
   * A sector in a region.
   *
   * @param plants places of work of the sector there
   */
  public record Cell(Id.RegionId region, Id.SectorId sector, Headcount employment, Datum plants) {
    public Cell {
      Totals.check("Employment of '%s' in '%s'", sector, region, employment);
      if (plants instanceof Datum.Known known) {
        Require.atLeast(
            "Number of plants of '%s' in '%s'".formatted(sector.value(), region.value()),
            known.value(),
            0);
      }
    }
  }

  /** What it means that a region and a sector have no cell. */
  public enum Absent {
    /** Nobody is employed there. */
    NOBODY,
    /** It is not told, for example for secrecy; totals that it is part of must be stated. */
    UNKNOWN
  }

  /**
   * How large a region is.
   *
   * @param squareKilometers of land, above zero
   * @param population people who live there, above zero
   */
  public record RegionSize(Id.RegionId region, double squareKilometers, double population) {
    public RegionSize {
      String name = " of region '%s'".formatted(region.value());
      Require.finite("Area" + name, squareKilometers);
      Require.finite("Population" + name, population);
      Require.that(
          squareKilometers > 0, "Area%s is %s km2; it must be above 0.", name, squareKilometers);
      Require.that(population > 0, "Population%s is %s; it must be above 0.", name, population);
    }
  }
}
