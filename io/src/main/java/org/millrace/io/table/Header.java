package org.millrace.io.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.io.issue.Issue;
import org.millrace.io.issue.IssueCode;
import org.millrace.io.issue.Issues;

/** The first row of a table file, matched to the columns of the table. */
final class Header {
  private final TableSchema schema;
  private final String file;
  private final Issues issues;
  private final List<String> names;
  private final int[] positions;
  private boolean faulty;

  /** Matches the names to the table and reports what does not fit. */
  Header(TableSchema schema, TableFile file, List<String> names, Issues issues) {
    this.schema = schema;
    this.file = file.name();
    this.issues = issues;
    this.names = names;
    this.positions = new int[schema.columns().size()];
    Arrays.fill(positions, -1);
    match();
    if (!faulty && !file.declared().isEmpty() && !file.declared().equals(names)) {
      compare(file.declared());
    }
  }

  /** How many fields each row must have. */
  int size() {
    return names.size();
  }

  /** Whether every column that names a row is there. */
  boolean hasKey() {
    return schema.key().stream().allMatch(k -> positions[schema.indexOf(k)] >= 0);
  }

  /** Whether the file does not have a column of the table. */
  boolean lacks(int column) {
    return positions[column] < 0;
  }

  /** The cells of a record in the order of the table's columns; empty where there is none. */
  String[] arrange(List<String> fields) {
    String[] cells = new String[positions.length];
    for (int i = 0; i < positions.length; i++) {
      boolean present = positions[i] >= 0 && positions[i] < fields.size();
      cells[i] = present ? fields.get(positions[i]).strip() : "";
    }
    return cells;
  }

  private void match() {
    for (int i = 0; i < names.size(); i++) {
      match(names.get(i), i);
    }
    for (int i = 0; i < positions.length; i++) {
      Column column = schema.columns().get(i);
      if (positions[i] < 0 && column.required()) {
        report(IssueCode.COLUMN_MISSING, column.name(), "", "");
      }
    }
  }

  private void match(String name, int at) {
    int column = schema.indexOf(name);
    if (Utf8Reader.isEscaped(name)) {
      String meant = Utf8Reader.asWindows1252(name);
      report(IssueCode.NOT_UTF8, Utf8Reader.visible(name), "UTF-8", meant);
    } else if (column < 0) {
      String meant = Suggestions.nearest(name, missing());
      report(IssueCode.COLUMN_UNKNOWN, name, String.join("|", schema.columnNames()), meant);
      if (!meant.isEmpty()) {
        positions[schema.indexOf(meant)] = at;
      }
    } else if (positions[column] >= 0) {
      report(IssueCode.COLUMN_TWICE, name, "", "");
    } else {
      positions[column] = at;
    }
  }

  private List<String> missing() {
    return schema.columnNames().stream().filter(c -> !names.contains(c)).toList();
  }

  private void compare(List<String> declared) {
    Set<String> there = new HashSet<>(names);
    boolean same = there.equals(new HashSet<>(declared)) && declared.size() == names.size();
    issues.add(
        Issue.of(
            same ? IssueCode.FIELD_ORDER_DIFFERS : IssueCode.FIELDS_DIFFER,
            file,
            String.join(",", declared),
            String.join(",", names)));
  }

  private void report(IssueCode code, String column, String expected, String suggestion) {
    faulty = true;
    issues.add(new Issue(code, file, 1, column, column, expected, suggestion));
  }
}
