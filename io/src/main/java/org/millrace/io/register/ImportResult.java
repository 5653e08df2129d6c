package org.millrace.io.register;

import java.util.List;

/** What came of an import. */
public sealed interface ImportResult {
  /** The region package was written. */
  record Imported(ImportReport report) implements ImportResult {}

  /** Nothing was written, but it would have been. */
  record Previewed(ImportReport report, List<TablePreview> tables) implements ImportResult {
    public Previewed {
      tables = List.copyOf(tables);
    }
  }

  /** Nothing was written. */
  record Refused(List<ImportIssue> issues) implements ImportResult {
    public Refused {
      issues = List.copyOf(issues);
    }
  }
}
