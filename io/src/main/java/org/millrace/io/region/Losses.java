package org.millrace.io.region;

import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.Row;

/** Value added below zero: a year of loss, of which no intensity can be had. */
final class Losses {
  private static final String COLUMN = "value_added";

  private Losses() {}

  /** Warns of a loss. */
  static void report(Row row) {
    if (row.has(COLUMN) && row.number(COLUMN) < 0) {
      row.report(IssueCode.VALUE_ADDED_NEGATIVE, COLUMN, "", "");
    }
  }
}
