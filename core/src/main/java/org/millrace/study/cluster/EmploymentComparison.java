package org.millrace.study.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.millrace.cluster.shiftshare.ShiftShare;
import org.millrace.cluster.shiftshare.ShiftShareProblem;
import org.millrace.cluster.shiftshare.ShiftShareResult;
import org.millrace.cluster.shiftshare.Table;
import org.millrace.cluster.specialization.LocationQuotientProblem;
import org.millrace.cluster.specialization.LocationQuotientProblem.Absent;
import org.millrace.cluster.specialization.LocationQuotientProblem.Cell;
import org.millrace.cluster.specialization.LocationQuotientRules;
import org.millrace.cluster.specialization.LocationQuotients;
import org.millrace.cluster.specialization.Totals;
import org.millrace.cluster.stage.Candidate;
import org.millrace.domain.Activity;
import org.millrace.domain.Datum;
import org.millrace.domain.Economy;
import org.millrace.domain.Economy.Area;
import org.millrace.domain.Economy.Part;
import org.millrace.domain.Id;
import org.millrace.domain.SectorYear;
import org.millrace.engine.Run;
import org.millrace.math.Vector;
import org.millrace.unit.Headcount;

/** Compares people employed in the areas of the region with those of the country. */
final class EmploymentComparison {
  private final Economy economy;
  private final SectorScheme scheme;

  /** Parts of the country, each with the name under which it is compared. */
  private final Map<Area, Id.RegionId> names = new LinkedHashMap<>();

  EmploymentComparison(Economy economy, SectorScheme scheme) {
    this.economy = economy;
    this.scheme = scheme;
    for (Area area : economy.areas()) {
      if (area.part() != Part.NATION) {
        names.put(area, new Id.RegionId("area-" + (names.size() + 1)));
      }
    }
  }

  /** Whether there is a region, and something to compare it with. */
  boolean isPossible() {
    return !economy.areas(Part.REGION).isEmpty()
        && (economy.findNation().isPresent() || names.size() > 1);
  }

  /** The area that a cluster lies in: the one named as it, else the only one of the region. */
  Optional<Id.RegionId> place(ClusterGroup group) {
    List<Area> own = economy.areas(Part.REGION);
    return own.stream()
        .filter(a -> a.name().equals(group.name()) || own.size() == 1)
        .findFirst()
        .map(names::get);
  }

  /** Adds quotients of all years, and why employment changed. */
  void compare(Specialties found, Run run) {
    for (int year : years()) {
      List<Cell> cells = cells(year);
      if (cells.stream().anyMatch(c -> c.employment().amount() > 0)) {
        found.add(
            year,
            new LocationQuotients()
                .solve(
                    new LocationQuotientProblem(
                        cells,
                        economy.findNation().isPresent() ? Absent.UNKNOWN : Absent.NOBODY,
                        totals(year, cells),
                        List.of(),
                        LocationQuotientRules.DEFAULT),
                    run)
                .cells());
      }
    }
    names.forEach((area, place) -> addPlants(area, place, found));
    addCompetition(found, run);
  }

  private Set<Integer> years() {
    Set<Integer> years = new TreeSet<>();
    economy.areas().forEach(a -> a.sectors().forEach(s -> years.add(s.year())));
    return years;
  }

  private List<Cell> cells(int year) {
    Set<Activity.Coded> compared = new LinkedHashSet<>();
    economy
        .findNation()
        .ifPresentOrElse(
            n -> rows(n, year).forEach(r -> compared.add(r.sector())),
            () ->
                names.keySet().forEach(a -> rows(a, year).forEach(r -> compared.add(r.sector()))));
    List<Cell> cells = new ArrayList<>();
    names.forEach(
        (area, place) ->
            rows(area, year).stream()
                .filter(r -> compared.contains(r.sector()))
                .forEach(
                    r ->
                        cells.add(
                            new Cell(
                                place, scheme.id(r.sector()), r.employees().value(), plants(r)))));
    return cells;
  }

  private static Datum plants(SectorYear row) {
    return row.findPlants().<Datum>map(Datum.Known::new).orElse(new Datum.Unknown());
  }

  private static List<SectorYear> rows(Area area, int year) {
    return area.sectors().stream().filter(s -> s.year() == year).toList();
  }

  /** A rounded total is a little below its parts at times; then they count. */
  private Totals totals(int year, List<Cell> cells) {
    Optional<Area> nation = economy.findNation();
    if (nation.isEmpty()) {
      return Totals.NONE;
    }
    Map<Id.RegionId, Double> regions = new LinkedHashMap<>();
    Map<Id.SectorId, Double> parts = new LinkedHashMap<>();
    for (Cell cell : cells) {
      regions.merge(cell.region(), cell.employment().amount(), Double::sum);
      parts.merge(cell.sector(), cell.employment().amount(), Double::sum);
    }
    List<Totals.SectorTotal> sectors = new ArrayList<>();
    double all = 0;
    for (SectorYear row : rows(nation.get(), year)) {
      Id.SectorId sector = scheme.id(row.sector());
      double total = Math.max(parts.getOrDefault(sector, 0.0), row.employees().amount());
      all += total;
      if (parts.containsKey(sector)) {
        sectors.add(new Totals.SectorTotal(sector, new Headcount(total)));
      }
    }
    return new Totals(
        false,
        regions.entrySet().stream()
            .map(e -> new Totals.RegionTotal(e.getKey(), new Headcount(e.getValue())))
            .toList(),
        sectors,
        new Datum.Known(all));
  }

