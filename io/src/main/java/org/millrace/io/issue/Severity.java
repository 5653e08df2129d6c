package org.millrace.io.issue;

/** How much an issue matters. */
public enum Severity {
  /** The input is refused. */
  ERROR,
  /** The input was read in the only way it can be meant. */
  REPAIRED,
  /** The input is read as it stands; somebody should look. */
  WARNING
}
