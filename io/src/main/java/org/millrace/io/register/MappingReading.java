package org.millrace.io.register;

import java.util.List;

/** What came of reading a mapping. */
public sealed interface MappingReading {
  /** It makes sense. */
  record Read(RegisterMapping mapping) implements MappingReading {}

  /** It does not; these are all its faults. */
  record Refused(List<ImportIssue> issues) implements MappingReading {
    public Refused {
      issues = List.copyOf(issues);
    }
  }
}
