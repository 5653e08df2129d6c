package org.millrace.io.knowledge;

import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.NumberText;
import org.millrace.io.table.Row;
import org.millrace.io.table.Triples;

/**
 * What nobody looked up has a wide range. Substitutions and yields are free of the rule: mass
 * balances bound them.
 */
final class RangeRules {
  /** Least high over low of assumed prices, emissions, processes, grids and flows of a sector. */
  static final double WIDE = 1.2;

  /** Least high over low of assumed heat contents, which composition bounds. */
  static final double HEAT = 1.05;

  /** Least high over low of assumed investments and running costs. */
  static final double COST = 1.5;

  private RangeRules() {}

  static void check(KnowledgeRows rows) {
    for (Row row : rows.of("material_values")) {
      check(row, Triples.PLAIN, row.text("quantity").equals("heat_content") ? HEAT : WIDE);
    }
    rows.of("sector_flows").forEach(row -> check(row, Triples.PLAIN, WIDE));
    rows.of("processes").forEach(row -> check(row, Triples.PLAIN, WIDE));
    rows.of("grids").forEach(row -> check(row, Triples.PLAIN, WIDE));
    for (Row row : rows.of("technologies")) {
      check(row, new Triples("capex_low", "capex", "capex_high"), COST);
      check(row, new Triples("opex_low", "opex", "opex_high"), COST);
    }
    for (Row row : rows.of("fuels")) {
      check(row, FuelRows.HEAT, HEAT);
      check(row, FuelRows.CARBON_DIOXIDE, HEAT);
    }
  }

  /** A range that holds zero is wide enough; one of negative numbers counts by their size. */
  private static void check(Row row, Triples triple, double least) {
    double low = row.numberOr(triple.low(), row.number(triple.value()));
    double high = row.numberOr(triple.high(), row.number(triple.value()));
    boolean holdsZero = low <= 0 && high >= 0 && low < high;
    if (!row.text("evidence").equals("assumed") || holdsZero) {
      return;
    }
    double ratio = low == high ? 1 : Math.max(high / low, low / high);
    if (ratio < least) {
      String shown = NumberText.format(Math.round(ratio * 100) / 100.0);
      row.report(
          IssueCode.RANGE_TOO_NARROW, triple.low(), shown, NumberText.format(least) + "..", "");
    }
  }
}
