package org.millrace.io.register;

/**
 * Something to report about a value.
 *
 * @param column of the target table, or of the file; may be empty
 * @param value what stands in the file
 * @param result what became of it, or what it was compared with; may be empty
 */
record Remark(ImportKind kind, ImportReason why, String column, String value, String result) {
  static Remark dropped(ImportReason why, String column, String value) {
    return new Remark(ImportKind.DROPPED, why, column, value, "");
  }

  static Remark emptied(ImportReason why, String column, String value) {
    return new Remark(ImportKind.EMPTIED, why, column, value, "");
  }

  static Remark repaired(ImportReason why, String column, String value, String result) {
    return new Remark(ImportKind.REPAIRED, why, column, value, result);
  }

  static Remark suspicious(ImportReason why, String column, String value, String result) {
    return new Remark(ImportKind.SUSPICIOUS, why, column, value, result);
  }
}
