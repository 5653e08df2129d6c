package org.millrace.io.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Names;
import org.millrace.domain.knowledge.Strategy;
import org.millrace.domain.matrix.CarbonLevel;
import org.millrace.domain.matrix.CompetitivenessLevel;
import org.millrace.io.table.Row;

/** The rows of the table {@code strategies}. */
final class StrategyRows {
  private final Map<String, Strategy> strategies = new LinkedHashMap<>();

  StrategyRows(List<Strategy> strategies) {
    strategies.forEach(s -> this.strategies.put(s.id().value(), s));
  }

  List<Strategy> strategies() {
    return List.copyOf(strategies.values());
  }

  void accept(Row row) {
    if (row.isSound()) {
      strategies.put(
          row.text("id"),
          new Strategy(
              new Id.StrategyId(row.text("id")),
              row.constant("carbon", CarbonLevel.class),
              row.constant("competitiveness", CompetitivenessLevel.class),
              row.constant("industry", Strategy.Industry.class),
              (int) row.number("take_order"),
              row.constant("kind", Strategy.Kind.class),
              new Names(row.text("name"), row.text("name_zh")),
              new Strategy.Advice(row.text("advice"), row.text("advice_zh")),
              row.source(),
              row.textIfAny("locator")));
    }
  }
}
