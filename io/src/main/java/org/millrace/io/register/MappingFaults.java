package org.millrace.io.register;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one mapping. */
final class MappingFaults {
  private final String file;
  private final List<ImportIssue> issues = new ArrayList<>();

  MappingFaults(String file) {
    this.file = file;
  }

  /**
   * @param pointer where in the JSON
   */
  void add(ImportFault fault, String pointer, String value, String expected) {
    issues.add(new ImportIssue(fault, file, 0, pointer, value, expected));
  }

  List<ImportIssue> list() {
    return List.copyOf(issues);
  }
}
