package org.millrace.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Registry;
import org.millrace.domain.Reports;
import org.millrace.linkage.LinkageRecord;

/** The facilities of a registry as records to link; sizes are those of the last year reported. */
public final class LinkageRecords {
  private final Map<Id.FacilityId, Map<String, Sum>> sizes = new HashMap<>();

  private LinkageRecords() {}

  /** What was reported of one measure in its last year. */
  private record Sum(int year, double value) {
    Sum plus(Sum other) {
      return year == other.year
          ? new Sum(year, value + other.value)
          : year > other.year ? this : other;
    }
  }

  /** One record for each facility. */
  public static List<LinkageRecord> of(Registry registry) {
    LinkageRecords records = new LinkageRecords();
    records.gather(registry.reports());
    return registry.facilities().stream().map(records::record).toList();
  }

  private void gather(Reports reports) {
    for (Reports.Size size : reports.sizes()) {
      switch (size) {
        case Reports.Employees e -> add(e, "employees", e.people().amount());
        case Reports.ValueAdded v -> add(v, "value-added", v.money().amount());
        case Reports.Output o -> add(o, "output", o.rate().amount());
      }
    }
    for (Reports.Transfer t : reports.transfers()) {
      String measure = t.hazardous() ? "hazardous-waste" : "waste";
      add(t.facility(), t.year(), measure, t.rate().amount());
    }
    for (Reports.Release r : reports.releases()) {
      String medium = r.medium().name().toLowerCase(Locale.ROOT);
      add(r.facility(), r.year(), r.pollutant() + '.' + medium, r.rate().amount());
    }
  }

  private void add(Reports.Size size, String measure, double value) {
    add(size.facility(), size.year(), measure, value);
  }

  private void add(Id.FacilityId facility, int year, String measure, double value) {
    sizes
        .computeIfAbsent(facility, f -> new TreeMap<>())
        .merge(measure, new Sum(year, value), Sum::plus);
  }

  private LinkageRecord record(Facility facility) {
    List<LinkageRecord.Size> stated = new ArrayList<>();
    sizes
        .getOrDefault(facility.id(), Map.of())
        .forEach(
            (measure, sum) -> {
              if (sum.value() > 0) {
                stated.add(new LinkageRecord.Size(measure, sum.value()));
              }
            });
    boolean ownFirm = facility.firm().value().equals(facility.id().value());
    return new LinkageRecord(
        facility.id(),
        ownFirm ? "" : facility.firm().value(),
        facility.name(),
        facility.site(),
        facility.activity(),
        stated);
  }
}
