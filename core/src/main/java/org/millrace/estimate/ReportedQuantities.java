package org.millrace.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.Reports;
import org.millrace.domain.Route;
import org.millrace.domain.knowledge.SectorFlow.Driver;
import org.millrace.unit.MassFlow;

/** What each facility reported lately, one figure for each driver and route. */
final class ReportedQuantities {
  /** Registers name CO2 with or without that of biomass; the first that is there counts. */
  private static final List<String> CO2_CODES = List.of("CO2", "CO2EXCLBIOMASS");

  private record Key(Id.FacilityId facility, Driver driver, Route route) {}

  private record YearKey(Key key, int year) {}

  private final Map<Key, List<Figure<MassFlow>>> yearly = new HashMap<>();

  ReportedQuantities(Reports reports, int years) {
    int first = lastYear(reports) - years + 1;
    Map<YearKey, Figure<MassFlow>> sums = new HashMap<>();
    for (Reports.Transfer t : reports.transfers()) {
      if (t.year() >= first) {
        Driver driver = t.hazardous() ? Driver.HAZARDOUS_WASTE : Driver.NONHAZARDOUS_WASTE;
        add(sums, new YearKey(new Key(t.facility(), driver, t.route()), t.year()), t.rate());
      }
    }
    CO2_CODES.forEach(code -> addCarbonDioxide(reports, code, first, sums));
    sums.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> e.getKey().year()))
        .forEach(
            e ->
                yearly.computeIfAbsent(e.getKey().key(), k -> new ArrayList<>()).add(e.getValue()));
  }

  /**
   * The median (of an even number the lower one) of a facility's last reports with their range;
   * empty when there are none.
   */
  Optional<Figure<MassFlow>> find(Id.FacilityId facility, Driver driver, Route route) {
    List<Figure<MassFlow>> reports = yearly.get(new Key(facility, driver, route));
    if (reports == null) {
      return Optional.empty();
    }
    List<Figure<MassFlow>> sorted =
        reports.stream().sorted(Comparator.comparing(Figure::value)).toList();
    Figure<MassFlow> median = sorted.get((sorted.size() - 1) / 2);
    return Optional.of(
        Figure.between(
            sorted.getFirst().value(),
            median.value(),
            sorted.getLast().value(),
            median.grade(),
            median.origin()));
  }

  private static void addCarbonDioxide(
      Reports reports, String code, int first, Map<YearKey, Figure<MassFlow>> sums) {
    Map<YearKey, Figure<MassFlow>> found = new HashMap<>();
    for (Reports.Release r : reports.releases()) {
      if (r.year() >= first && r.pollutant().equals(code) && r.medium() == Reports.Medium.AIR) {
        Key key = new Key(r.facility(), Driver.CO2, Route.UNKNOWN);
        add(found, new YearKey(key, r.year()), r.rate());
      }
    }
    found.forEach(sums::putIfAbsent);
  }

  private static void add(
      Map<YearKey, Figure<MassFlow>> sums, YearKey key, Figure<MassFlow> figure) {
    sums.merge(
        key,
        figure,
        (a, b) ->
            Figure.exact(
                new MassFlow(a.amount() + b.amount()), a.grade().worse(b.grade()), a.origin()));
  }

  private static int lastYear(Reports reports) {
    return Stream.concat(
            reports.releases().stream().map(Reports.Release::year),
            reports.transfers().stream().map(Reports.Transfer::year))
        .max(Comparator.naturalOrder())
        .orElse(0);
  }
}
