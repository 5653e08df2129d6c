package org.millrace.report;

import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;
import org.millrace.study.Payback;
import org.millrace.study.Payback.End;

/** Puts times of payback into words. */
final class Paybacks {
  /** A longer time is not told apart: no plant lives so long [a]. */
  private static final double LONG = 50;

  private final Words words;

  Paybacks(Words words) {
    this.words = words;
  }

  Table.Cell cell(End end) {
    return switch (end) {
      case End.Years years -> new Table.Cell.Amount(years(years.years()), years.years());
      case End.Never never -> new Table.Cell.Amount(text(never), Double.MAX_VALUE);
    };
  }

  /** From the best to the worst. */
  String range(Payback payback) {
    return words.text("report.range", text(payback.low()), text(payback.high()));
  }

  private String text(End end) {
    return switch (end) {
      case End.Years years -> years(years.years());
      case End.Never never -> words.text("report.build.never");
    };
  }

  /** A number of years. */
  String years(double years) {
    return years > LONG
        ? words.text("report.build.over", words.numbers().plain(LONG))
        : words.numbers().plain(Math.round(10 * years) / 10.0);
  }
}
