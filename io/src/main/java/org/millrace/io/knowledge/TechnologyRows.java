package org.millrace.io.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Technology;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.NumberText;
import org.millrace.io.table.Row;
import org.millrace.io.table.Triples;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;

/** The rows of the tables {@code technologies} and {@code technology_flows}. */
final class TechnologyRows {
  /** Outputs and losses may miss one tonne by this much. */
  private static final double ROUNDING = 1e-6;

  private static final Triples CAPEX = new Triples("capex_low", "capex", "capex_high");
  private static final Triples OPEX = new Triples("opex_low", "opex", "opex_high");

  private final Map<String, Technology> technologies = new LinkedHashMap<>();
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, List<Row>> flows = new LinkedHashMap<>();

  TechnologyRows(List<Technology> technologies) {
    technologies.forEach(t -> this.technologies.put(t.id().value(), t));
  }

  List<Technology> technologies() {
    return List.copyOf(technologies.values());
  }

  void acceptTechnology(Row row) {
    CAPEX.check(row);
    OPEX.check(row);
    if (row.has("capacity") && row.number("capacity") == 0) {
      row.report(IssueCode.OUT_OF_RANGE, "capacity", ">0", "");
    }
    if (row.has("capacity") && row.has("capacity_low")) {
      new Triples("capacity_low", "capacity", "capacity").check(row);
    }
    rows.put(row.text("id"), row);
  }

  void acceptFlow(Row row) {
    Triples.PLAIN.check(row);
    boolean loss = row.text("direction").equals("loss");
    if (!loss && row.isEmpty("material")) {
      row.report(IssueCode.VALUE_MISSING, "material", "materials", "");
    }
    if (row.has("material")) {
      Parts.check(row, "technology", "direction", "material");
    }
    if (row.text("direction").equals("in") && row.has("value") && row.number("value") != 1) {
      row.report(IssueCode.OUT_OF_RANGE, "value", "1", "");
    }
    flows.computeIfAbsent(row.text("technology"), t -> new ArrayList<>()).add(row);
  }

  /**
   * Puts technologies and their flows together.
   *
   * @param whole whether every row of both tables could be read
   */
  void assemble(boolean whole) {
    for (Map.Entry<String, Row> entry : rows.entrySet()) {
      List<Row> own = flows.getOrDefault(entry.getKey(), List.of());
      if (whole && own.stream().allMatch(r -> r.has("value") && r.has("direction"))) {
        checkBalance(entry.getValue(), own);
      }
      boolean sound = entry.getValue().isSound() && own.stream().allMatch(Row::isSound);
      if (sound && whole) {
        technologies.put(entry.getKey(), technology(entry.getValue(), own));
      }
    }
  }

  private static void checkBalance(Row row, List<Row> flows) {
    if (of(flows, "in").isEmpty()) {
      row.report(IssueCode.TECHNOLOGY_WITHOUT_INPUT, "id", "technology_flows", "");
    }
    double sum = sum(of(flows, "out")) + sum(of(flows, "loss"));
    if (Math.abs(sum - 1) > ROUNDING) {
      row.report(IssueCode.TECHNOLOGY_BALANCE, "id", NumberText.format(sum), "1", "");
    }
  }

  private static Technology technology(Row row, List<Row> flows) {
    return new Technology(
        new Id.TechnologyId(row.text("id")),
        new Names(row.text("name"), row.text("name_zh")),
        row.constant("maturity", Technology.Maturity.class),
        of(flows, "in").stream().map(TechnologyRows::material).toList(),
        of(flows, "out").stream().map(TechnologyRows::output).toList(),
        sum(of(flows, "loss")),
        new Technology.Size(
            new MassFlow(row.number("capacity_low")),
            new MassFlow(row.number("capacity")),
            CAPEX.figure(row, Money::new),
            row.number("lifetime")),
        new Technology.Running(OPEX.figure(row, Price::new), emission(row)));
  }

  private static Figure<EmissionFactor> emission(Row row) {
    return Figure.exact(new EmissionFactor(row.number("co2")), row.grade(), row.origin());
  }

  private static Technology.Output output(Row row) {
    return new Technology.Output(material(row), Triples.PLAIN.figure(row, Ratio::new));
  }

  private static Id.MaterialId material(Row row) {
    return new Id.MaterialId(row.text("material"));
  }

  private static List<Row> of(List<Row> flows, String direction) {
    return flows.stream().filter(row -> row.text("direction").equals(direction)).toList();
  }

  private static double sum(List<Row> flows) {
    return flows.stream().mapToDouble(row -> row.number("value")).sum();
  }
}
