package org.millrace.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Reports;
import org.millrace.domain.Route;
import org.millrace.domain.knowledge.SectorFlow.Driver;
import org.millrace.unit.Extent;

/** What each facility reported, one figure for each driver and route. */
final class ReportedQuantities {
  /** Registers name CO2 with or without that of biomass; the first that is there counts. */
  private static final List<String> CO2_CODES = List.of("CO2", "CO2EXCLBIOMASS");

  /** Money drives in units of so many euro. */
  private static final double EURO = 1000;

  private record Key(Id.FacilityId facility, Driver driver, Route route) {}

  private record YearKey(Key key, int year) {}

  /** Each facility's yearly figures, oldest year first, of all years. */
  private final Map<Key, TreeMap<Integer, Figure<Extent>>> yearly = new HashMap<>();

  private final Map<Id.FacilityId, Set<Id.SourceId>> participation = new HashMap<>();
  private final Map<Driver, Set<Id.SourceId>> askers = new HashMap<>();
  private final int first;

  ReportedQuantities(Reports reports, int years) {
    first = lastYear(reports) - years + 1;
    Map<YearKey, Figure<Extent>> sums = new HashMap<>();
    for (Reports.Transfer t : reports.transfers()) {
      Driver driver = t.hazardous() ? Driver.HAZARDOUS_WASTE : Driver.NONHAZARDOUS_WASTE;
      note(sums, t.facility(), t.year(), driver, t.route(), t.rate(), 1);
    }
    for (Reports.FuelUse f : reports.fuels()) {
      note(sums, f.facility(), f.year(), Driver.FUEL, Route.UNKNOWN, f.rate(), 1);
    }
    for (Reports.Size size : reports.sizes()) {
      note(sums, size);
    }
    CO2_CODES.forEach(code -> addCarbonDioxide(reports, code, sums));
    reports.releases().forEach(r -> participates(r.facility(), r.rate()));
    sums.forEach(
        (key, figure) ->
            yearly.computeIfAbsent(key.key(), k -> new TreeMap<>()).put(key.year(), figure));
  }

  /**
   * The median (of an even number the lower one) of a facility's last reports with their range;
   * empty when there are none.
   */
  Optional<Figure<Extent>> find(Id.FacilityId facility, Driver driver, Route route) {
    TreeMap<Integer, Figure<Extent>> years = yearly.get(new Key(facility, driver, route));
    return years == null
        ? Optional.empty()
        : median(new ArrayList<>(years.tailMap(first, true).values()));
  }

  /** The median of a facility's yearly totals of the last years, all routes together. */
  Optional<Figure<Extent>> findTotal(Id.FacilityId facility, Driver driver) {
    return median(new ArrayList<>(totals(facility, driver, first).values()));
  }

  /** The drivers of which a facility told in the last years. */
  Set<Driver> told(Id.FacilityId facility) {
    Set<Driver> told = EnumSet.noneOf(Driver.class);
    for (Driver driver : Driver.values()) {
      if (!totals(facility, driver, first).isEmpty()) {
        told.add(driver);
      }
    }
    return told;
  }

  /** The median of a facility's yearly totals of all years; empty when it is not above zero. */
  Optional<Double> findUsual(Id.FacilityId facility, Driver driver) {
    double[] totals =
        totals(facility, driver, Integer.MIN_VALUE).values().stream()
            .mapToDouble(Figure::amount)
            .toArray();
    return Optional.of(PooledRegression.median(totals)).filter(median -> median > 0);
  }

  /** Whether a facility reported to a source that others told of a driver. */
  boolean wasAsked(Id.FacilityId facility, Driver driver) {
    Set<Id.SourceId> sources = askers.getOrDefault(driver, Set.of());
    return participation.getOrDefault(facility, Set.of()).stream().anyMatch(sources::contains);
  }

  private SortedMap<Integer, Figure<Extent>> totals(
      Id.FacilityId facility, Driver driver, int from) {
    TreeMap<Integer, Figure<Extent>> totals = new TreeMap<>();
    for (Route route : Route.values()) {
      yearly
          .getOrDefault(new Key(facility, driver, route), new TreeMap<>())
          .tailMap(from, true)
          .forEach((year, figure) -> totals.merge(year, figure, ReportedQuantities::sum));
    }
    return totals;
  }

  private static Optional<Figure<Extent>> median(List<Figure<Extent>> figures) {
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    figures.sort(Comparator.comparingDouble(Figure::amount));
    Figure<Extent> median = figures.get((figures.size() - 1) / 2);
    return Optional.of(
        Figure.between(
            figures.getFirst().value(),
            median.value(),
            figures.getLast().value(),
            median.grade(),
            median.origin()));
  }

  private void note(Map<YearKey, Figure<Extent>> sums, Reports.Size size) {
    switch (size) {
      case Reports.Employees e ->
          note(sums, e.facility(), e.year(), Driver.EMPLOYEES, Route.UNKNOWN, e.people(), 1);
      case Reports.ValueAdded v ->
          note(
              sums, v.facility(), v.year(), Driver.VALUE_ADDED, Route.UNKNOWN, v.money(), 1 / EURO);
      case Reports.Output o ->
          note(sums, o.facility(), o.year(), Driver.PRODUCT, Route.UNKNOWN, o.rate(), 1);
    }
  }

  private void note(
      Map<YearKey, Figure<Extent>> sums,
      Id.FacilityId facility,
      int year,
      Driver driver,
      Route route,
      Figure<?> figure,
      double perUnit) {
    Figure<Extent> extent =
        Figure.exact(
            new Extent(Math.max(0, figure.amount() * perUnit)), figure.grade(), figure.origin());
    sums.merge(
        new YearKey(new Key(facility, driver, route), year), extent, ReportedQuantities::sum);
    participates(facility, figure);
    askers.computeIfAbsent(driver, d -> new HashSet<>()).add(figure.origin().source());
  }

  private void participates(Id.FacilityId facility, Figure<?> figure) {
    participation.computeIfAbsent(facility, f -> new HashSet<>()).add(figure.origin().source());
  }

  private void addCarbonDioxide(Reports reports, String code, Map<YearKey, Figure<Extent>> sums) {
    Map<YearKey, Figure<Extent>> found = new HashMap<>();
    for (Reports.Release r : reports.releases()) {
      if (r.pollutant().equals(code) && r.medium() == Reports.Medium.AIR) {
        note(found, r.facility(), r.year(), Driver.CO2, Route.UNKNOWN, r.rate(), 1);
      }
    }
    found.forEach(sums::putIfAbsent);
  }

  private static Figure<Extent> sum(Figure<Extent> a, Figure<Extent> b) {
    return Figure.exact(
        new Extent(a.amount() + b.amount()), a.grade().worse(b.grade()), a.origin());
  }

  private static int lastYear(Reports reports) {
    return Stream.of(
            reports.releases().stream().map(Reports.Release::year),
            reports.transfers().stream().map(Reports.Transfer::year),
            reports.fuels().stream().map(Reports.FuelUse::year),
            reports.sizes().stream().map(Reports.Size::year))
        .flatMap(years -> years)
        .max(Comparator.naturalOrder())
        .orElse(0);
  }
}
