package org.millrace.io.issue;

import java.util.List;
import java.util.Map;

/**
 * What was found in an input.
 *
 * @param issues in the order they were found; of each code at most {@link Issues#KEPT}
 * @param counts how many there were of each code, kept or not; a code that did not occur is absent
 */
public record IssueLog(List<Issue> issues, Map<IssueCode, Long> counts) {
  public IssueLog {
    issues = List.copyOf(issues);
    counts = Map.copyOf(counts);
  }

  /** How many issues there were, kept or not. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The kept issues of one severity. */
  public List<Issue> listed(Severity severity) {
    return issues.stream().filter(issue -> issue.severity() == severity).toList();
  }
}
