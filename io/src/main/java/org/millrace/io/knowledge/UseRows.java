package org.millrace.io.knowledge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Content;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Use;
import org.millrace.io.table.Row;
import org.millrace.io.table.Triples;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;

/** The rows of the tables {@code uses} and {@code use_limits}. */
final class UseRows {
  private static final String ANYWHERE = "*";
  private static final Triples COST = new Triples("cost_low", "cost", "cost_high");
  private static final Triples EMISSION = new Triples("co2_low", "co2", "co2_high");

  private final Map<String, Use> uses = new LinkedHashMap<>();
  private final Map<String, Map<String, Content>> limits = new LinkedHashMap<>();

  UseRows(List<Use> uses) {
    for (Use use : uses) {
      this.uses.put(use.id().value(), use);
      use.limits().forEach(limit -> put(use.id().value(), limit));
    }
  }

  List<Use> uses() {
    return uses.values().stream().map(this::withLimits).toList();
  }

  void acceptUse(Row row) {
    Triples.PLAIN.check(row);
    COST.check(row);
    EMISSION.check(row);
    List<String> sectors =
        row.has("sectors") && !row.text("sectors").equals(ANYWHERE)
            ? Arrays.asList(row.text("sectors").split("\\s+"))
            : List.of();
    sectors.forEach(sector -> row.checkReference("sectors", "sectors", sector));
    if (row.isSound()) {
      limits.remove(row.text("id"));
      uses.put(row.text("id"), use(row, sectors));
    }
  }

  void acceptLimit(Row row) {
    Contents.checkRange(row);
    if (row.isSound()) {
      put(row.text("use"), Contents.of(row));
    }
  }

  private void put(String use, Content limit) {
    limits.computeIfAbsent(use, u -> new LinkedHashMap<>()).put(limit.property(), limit);
  }

  private Use withLimits(Use use) {
    return new Use(
        use.id(),
        use.material(),
        use.replaces(),
        use.sectors(),
        use.substitution(),
        use.maximumShare(),
        List.copyOf(limits.getOrDefault(use.id().value(), Map.of()).values()),
        use.effort(),
        use.hazard());
  }

  private static Use use(Row row, List<String> sectors) {
    return new Use(
        new Id.UseId(row.text("id")),
        new Id.MaterialId(row.text("material")),
        new Id.MaterialId(row.text("replaces")),
        sectors.stream().map(Id.SectorId::new).toList(),
        Triples.PLAIN.figure(row, Ratio::new),
        row.number("maximum_share"),
        List.of(),
        new Use.Effort(
            COST.figureOr(row, 0, Price::new), EMISSION.figureOr(row, 0, EmissionFactor::new)),
        row.has("hazard") ? row.constant("hazard", Use.Hazard.class) : Use.Hazard.ASK);
  }
}
