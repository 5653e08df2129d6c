package org.millrace.io.region;

import java.util.List;
import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.io.issue.Issue;
import org.millrace.io.issue.IssueLog;

/** What came of reading a region package: everything, or nothing. */
public sealed interface RegionReading {
  /** What was found wrong with it. */
  IssueLog log();

  /** The issues that were kept, in the order they were found. */
  default List<Issue> issues() {
    return log().issues();
  }

  /**
   * The package is sound; the log holds warnings and repairs only.
   *
   * @param registry everything the package says about the region
   * @param knowledge the given knowledge with the rows of the package in place of those of the same
   *     id
   */
  record Read(Registry registry, Knowledge knowledge, IssueLog log) implements RegionReading {}

  /** The package has errors, and nothing of it was taken. */
  record Refused(IssueLog log) implements RegionReading {}
}
