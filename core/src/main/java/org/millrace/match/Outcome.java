package org.millrace.match;

/** What a rule says of a pair, best first. */
public enum Outcome {
  FEASIBLE,
  /** Feasible if something unknown turns out well. */
  CONDITIONAL,
  INFEASIBLE;

  /** The worse of two outcomes. */
  public Outcome worse(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
