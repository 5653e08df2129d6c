package org.millrace.cluster.specialization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Datum;
import org.millrace.domain.Id;
import org.millrace.unit.Headcount;
import org.millrace.unit.Require;

/**
 * Totals that are published beside the cells. What is not stated is summed from the cells.
 *
 * @param complete whether the table covers the whole nation, so that each total must equal the sum
 *     of its parts
 * @param regions all sectors of a region
 * @param sectors all regions of a sector
 * @param nation people employed in all sectors of all regions
 */
public record Totals(
    boolean complete, List<RegionTotal> regions, List<SectorTotal> sectors, Datum nation) {
  /** Nothing is stated; the table is the nation. */
  public static final Totals NONE = new Totals(true, List.of(), List.of(), new Datum.Unknown());

  public Totals {
    regions = List.copyOf(regions);
    sectors = List.copyOf(sectors);
    Set<Id> names = new HashSet<>();
    regions.forEach(
        r ->
            Require.that(
                names.add(r.region()), "There are two totals of '%s'.", r.region().value()));
    sectors.forEach(
        s ->
            Require.that(
                names.add(s.sector()), "There are two totals of '%s'.", s.sector().value()));
    if (nation instanceof Datum.Known known) {
      Require.atLeast("Employment of the nation", known.value(), 0);
    }
  }

  /** All sectors of a region. */
  public record RegionTotal(Id.RegionId region, Headcount employment) {
    public RegionTotal {
      Require.finite("Employment of region '%s'".formatted(region.value()), employment.amount());
    }
  }

  /** All regions of a sector. */
  public record SectorTotal(Id.SectorId sector, Headcount employment) {
    public SectorTotal {
      Require.finite("Employment of sector '%s'".formatted(sector.value()), employment.amount());
    }
  }

  static void check(String thing, Id first, Id second, Headcount employment) {
    Require.finite(thing.formatted(first.value(), second.value()), employment.amount());
  }
}
