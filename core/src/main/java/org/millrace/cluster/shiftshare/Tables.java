package org.millrace.cluster.shiftshare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.cluster.shiftshare.ShiftShareProblem.Nation;
import org.millrace.cluster.shiftshare.ShiftShareProblem.RegionTable;
import org.millrace.cluster.shiftshare.ShiftShareProblem.Remainder;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.unit.Require;

/** Tables of employment read by sector and year, and checked against each other. */
final class Tables {
  /** Of employment: how far a sum may lie from a total by rounding. */
  private static final double TOLERANCE = 1e-6;

  private static final double[] NOBODY = {};

  private final Map<Id.SectorId, double[]> sectors = new LinkedHashMap<>();
  private final double[] sums;
  private final double[] totals;

  private Tables(int years) {
    sums = new double[years];
    totals = new double[years];
  }

  static Tables of(Table table, int years) {
    Tables read = new Tables(years);
    table.rows().forEach(row -> read.add(row.sector(), row.people().toArray()));
    double[] stated =
        switch (table.total()) {
          case Table.Total.Summed none -> read.sums;
          case Table.Total.Stated total -> total.people().toArray();
        };
    for (int year = 0; year < years; year++) {
      read.totals[year] = Math.max(stated[year], read.sums[year]);
    }
    return read;
  }

  /** The nation that the regions are compared with. */
  static Tables nation(ShiftShareProblem problem) {
    int years = problem.years().size();
    return nation(problem.nation(), problem.regions(), years);
  }

  private static Tables nation(Nation nation, List<RegionTable> regions, int years) {
    return switch (nation) {
      case Nation.Published published -> of(published.table(), years);
      case Nation.OfRegions none -> {
        Tables sum = new Tables(years);
        for (RegionTable region : regions) {
          Tables part = of(region.table(), years);
          part.sectors.forEach(sum::add);
          for (int year = 0; year < years; year++) {
            sum.totals[year] += part.totals[year];
          }
        }
        yield sum;
      }
    };
  }

  private void add(Id.SectorId sector, double[] people) {
    double[] row = sectors.computeIfAbsent(sector, s -> new double[sums.length]);
    for (int year = 0; year < sums.length; year++) {
      row[year] += people[year];
      sums[year] += people[year];
    }
  }

  Iterable<Id.SectorId> sectors() {
    return sectors.keySet();
  }

  double people(Id.SectorId sector, int year) {
    double[] row = sectors.getOrDefault(sector, NOBODY);
    return row.length == 0 ? 0 : row[year];
  }

  double total(int year) {
    return totals[year];
  }

  /** People in no sector. */
  double remainder(int year) {
    double rest = totals[year] - sums[year];
    return rest > TOLERANCE * totals[year] ? rest : 0;
  }

  /**
   * Whether tables fit each other and the years.
   *
   * @throws IllegalArgumentException if they do not
   */
  static void check(
      List<Integer> years, Nation nation, List<RegionTable> regions, Remainder remainder) {
    for (RegionTable region : regions) {
      requireSums("region '%s'".formatted(region.region().value()), region.table(), years);
    }
    if (nation instanceof Nation.Published published) {
      requireSums("the nation", published.table(), years);
    }
    Tables all = nation(nation, regions, years.size());
    if (remainder == Remainder.REFUSED) {
      all.requireNoRemainder("the nation", years);
    }
    for (int year = 0; year < years.size(); year++) {
      Require.that(all.total(year) > 0, "Nobody is employed in the nation in %s.", years.get(year));
    }
    for (RegionTable region : regions) {
      Tables own = of(region.table(), years.size());
      String name = "region '%s'".formatted(region.region().value());
      if (remainder == Remainder.REFUSED) {
        own.requireNoRemainder(name, years);
      }
      own.requireWithin(all, name, years);
    }
  }

  private static void requireSums(String name, Table table, List<Integer> years) {
    for (Table.Row row : table.rows()) {
      requireYears("Sector '%s' of %s".formatted(row.sector().value(), name), row.people(), years);
    }
    if (table.total() instanceof Table.Total.Stated stated) {
      requireYears("The total of " + name, stated.people(), years);
      double[] sums = of(Table.of(table.rows()), years.size()).sums;
      for (int year = 0; year < sums.length; year++) {
        Require.that(
            stated.people().at(year) >= sums[year] * (1 - TOLERANCE),
            "The total of %s is %s in %s; its sectors sum to %s.",
            name,
            stated.people().at(year),
            years.get(year),
            sums[year]);
      }
    }
  }

  private static void requireYears(String thing, Vector people, List<Integer> years) {
    Require.that(
        people.size() == years.size(),
        "%s has %s numbers for %s years; each year needs one.",
        thing,
        people.size(),
        years.size());
  }

  private void requireNoRemainder(String name, List<Integer> years) {
    for (int year = 0; year < sums.length; year++) {
      Require.that(
          remainder(year) == 0,
          "The sectors of %s sum to %s in %s, its total is %s: %s people are in no sector.%n"
              + "Maybe a sector is missing; with remainder apart they stand in a row of their own.",
          name,
          sums[year],
          years.get(year),
          totals[year],
          remainder(year));
    }
  }

  private void requireWithin(Tables nation, String name, List<Integer> years) {
    for (int year = 0; year < sums.length; year++) {
      for (Id.SectorId sector : sectors.keySet()) {
        Require.that(
            people(sector, year) <= nation.people(sector, year) * (1 + TOLERANCE),
            "Sector '%s' has %s people in %s in %s, but %s in the nation.",
            sector.value(),
            people(sector, year),
            name,
            years.get(year),
            nation.people(sector, year));
      }
      Require.that(
          total(year) <= nation.total(year) * (1 + TOLERANCE),
          "The total of %s is %s in %s, that of the nation is %s.",
          name,
          total(year),
          years.get(year),
          nation.total(year));
    }
  }
}
