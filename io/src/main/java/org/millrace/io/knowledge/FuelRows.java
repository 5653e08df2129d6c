package org.millrace.io.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Figure;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Fuel;
import org.millrace.io.table.Row;
import org.millrace.io.table.Triples;
import org.millrace.unit.CombustionFactor;
import org.millrace.unit.HeatContent;

/** The rows of the table {@code fuels}. */
final class FuelRows {
  static final Triples HEAT = new Triples("ncv_low", "ncv", "ncv_high");
  static final Triples CARBON_DIOXIDE = new Triples("co2_low", "co2", "co2_high");

  private final Map<String, Fuel> fuels = new LinkedHashMap<>();

  void accept(Row row) {
    HEAT.check(row);
    CARBON_DIOXIDE.check(row);
    if (row.isSound()) {
      fuels.put(row.text("material"), fuel(row));
    }
  }

  List<Fuel> fuels() {
    return List.copyOf(fuels.values());
  }

  private static Fuel fuel(Row row) {
    return new Fuel(
        new Id.MaterialId(row.text("material")),
        HEAT.figure(row, HeatContent::new),
        CARBON_DIOXIDE.figure(row, CombustionFactor::new),
        row.number("biogenic_share"),
        new Fuel.Traces(trace(row, "ch4_energy"), trace(row, "n2o_energy")),
        new Fuel.Traces(trace(row, "ch4_manufacturing"), trace(row, "n2o_manufacturing")));
  }

  private static Figure<CombustionFactor> trace(Row row, String column) {
    return Figure.exact(new CombustionFactor(row.number(column)), row.grade(), row.origin());
  }
}
