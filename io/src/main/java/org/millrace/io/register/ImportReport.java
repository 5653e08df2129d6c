package org.millrace.io.register;

import java.util.List;
import java.util.Map;

/**
 * What an import wrote, dropped, repaired and suspects.
 *
 * @param rows number of rows written, by table
 * @param findings by kind, table, column and reason, in this order
 */
public record ImportReport(Map<String, Integer> rows, List<Finding> findings) {
  public ImportReport {
    rows = RegisterMapping.ordered(rows);
    findings = List.copyOf(findings);
  }

  /**
   * The same thing found in one or more rows.
   *
   * @param table table of the region package; empty for an input file as a whole
   * @param column of that table, or of the input file when there is no table; may be empty
   * @param count how often
   * @param examples the first ones found; for suspicious values all up to a thousand
   */
  public record Finding(
      ImportKind kind,
      ImportReason why,
      String table,
      String column,
      int count,
      List<Example> examples) {
    public Finding {
      examples = List.copyOf(examples);
    }
  }

  /**
   * Where something was found.
   *
   * @param file input file
   * @param row line of it, from 1, the column names included; 0 for the whole file
   * @param value what stands there
   * @param result what became of it, or what it was compared with; may be empty
   */
  public record Example(String file, int row, String value, String result) {}

  /** How often something was done for a reason, in all tables and columns. */
  public int count(ImportKind kind, ImportReason why) {
    return findings.stream()
        .filter(finding -> finding.kind() == kind && finding.why() == why)
        .mapToInt(Finding::count)
        .sum();
  }
}
