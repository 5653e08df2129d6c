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
import org.millrace.unit.Ratio;

/** The rows of the tables {@code uses} and {@code use_limits}. */
final class UseRows {
  private static final String ANYWHERE = "*";

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
    Contents.check(row, "max");
    if (row.isSound()) {
      double most = row.unit("unit").toCanonical(row.number("max"));
      put(row.text("use"), new Content(row.text("property"), Double.NEGATIVE_INFINITY, most));
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
        List.copyOf(limits.getOrDefault(use.id().value(), Map.of()).values()));
  }

  private static Use use(Row row, List<String> sectors) {
    return new Use(
        new Id.UseId(row.text("id")),
        new Id.MaterialId(row.text("material")),
        new Id.MaterialId(row.text("replaces")),
        sectors.stream().map(Id.SectorId::new).toList(),
        Triples.PLAIN.figure(row, Ratio::new),
        row.number("maximum_share"),
        List.of());
  }
}