  private void addPlants(Area area, Id.RegionId place, Specialties found) {
    Map<Activity.Coded, SectorYear> last = new HashMap<>();
    for (SectorYear row : area.sectors()) {
      last.merge(row.sector(), row, (a, b) -> a.year() > b.year() ? a : b);
    }
    last.forEach(
        (sector, row) ->
            row.findPlants()
                .ifPresent(p -> found.plants(new Specialties.Key(place, scheme.id(sector)), p)));
  }

  /** By shift-share over the years that all rows have. */
  private void addCompetition(Specialties found, Run run) {
    List<Area> compared = new ArrayList<>(names.keySet());
    economy.findNation().ifPresent(compared::add);
    List<Integer> years =
        years().stream()
            .filter(y -> compared.stream().noneMatch(a -> rows(a, y).isEmpty()))
            .toList();
    Map<Id.RegionId, Table> tables = new LinkedHashMap<>();
    names.forEach((area, place) -> tables.put(place, table(area, years)));
    Table nation = nation(tables.values(), years);
    if (years.size() < 2 || !isPeopled(nation, years.size())) {
      return;
    }
    ShiftShareResult result =
        new ShiftShare()
            .solve(
                new ShiftShareProblem(
                    years,
                    new ShiftShareProblem.Nation.Published(nation),
                    tables.entrySet().stream()
                        .map(e -> new ShiftShareProblem.RegionTable(e.getKey(), e.getValue()))
                        .toList(),
                    ShiftShareProblem.Remainder.APART),
                run);
    for (ShiftShareResult.RegionShift region : result.regions()) {
      for (ShiftShareResult.SectorShift sector : region.endToEnd().sectors()) {
        if (sector.competitiveRate() instanceof Datum.Known rate) {
          found.competition(
              new Specialties.Key(region.region(), sector.sector()),
              new Candidate.Competition.Known(years.getFirst(), years.getLast(), rate.value()));
        }
      }
    }
  }

  /** The country by its own table, but no sector below its parts; without one, the parts. */
  private Table nation(Collection<Table> parts, List<Integer> years) {
    Map<Id.SectorId, double[]> sums = new LinkedHashMap<>();
    for (Table part : parts) {
      for (Table.Row row : part.rows()) {
        double[] sum = sums.computeIfAbsent(row.sector(), s -> new double[years.size()]);
        Arrays.setAll(sum, t -> sum[t] + row.people().at(t));
      }
    }
    economy
        .findNation()
        .ifPresent(
            n -> {
              for (Table.Row row : table(n, years).rows()) {
                double[] sum = sums.computeIfAbsent(row.sector(), s -> new double[years.size()]);
                Arrays.setAll(sum, t -> Math.max(sum[t], row.people().at(t)));
              }
            });
    return Table.of(
        sums.entrySet().stream()
            .map(e -> new Table.Row(e.getKey(), Vector.of(e.getValue())))
            .toList());
  }

  private static boolean isPeopled(Table nation, int years) {
    return IntStream.range(0, years)
        .allMatch(t -> nation.rows().stream().anyMatch(r -> r.people().at(t) > 0));
  }

  /** Sectors that have all years. */
  private Table table(Area area, List<Integer> years) {
    Map<Activity.Coded, Map<Integer, Double>> people = new LinkedHashMap<>();
    for (SectorYear row : area.sectors()) {
      people
          .computeIfAbsent(row.sector(), s -> new HashMap<>())
          .put(row.year(), row.employees().amount());
    }
    Set<Activity.Coded> shared = sharedSectors(years);
    List<Table.Row> rows = new ArrayList<>();
    people.forEach(
        (sector, byYear) -> {
          if (shared.contains(sector)) {
            rows.add(
                new Table.Row(
                    scheme.id(sector),
                    Vector.of(years.stream().mapToDouble(byYear::get).toArray())));
          }
        });
    return Table.of(rows);
  }

  /** Sectors that every area states for all of the years. */
  private Set<Activity.Coded> sharedSectors(List<Integer> years) {
    Set<Activity.Coded> shared = new LinkedHashSet<>();
    economy.areas().forEach(a -> a.sectors().forEach(s -> shared.add(s.sector())));
    for (Area area : economy.areas()) {
      shared.removeIf(
          sector ->
              area.sectors().stream()
                      .filter(s -> s.sector().equals(sector) && years.contains(s.year()))
                      .count()
                  < years.size());
    }
    return shared;
  }
}
