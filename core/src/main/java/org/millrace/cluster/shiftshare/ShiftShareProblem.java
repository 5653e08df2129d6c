package org.millrace.cluster.shiftshare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * Employment by sector in regions and in their nation, over years.
 *
 * @param years ascending, at least two; gaps are allowed
 * @param regions each with sectors that the nation has too
 * @param remainder what is done where a stated total exceeds the sum of its sectors
 */
public record ShiftShareProblem(
    List<Integer> years, Nation nation, List<RegionTable> regions, Remainder remainder) {
  public ShiftShareProblem {
    years = List.copyOf(years);
    regions = List.copyOf(regions);
    Require.that(years.size() >= 2, "There are %s years; at least 2 are needed.", years.size());
    for (int i = 1; i < years.size(); i++) {
      Require.that(
          years.get(i) > years.get(i - 1),
          "Year %s follows %s; years must ascend.",
          years.get(i),
          years.get(i - 1));
    }
    Require.that(!regions.isEmpty(), "There are no regions; at least 1 is needed.");
    Set<Id> names = new HashSet<>();
    regions.forEach(
        r ->
            Require.that(names.add(r.region()), "There are two regions '%s'.", r.region().value()));
    Tables.check(years, nation, regions, remainder);
  }

  /** A region's sectors. */
  public record RegionTable(Id.RegionId region, Table table) {}

  /** What regions are compared with. */
  public sealed interface Nation {
    /** The sum of all regions. */
    record OfRegions() implements Nation {}

    /** Published of its own; no region has more than it in any sector. */
    record Published(Table table) implements Nation {}
  }

  /** What is done where a stated total exceeds the sum of its sectors. */
  public enum Remainder {
    /** The problem is refused. */
    REFUSED,
    /** Who is in no sector stands apart, and is compared with the nation as a whole. */
    APART
  }
}
