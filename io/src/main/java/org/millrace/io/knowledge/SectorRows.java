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
import org.millrace.domain.knowledge.SectorSize;
import org.millrace.io.code.ActivityCode;
import org.millrace.io.code.CodeForm;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.NumberText;
import org.millrace.io.table.Row;
import org.millrace.io.table.Triples;
import org.millrace.unit.Extent;
import org.millrace.unit.Intensity;
import org.millrace.unit.MassFlow;

/**
 * The rows of the tables {@code sectors}, {@code sector_codes}, {@code sector_flows} and {@code
 * sector_sizes}.
 */
final class SectorRows {
  /** Shares of a tonne may sum to this much over one. */
  private static final double ROUNDING = 1e-6;

  /** Money drives in units of so many euro. */
  private static final double EURO = 1000;

  private final Map<String, Names> sectors = new LinkedHashMap<>();
  private final Map<Activity.Coded, String> codes = new LinkedHashMap<>();
  private final Map<String, SectorFlow> flows = new LinkedHashMap<>();
  private final Map<String, SectorSize> sizes = new LinkedHashMap<>();
  private final Map<String, List<Row>> sharing = new LinkedHashMap<>();

  SectorRows(List<Sector> sectors, List<SectorFlow> flows, List<SectorSize> sizes) {
    for (Sector sector : sectors) {
      this.sectors.put(sector.id().value(), sector.names());
      sector.codes().forEach(code -> codes.put(code, sector.id().value()));
    }
    flows.forEach(flow -> this.flows.put(key(flow), flow));
    sizes.forEach(size -> this.sizes.put(key(size), size));
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

  List<SectorSize> sizes() {
    return List.copyOf(sizes.values());
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
    checkUnit(row, intensityUnit(row.text("driver")));
    if (row.text("direction").equals("offer") && row.text("driver").endsWith("_waste")) {
      String group = row.text("sector") + ' ' + row.text("driver");
      sharing.computeIfAbsent(group, g -> new ArrayList<>()).add(row);
    }
    if (row.isSound()) {
      SectorFlow flow = perFacility ? perFacility(row) : proportional(row);
      flows.put(key(flow), flow);
    }
  }

  void acceptSize(Row row) {
    Triples.PLAIN.check(row);
    Parts.check(row, "sector", "driver");
    checkUnit(row, extentUnit(row.text("driver")));
    if (row.isSound()) {
      double perUnit = row.text("unit").equals("EUR/a") ? 1 / EURO : 1;
      SectorSize size =
          new SectorSize(
              new Id.SectorId(row.text("sector")),
              row.constant("driver", SectorFlow.Driver.class),
              Triples.PLAIN.figure(row, number -> new Extent(number * perUnit)));
      sizes.put(key(size), size);
    }
  }

  private static void checkUnit(Row row, String unit) {
    if (row.has("driver") && row.has("unit") && !row.text("unit").equals(unit)) {
      row.report(IssueCode.UNIT_OF_OTHER_KIND, "unit", unit, "");
    }
  }

  private static String intensityUnit(String driver) {
    return switch (driver) {
      case "facility" -> "t/a";
      case "fuel" -> "t/GJ";
      case "employees" -> "t/person";
      case "value_added" -> "t/kEUR";
      default -> "t/t";
    };
  }

  private static String extentUnit(String driver) {
    return switch (driver) {
      case "fuel" -> "GJ/a";
      case "employees" -> "person";
      case "value_added" -> "EUR/a";
      default -> "t/a";
    };
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
        Triples.PLAIN.figure(row, Intensity::new));
  }

  private static String key(SectorSize size) {
    return size.sector().value() + ' ' + size.driver().name();
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
