package org.millrace.report;

import java.util.Locale;
import org.millrace.report.chart.Table;
import org.millrace.report.word.Words;

/** Marks of grades and outcomes; a mark is a class of the style sheet, its sign stands there. */
final class Badge {
  private Badge() {}

  /** The text of a code, marked by it. */
  static Table.Cell.Badge of(Enum<?> code, Words words) {
    return new Table.Cell.Badge(words.text(code), code.name().toLowerCase(Locale.ROOT));
  }
}
