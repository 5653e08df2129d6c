package org.millrace.study.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.millrace.domain.Activity;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Origin;
import org.millrace.domain.Registry;
import org.millrace.domain.Reports;
import org.millrace.domain.Spread;
import org.millrace.unit.Headcount;
import org.millrace.unit.Money;
import org.millrace.unit.Quantity;

/** Value added and people of facilities, by year and by sector. */
final class Valued {
  private record FacilityYear(Id.FacilityId facility, int year) {}

  private final Map<FacilityYear, Figure<Money>> valueAdded = new HashMap<>();
  private final Map<FacilityYear, Figure<Headcount>> people = new HashMap<>();
  private final Map<Id.FacilityId, Activity.Coded> sectors = new HashMap<>();
  private final Set<Integer> years = new TreeSet<>();

  Valued(Registry registry, SectorScheme scheme) {
    for (Facility facility : registry.facilities()) {
      scheme.find(facility).ifPresent(s -> sectors.put(facility.id(), s));
    }
    for (Reports.Size size : registry.reports().sizes()) {
      FacilityYear key = new FacilityYear(size.facility(), size.year());
      switch (size) {
        case Reports.ValueAdded v -> {
          valueAdded.put(key, Widening.of(v.money()));
          years.add(v.year());
        }
        case Reports.Employees e -> people.put(key, Widening.of(e.people()));
        case Reports.Output o -> {}
      }
    }
  }

  /** Years in which anybody stated value added, ascending. */
  Set<Integer> years() {
    return years;
  }

  /** Members that state value added in a year and have a sector. */
  List<Id.FacilityId> members(ClusterGroup group, int year) {
    return group.members().stream()
        .filter(m -> sectors.containsKey(m) && valueAdded.containsKey(new FacilityYear(m, year)))
        .toList();
  }

  /** The sectors of members, in the order of the members. */
  Map<Activity.Coded, List<Id.FacilityId>> bySector(List<Id.FacilityId> members) {
    Map<Activity.Coded, List<Id.FacilityId>> found = new LinkedHashMap<>();
    members.forEach(m -> found.computeIfAbsent(sectors.get(m), s -> new ArrayList<>()).add(m));
    return found;
  }

  /** Value added of members that all state it. */
  Figure<Money> valueAdded(List<Id.FacilityId> members, int year) {
    return sum(
        members.stream().map(m -> valueAdded.get(new FacilityYear(m, year))).toList(),
        "value added");
  }

  /** People of members; empty unless all state them. */
  Optional<Figure<Headcount>> findPeople(List<Id.FacilityId> members, int year) {
    List<Figure<Headcount>> all = new ArrayList<>();
    for (Id.FacilityId member : members) {
      Figure<Headcount> own = people.get(new FacilityYear(member, year));
      if (own == null) {
        return Optional.empty();
      }
      all.add(own);
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(sum(all, "employees"));
  }

  /** The sum; ends add up as if all moved together. */
  static <Q extends Quantity<Q>> Figure<Q> sum(List<Figure<Q>> figures, String what) {
    Figure<Q> first = figures.getFirst();
    double low = 0;
    double value = 0;
    double high = 0;
    Grade grade = Grade.MEASURED;
    for (Figure<Q> figure : figures) {
      low += figure.low();
      value += figure.amount();
      high += figure.high();
      grade = grade.worse(figure.grade());
    }
    boolean skewed = figures.stream().allMatch(f -> f.spread() instanceof Spread.Lognormal);
    return new Figure<>(
        first.value().withAmount(value),
        skewed ? new Spread.Lognormal(low, high) : new Spread.Triangular(low, high),
        grade,
        figures.size() == 1
            ? first.origin()
            : new Origin("sum of " + what, first.origin().row(), first.origin().source()));
  }
}
