package org.millrace.io.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.ContentChange;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Technology;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.NumberText;
import org.millrace.io.table.Row;
import org.millrace.io.table.Triples;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.EnergyIntensity;
import org.millrace.unit.Headcount;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;

/** The rows of {@code technologies}, {@code technology_flows}, {@code technology_contents}. */
final class TechnologyRows {
  /** Outputs and losses may miss one tonne by this much. */
  private static final double ROUNDING = 1e-6;

  private static final Triples CAPEX = new Triples("capex_low", "capex", "capex_high");
  private static final Triples OPEX = new Triples("opex_low", "opex", "opex_high");
  private static final Triples EXPONENT = new Triples("exponent_low", "exponent", "exponent_high");
  private static final Triples ELECTRICITY =
      new Triples("electricity_low", "electricity", "electricity_high");
  private static final Triples HEAT = new Triples("heat_low", "heat", "heat_high");
  private static final Triples FUEL = new Triples("fuel_low", "fuel", "fuel_high");
  private static final Triples EMISSION = new Triples("co2_low", "co2", "co2_high");
  private static final Triples CAPACITY = new Triples("capacity_low", "capacity", "capacity_high");

  /** The usual scale exponent of process plants. */
  private static final double USUAL_EXPONENT = 0.65;

  /** Reference plants in the largest line when nobody says more. */
  private static final double USUAL_LARGEST = 10;

  /** Gigajoules in a megawatt hour. */
  private static final double GJ_PER_MWH = 3.6;

  private final Map<String, Technology> technologies = new LinkedHashMap<>();
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, List<Row>> flows = new LinkedHashMap<>();
  private final Map<String, List<Row>> contents = new LinkedHashMap<>();

  TechnologyRows(List<Technology> technologies) {
    technologies.forEach(t -> this.technologies.put(t.id().value(), t));
  }

  List<Technology> technologies() {
    return List.copyOf(technologies.values());
  }

  void acceptTechnology(Row row) {
    List.of(CAPEX, OPEX, EXPONENT, ELECTRICITY, HEAT, FUEL, EMISSION, CAPACITY)
        .forEach(triple -> triple.check(row));
    if (row.has("capacity") && row.number("capacity") == 0) {
      row.report(IssueCode.OUT_OF_RANGE, "capacity", ">0", "");
    }
    rows.put(row.text("id"), row);
  }

  void acceptFlow(Row row) {
    Triples.PLAIN.check(row);
    boolean loss = row.text("direction").equals("loss");
    if (!loss && row.isEmpty("material")) {
      row.report(IssueCode.VALUE_MISSING, "material", "materials", "");
    }
    if (row.has("material") && row.has("of")) {
      Parts.check(row, "technology", "direction", "material", "of");
    } else if (row.has("material")) {
      Parts.check(row, "technology", "direction", "material");
    }
    if (!loss && row.has("low") && row.number("low") < 0) {
      row.report(IssueCode.OUT_OF_RANGE, "low", "0..", "");
    }
    if (row.text("direction").equals("in") && row.has("of")) {
      row.report(IssueCode.VALUE_IGNORED, "of", "out|loss", "");
    }
    if (row.text("direction").equals("in") && row.has("value") && row.number("value") != 1) {
      row.report(IssueCode.OUT_OF_RANGE, "value", "1", "");
    }
    flows.computeIfAbsent(row.text("technology"), t -> new ArrayList<>()).add(row);
  }

  void acceptContent(Row row) {
    boolean made = row.has("min") || row.has("max");
    if (row.isEmpty("factor")) {
      Contents.checkRange(row);
    } else if (made) {
      row.report(IssueCode.VALUE_IGNORED, "factor", "min|max", "");
    }
    if (made && row.isEmpty("unit")) {
      row.report(IssueCode.VALUE_MISSING, "unit", "%|ppm|degC|GJ/t", "");
    }
    contents.computeIfAbsent(row.text("technology"), t -> new ArrayList<>()).add(row);
  }

