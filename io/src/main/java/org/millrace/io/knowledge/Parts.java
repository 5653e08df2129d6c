package org.millrace.io.knowledge;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.Row;

/** Ids that are other columns of the row joined by dots, so that a region can override the row. */
final class Parts {
  private Parts() {}

  static void check(Row row, String... columns) {
    if (row.has("id") && Arrays.stream(columns).noneMatch(row::isEmpty)) {
      String expected = Arrays.stream(columns).map(row::text).collect(Collectors.joining("."));
      if (!row.text("id").equals(expected)) {
        row.report(IssueCode.ID_NOT_OF_PARTS, "id", String.join(".", columns), expected);
      }
    }
  }
}
