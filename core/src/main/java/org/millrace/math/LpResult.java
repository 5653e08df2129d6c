package org.millrace.math;

/** How a solve ended. */
public sealed interface LpResult {
  /**
   * A point and proof that none is better (to the gap asked for).
   *
   * @param point one value a column
   * @param rowDuals change of the objective for one more unit of each row's bound; empty for a
   *     mixed-integer program
   * @param bound no point can cost less
   */
  record Optimal(double objective, Vector point, Vector rowDuals, double bound)
      implements LpResult {}

  /** No point obeys all rows. */
  record Infeasible() implements LpResult {}

  /** The objective has no end. */
  record Unbounded() implements LpResult {}

  /**
   * A limit came first, and there is a point.
   *
   * @param bound no point can cost less
   */
  record Stopped(double objective, Vector point, double bound, Reason reason) implements LpResult {}

  /**
   * A limit came first, and there is no point yet.
   *
   * @param bound no point can cost less; negative infinity when not even that is known
   */
  record Unfinished(double bound, Reason reason) implements LpResult {}

  /** Which limit ended a solve. */
  enum Reason {
    TIME,
    NODES,
    NUMERICS
  }
}
