package org.millrace.io.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Activity;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Sector;
import org.millrace.domain.knowledge.SectorFlow;
import org.millrace.io.code.ActivityCode;
import org.millrace.io.code.CodeForm;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.NumberText;
import org.millrace.io.table.Row;
import org.millrace.io.table.Triples;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Ratio;

/** The rows of the tables {@code sectors}, {@code sector_codes} and {@code sector_flows}. */
final class SectorRows {
  /** Shares of a tonne may sum to this much over one. */
  private static final double ROUNDING = 1e-6;

  private final Map<String, Names> sectors = new LinkedHashMap<>();
  private final Map<Activity.Coded, String> codes = new LinkedHashMap<>();
  private final Map<String, SectorFlow> flows = new LinkedHashMap<>();
  private final Map<String, List<Row>> sharing = new LinkedHashMap<>();

  SectorRows(List<Sector> sectors, List<SectorFlow> flows) {
    for (Sector sector : sectors) {
      this.sectors.put(sector.id().value(), sector.names());
      sector.codes().forEach(code -> codes.put(code, sector.id().value()));
    }
    flows.forEach(flow -> this.flows.put(key(flow), flow));
  }

  List<Sector> sectors() {
    Map<String, List<Activity.Coded>> bySector = new LinkedHashMap<>();
    codes.forEach(
        (code, sector) -> bySector.computeIfAbsent(sector, s -> new ArrayList<>()).add(code));
    return sectors.entrySet().stream()
        .map(
            s ->
                new Sector(
                    new Id.SectorId(s.getKey()),
                    s.getValue(),
                    bySector.getOrDefault(s.getKey(), List.of())))
        .toList();
  }

  List<SectorFlow> flows() {
    return List.copyOf(flows.values());
  }

  void acceptSector(Row row) {
    if (row.isSound()) {
      sectors.put(row.text("id"), new Names(row.text("name"), row.text("name_zh")));
    }
  }

  void acceptCode(Row row) {
    if (!row.has("scheme") || !row.has("code")) {
      return;
    }
    String scheme = row.text("scheme");
    CodeForm form = ActivityCode.parse(scheme, row.text("code"));
    if (form instanceof CodeForm.WithoutZero without) {
      row.report(IssueCode.CODE_WITHOUT_LEADING_ZERO, "code", scheme, without.code());
    }
    String code = form instanceof CodeForm.Right right ? right.code() : row.text("code");
    if (row.isSound()) {
      codes.put(new Activity.Coded(scheme, code), row.text("sector"));
    }
  }

  void acceptFlow(Row row) {
    Triples.PLAIN.check(row);
    Parts.check(row, "sector", "direction", "material", "driver");
    boolean perFacility = row.text("driver").equals("facility");
    String unit = perFacility ? "t/a" : "t/t";
    if (row.has("driver") && row.has("unit") && !row.text("unit").equals(unit)) {
      row.report(IssueCode.UNIT_OF_OTHER_KIND, "unit", unit, "");
    }
    if (row.text("direction").equals("offer") && row.text("driver").endsWith("_waste")) {
      String group = row.text("sector") + ' ' + row.text("driver");
      sharing.computeIfAbsent(group, g -> new ArrayList<>()).add(row);
    }
    if (row.isSound()) {
      SectorFlow flow = perFacility ? perFacility(row) : proportional(row);
      flows.put(key(flow), flow);
    }
  }

  /** What the offers of a sector take of a tonne of its waste must not be more than a tonne. */
  void checkShares() {
    for (List<Row> rows : sharing.values()) {
      double sum =
          rows.stream().filter(r -> r.has("value")).mapToDouble(r -> r.number("value")).sum();
      if (sum > 1 + ROUNDING) {
        rows.getLast().report(IssueCode.SECTOR_SHARES, "value", NumberText.format(sum), "..1", "");
      }
    }
  }

  private static SectorFlow perFacility(Row row) {
    return new SectorFlow.PerFacility(
        new Id.SectorId(row.text("sector")),
        row.constant("direction", SectorFlow.Direction.class),
        new Id.MaterialId(row.text("material")),
        Triples.PLAIN.figure(row, MassFlow::new));
  }

  private static SectorFlow proportional(Row row) {
    return new SectorFlow.Proportional(
        new Id.SectorId(row.text("sector")),
        row.constant("direction", SectorFlow.Direction.class),
        new Id.MaterialId(row.text("material")),
        row.constant("driver", SectorFlow.Driver.class),
        Triples.PLAIN.figure(row, Ratio::new));
  }

  private static String key(SectorFlow flow) {
    String driver =
        switch (flow) {
          case SectorFlow.PerFacility facility -> "FACILITY";
          case SectorFlow.Proportional proportional -> proportional.driver().name();
        };
    return String.join(
        " ", flow.sector().value(), flow.direction().name(), flow.material().value(), driver);
  }
}
