package org.millrace.access;

import org.millrace.domain.Id;

/** A rule of the park: what it requires, and what failing it means. */
public record Criterion(Id.CriterionId id, Severity severity, Requirement requirement) {
  /** What failing means. */
  public enum Severity {
    /** Who fails is refused. */
    HARD,
    /** Who fails comes in on the condition that it is mended. */
    SOFT
  }
}
