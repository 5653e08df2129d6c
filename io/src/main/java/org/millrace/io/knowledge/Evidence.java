package org.millrace.io.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.DataSource;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.table.Row;

/** Who says that something was seen must say where, and what was printed there. */
final class Evidence {
  private final Set<String> opened = new HashSet<>();

  Evidence(List<DataSource> sources) {
    sources.stream().filter(DataSource::opened).forEach(s -> opened.add(s.id().value()));
  }

  void check(Row row) {
    if (!row.text("evidence").equals("seen")) {
      return;
    }
    for (String column : List.of("locator", "as_printed")) {
      if (row.isEmpty(column)) {
        row.report(IssueCode.EVIDENCE_INCOMPLETE, column, "text", "");
      }
    }
    if (row.has("source") && !opened.contains(row.text("source"))) {
      row.report(IssueCode.EVIDENCE_INCOMPLETE, "source", "opened", "");
    }
  }
}
