package org.millrace.io.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.knowledge.Fuel;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.NumberText;
import org.millrace.io.table.Row;

/** What is known of a fuel as a material agrees with what is known of burning it. */
final class FuelRules {
  /** Numbers that are the same may differ by this share: rounding. */
  private static final double ROUNDING = 0.01;

  /** Kilograms in a tonne times gigajoules in a terajoule. */
  private static final double KILOGRAMS_PER_TERAJOULE = 1e6;

  private final Map<String, Fuel> fuels = new HashMap<>();

  FuelRules(List<Fuel> fuels) {
    fuels.forEach(fuel -> this.fuels.put(fuel.material().value(), fuel));
  }

  void check(KnowledgeRows rows) {
    for (Row row : rows.of("material_values")) {
      Fuel fuel = fuels.get(row.text("material"));
      if (fuel != null && row.text("quantity").equals("heat_content")) {
        checkHeat(row, fuel.heat().amount());
      } else if (fuel != null && row.text("quantity").equals("virgin_co2")) {
        checkEmission(row, fuel);
      }
    }
  }

  private static void checkHeat(Row row, double heat) {
    if (Math.abs(row.number("value") - heat) > ROUNDING * heat) {
      row.report(IssueCode.HEAT_DIFFERS, "value", NumberText.format(heat), "");
    }
  }

  /** Cradle to flue is more than the flue alone: {@code value >= ncv * co2}, fossil carbon only. */
  private static void checkEmission(Row row, Fuel fuel) {
    double flue =
        fuel.heat().amount() * fuel.fossilCarbonDioxide().amount() / KILOGRAMS_PER_TERAJOULE;
    if (row.number("value") < flue * (1 - ROUNDING)) {
      String least = NumberText.format(Math.round(flue * 1000) / 1000.0) + "..";
      row.report(IssueCode.EMISSION_BELOW_COMBUSTION, "value", least, "");
    }
  }
}
