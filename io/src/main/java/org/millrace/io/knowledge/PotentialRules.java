package org.millrace.io.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.Row;

/** Every gas that a process lets out has a warming potential in every set; that of CO2 is 1. */
final class PotentialRules {
  private PotentialRules() {}

  static void check(KnowledgeRows rows) {
    Map<String, Set<String>> gases = new HashMap<>();
    for (Row row : rows.of("warming_potentials")) {
      gases.computeIfAbsent(row.text("set"), set -> new HashSet<>()).add(row.text("gas"));
    }
    for (Row row : rows.of("processes")) {
      String gas = row.text("gas");
      if (!gas.equals("co2") && !gases.values().stream().allMatch(set -> set.contains(gas))) {
        row.report(IssueCode.REFERENCE_UNKNOWN, "gas", "warming_potentials", "");
      }
    }
  }
}
