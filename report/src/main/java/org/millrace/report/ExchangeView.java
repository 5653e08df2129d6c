package org.millrace.report;

import java.util.List;
import org.millrace.report.chart.Table;

/**
 * An exchange, ready to be laid out.
 *
 * @param cells as the columns of the list, giver first
 * @param details why it works and who gains; one or none
 */
record ExchangeView(String id, List<Table.Cell> cells, List<Details> details) {
  ExchangeView {
    cells = List.copyOf(cells);
    details = List.copyOf(details);
  }

  /**
   * What unfolds.
   *
   * @param sentences in short: what, instead of what, who gains, at which price
   * @param asks what to ask for first; empty when nothing is open
   */
  record Details(
      List<String> sentences, List<String> asks, List<RuleView> rules, List<Table> tables) {
    Details {
      sentences = List.copyOf(sentences);
      asks = List.copyOf(asks);
      rules = List.copyOf(rules);
      tables = List.copyOf(tables);
    }
  }

  /** What one rule found. */
  record RuleView(String rule, Table.Cell.Badge outcome, String text) {}
}
