package org.millrace.report.chart;

import org.millrace.report.word.Words;

/**
 * In which unit an axis of money is drawn.
 *
 * @param euros of one unit
 * @param name of the unit
 */
record MoneyScale(double euros, String name) {
  private static final double MILLION = 1e6;

  /** The unit for amounts up to a largest one. */
  static MoneyScale of(double largest, Words words) {
    return largest >= MILLION
        ? new MoneyScale(MILLION, words.text("chart.million"))
        : new MoneyScale(1, "EUR/a");
  }

  /** An amount in this unit, precise enough to draw. */
  double of(double amount) {
    return Math.round(1e4 * amount / euros) / 1e4;
  }
}
