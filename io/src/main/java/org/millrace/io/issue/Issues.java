package org.millrace.io.issue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Collects issues while an input is read: the first thousand of each code are kept, all are
 * counted. Not for several threads.
 */
public final class Issues {
  /** How many issues of one code are kept. */
  public static final int KEPT = 1_000;

  private final List<Issue> kept = new ArrayList<>();
  private final Map<IssueCode, Long> counts = new EnumMap<>(IssueCode.class);

  /** Adds an issue. */
  public void add(Issue issue) {
    add(issue.code(), () -> issue);
  }

  /** Counts an issue; what it says is only worked out while issues of its code are kept. */
  public void add(IssueCode code, Supplier<Issue> issue) {
    if (counts.merge(code, 1L, Long::sum) <= KEPT) {
      kept.add(issue.get());
    }
  }

  /** Whether any issue refuses the input. */
  public boolean hasErrors() {
    return counts.keySet().stream().anyMatch(code -> code.severity() == Severity.ERROR);
  }

  /** All that was collected so far. */
  public IssueLog log() {
    return new IssueLog(List.copyOf(kept), Map.copyOf(counts));
  }
}
