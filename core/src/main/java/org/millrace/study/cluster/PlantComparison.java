package org.millrace.study.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.millrace.cluster.specialization.LocationQuotientProblem;
import org.millrace.cluster.specialization.LocationQuotientProblem.Cell;
import org.millrace.cluster.specialization.LocationQuotients;
import org.millrace.cluster.stage.StageRules;
import org.millrace.domain.Datum;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Registry;
import org.millrace.domain.Reports;
import org.millrace.engine.Run;
import org.millrace.unit.Headcount;

/** Compares the plants of clusters with all plants of the region, year by year. */
final class PlantComparison {
  /** Everybody who is in no cluster. */
  private static final Id.RegionId REST = new Id.RegionId("rest");

  /** A register whose years are fewer has one year: today. */
  private static final int LEAST_YEARS = 2;

  private final Registry registry;
  private final SectorScheme scheme;
  private final Map<Id.FacilityId, NavigableSet<Integer>> active = new HashMap<>();

  PlantComparison(Registry registry, SectorScheme scheme) {
    this.registry = registry;
    this.scheme = scheme;
    Reports reports = registry.reports();
    Stream.of(
            reports.releases().stream().map(r -> Map.entry(r.facility(), r.year())),
            reports.transfers().stream().map(t -> Map.entry(t.facility(), t.year())),
            reports.fuels().stream().map(f -> Map.entry(f.facility(), f.year())),
            reports.sizes().stream().map(s -> Map.entry(s.facility(), s.year())))
        .flatMap(s -> s)
        .forEach(e -> active.computeIfAbsent(e.getKey(), k -> new TreeSet<>()).add(e.getValue()));
  }

  /** Cut-offs for plants: how many people work there is not asked. */
  static StageRules rules() {
    StageRules.Strength usual = StageRules.Strength.DEFAULT;
    return new StageRules(
        new StageRules.Strength(
            usual.leastQuotient(),
            usual.leastStandardized(),
            usual.localizationReplaces(),
            usual.greatestQ(),
            new Headcount(0),
            usual.leastPlants()),
        StageRules.Trend.DEFAULT,
        StageRules.Potential.DEFAULT,
        StageRules.DEFAULT.confidence());
  }

  /** The region under which a cluster is compared. */
  static Id.RegionId place(ClusterGroup group) {
    return new Id.RegionId(group.id().value());
  }

  /** Adds the quotients of all clusters. */
  void compare(List<ClusterGroup> groups, Specialties found, Run run) {
    Map<Id.FacilityId, Id.RegionId> places = new HashMap<>();
    groups.forEach(g -> g.members().forEach(m -> places.put(m, place(g))));
    for (int year : years()) {
      Map<Specialties.Key, Integer> counts = counts(places, year);
      if (counts.size() < 2) {
        continue;
      }
      List<Cell> cells = new ArrayList<>();
      counts.forEach(
          (key, count) ->
              cells.add(
                  new Cell(
                      key.place(), key.sector(), new Headcount(count), new Datum.Known(count))));
      found.add(
          year, new LocationQuotients().solve(LocationQuotientProblem.of(cells), run).cells());
      counts.forEach((key, count) -> found.plants(key, count));
    }
    groups.forEach(g -> countMembers(g, place(g), found));
  }

  /** Says how many members of a cluster are in each sector of the place that it is compared in. */
  void countMembers(ClusterGroup group, Id.RegionId place, Specialties found) {
    Set<Id.FacilityId> members = Set.copyOf(group.members());
    scheme
        .count(registry.facilities().stream().filter(f -> members.contains(f.id())).toList())
        .forEach(
            (sector, count) ->
                found.addMembers(new Specialties.Key(place, scheme.id(sector)), count));
  }

  /** Years in which anybody reported; only the last if there are few. */
  private List<Integer> years() {
    TreeSet<Integer> years = new TreeSet<>();
    active.values().forEach(years::addAll);
    if (years.size() < LEAST_YEARS) {
      return List.of(years.isEmpty() ? registry.region().baseYear() : years.last());
    }
    return List.copyOf(years);
  }

  /** Plants that reported in a year, and those of which no year is known. */
  private Map<Specialties.Key, Integer> counts(Map<Id.FacilityId, Id.RegionId> places, int year) {
    Map<Specialties.Key, Integer> counts = new LinkedHashMap<>();
    for (Facility facility : registry.facilities()) {
      NavigableSet<Integer> own = active.getOrDefault(facility.id(), new TreeSet<>());
      if (own.isEmpty() || own.contains(year)) {
        Id.RegionId place = places.getOrDefault(facility.id(), REST);
        scheme
            .find(facility)
            .ifPresent(
                s -> counts.merge(new Specialties.Key(place, scheme.id(s)), 1, Integer::sum));
      }
    }
    return counts;
  }
}
