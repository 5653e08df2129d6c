package org.millrace.io.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.millrace.domain.knowledge.Strategy;
import org.millrace.domain.matrix.CarbonLevel;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.domain.matrix.CompetitivenessLevel;
import org.millrace.domain.matrix.IndustryTrend;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.Row;

/**
 * Strategies stand where they belong: capacity is closed only where much carbon meets weakness, the
 * strategies of transformation are pointed to only by developmental clusters of a declining
 * industry, no two of a type claim the same place in the order, and every type has one whatever the
 * trend of its industry.
 */
final class StrategyRules {
  private StrategyRules() {}

  static void check(KnowledgeRows rows) {
    List<Row> strategies = rows.of("strategies");
    Map<String, Row> places = new HashMap<>();
    for (Row row : strategies) {
      checkKind(row);
      String place = type(row) + " " + row.text("industry") + ' ' + row.number("take_order");
      if (places.put(place, row) != null) {
        row.report(IssueCode.STRATEGY_ORDER, "take_order", "", "");
      }
    }
    if (!strategies.isEmpty()) {
      checkCovered(strategies);
    }
  }

  private static void checkKind(Row row) {
    ClusterType type = type(row);
    boolean declining = row.text("industry").equals("declining");
    boolean fits =
        switch (row.constant("kind", Strategy.Kind.class)) {
          case CLOSE, CHANGE_PRODUCTION, REALLOCATE -> type == ClusterType.OBSOLETED;
          case RETROFIT, REPLACE_EQUIPMENT, CLEANER_ENERGY, RECYCLE_EMISSIONS ->
              type == ClusterType.TO_BE_TRANSFORMED;
          case TRANSFORM -> type == ClusterType.DEVELOPMENTAL && declining;
          case OPERATE_LOOPS, CLOSE_PRODUCT_LOOPS -> type == ClusterType.ECOLOGICAL;
          case UPGRADE_VALUE, EXTEND_CHAIN, COOPERATE_INNOVATE, DIVIDE_LABOR, SUSTAIN_INNOVATION ->
              type != ClusterType.OBSOLETED;
        };
    if (!fits) {
      row.report(
          IssueCode.STRATEGY_MISPLACED,
          "kind",
          row.text("carbon") + ", " + row.text("competitiveness") + ", " + row.text("industry"),
          "");
    }
  }

  private static void checkCovered(List<Row> strategies) {
    for (ClusterType type : ClusterType.values()) {
      for (IndustryTrend trend : IndustryTrend.values()) {
        boolean covered =
            strategies.stream()
                .filter(row -> type(row) == type)
                .anyMatch(row -> row.constant("industry", Strategy.Industry.class).means(trend));
        if (!covered) {
          strategies
              .getLast()
              .report(
                  IssueCode.STRATEGY_LACKING,
                  "industry",
                  (type.carbon() + ", " + type.competitiveness() + ", " + trend)
                      .toLowerCase(Locale.ROOT)
                      .replace('_', '-'),
                  "");
        }
      }
    }
  }

  private static ClusterType type(Row row) {
    return ClusterType.of(
        row.constant("carbon", CarbonLevel.class),
        row.constant("competitiveness", CompetitivenessLevel.class));
  }
}