  /**
   * Puts technologies and their flows together.
   *
   * @param whole whether every row of the three tables could be read
   */
  void assemble(boolean whole) {
    for (Map.Entry<String, Row> entry : rows.entrySet()) {
      List<Row> own = flows.getOrDefault(entry.getKey(), List.of());
      if (whole && own.stream().allMatch(r -> r.has("value") && r.has("direction"))) {
        checkBalance(entry.getValue(), own);
      }
      List<Row> changes = contents.getOrDefault(entry.getKey(), List.of());
      boolean sound =
          entry.getValue().isSound()
              && Stream.concat(own.stream(), changes.stream()).allMatch(Row::isSound);
      if (sound && whole) {
        technologies.put(entry.getKey(), technology(entry.getValue(), own, changes));
      }
    }
  }

  private static void checkBalance(Row row, List<Row> flows) {
    List<String> inputs = of(flows, "in").stream().map(r -> r.text("material")).toList();
    if (inputs.isEmpty()) {
      row.report(IssueCode.TECHNOLOGY_WITHOUT_INPUT, "id", "technology_flows", "");
    }
    flows.stream()
        .filter(r -> r.has("of") && !inputs.contains(r.text("of")))
        .forEach(r -> r.report(IssueCode.CHOICE_UNKNOWN, "of", String.join("|", inputs), ""));
    for (String input : inputs) {
      List<Row> own = ofInput(flows, input);
      double sum = sum(of(own, "out")) + sum(of(own, "loss"));
      if (Math.abs(sum - 1) > ROUNDING) {
        row.report(
            IssueCode.TECHNOLOGY_BALANCE, "id", input + ' ' + NumberText.format(sum), "1", "");
      }
    }
  }

  private static Technology technology(Row row, List<Row> flows, List<Row> changes) {
    return new Technology(
        new Id.TechnologyId(row.text("id")),
        new Names(row.text("name"), row.text("name_zh")),
        row.constant("maturity", Technology.Maturity.class),
        of(flows, "in").stream().map(in -> recipe(in, flows, changes)).toList(),
        size(row),
        new Technology.Running(
            OPEX.figure(row, Price::new),
            new Technology.Energy(
                ELECTRICITY.figureOr(row, 0, mwh -> new EnergyIntensity(GJ_PER_MWH * mwh)),
                HEAT.figureOr(row, 0, EnergyIntensity::new),
                FUEL.figureOr(row, 0, EnergyIntensity::new)),
            EMISSION.figure(row, EmissionFactor::new),
            new EmissionFactor(row.numberOr("co2_direct", 0))));
  }

  private static Technology.Size size(Row row) {
    double reference = row.number("capacity");
    return new Technology.Size(
        new MassFlow(row.number("capacity_low")),
        new MassFlow(reference),
        new MassFlow(row.numberOr("capacity_high", USUAL_LARGEST * reference)),
        CAPEX.figure(row, Money::new),
        EXPONENT.figureOr(row, USUAL_EXPONENT, Ratio::new),
        row.number("lifetime"),
        new Headcount(row.numberOr("jobs", 0)));
  }

  private static Technology.Recipe recipe(Row in, List<Row> flows, List<Row> changes) {
    List<Row> own = ofInput(flows, in.text("material"));
    return new Technology.Recipe(
        material(in),
        of(own, "out").stream().map(out -> output(out, changes)).toList(),
        sum(of(own, "loss")));
  }

  /** The rows that name an input; without any, those that name none. */
  private static List<Row> ofInput(List<Row> flows, String input) {
    List<Row> own = flows.stream().filter(r -> r.text("of").equals(input)).toList();
    return own.isEmpty() ? flows.stream().filter(r -> r.isEmpty("of")).toList() : own;
  }

  private static Technology.Output output(Row row, List<Row> changes) {
    Id.MaterialId made = material(row);
    return new Technology.Output(
        made,
        Triples.PLAIN.figure(row, Ratio::new),
        changes.stream()
            .filter(c -> material(c).equals(made))
            .map(TechnologyRows::change)
            .toList());
  }

  private static ContentChange change(Row row) {
    return row.has("factor")
        ? new ContentChange.Scaled(row.text("property"), row.number("factor"))
        : new ContentChange.Made(Contents.of(row));
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
