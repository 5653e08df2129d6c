package org.millrace.io.region;

import org.millrace.domain.Activity;
import org.millrace.io.code.ActivityCode;
import org.millrace.io.code.CodeForm;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.Row;

/** The activity that the columns {@code sector} and {@code scheme} of a row name. */
final class Activities {
  private Activities() {}

  /** The activity; unstated if one of the cells holds none, and reported if the code is wrong. */
  static Activity of(Row row) {
    if (!row.has("scheme") || !row.has("sector")) {
      return new Activity.Unstated();
    }
    String scheme = row.text("scheme");
    return switch (ActivityCode.parse(scheme, row.text("sector"))) {
      case CodeForm.Right right -> new Activity.Coded(scheme, right.code());
      case CodeForm.WithoutZero without -> {
        row.report(IssueCode.CODE_WITHOUT_LEADING_ZERO, "sector", scheme, without.code());
        yield new Activity.Unstated();
      }
      case CodeForm.Wrong wrong -> {
        row.report(IssueCode.CODE_MALFORMED, "sector", scheme, wrong.meant());
        yield new Activity.Unstated();
      }
    };
  }
}
