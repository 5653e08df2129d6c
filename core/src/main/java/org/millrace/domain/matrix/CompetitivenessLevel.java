package org.millrace.domain.matrix;

/** How a cluster stands against its rivals. */
public enum CompetitivenessLevel {
  /** Above the threshold. */
  STRONG,
  /** At the threshold or below. */
  WEAK
}
