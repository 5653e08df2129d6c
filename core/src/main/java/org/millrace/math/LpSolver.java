package org.millrace.math;

/** Whoever solves linear and mixed-integer programs; see {@link LpConformance} for what it owes. */
public interface LpSolver {
  /** Name and version, as results and reports show it. */
  String name();

  /** Opens a session on a program; the session must be closed. */
  Session open(LinearProgram program);

  /** Solves a program once. */
  default LpResult solve(LinearProgram program, Limits limits) {
    try (Session session = open(program)) {
      return session.solve(limits);
    }
  }

  /**
   * A program that stays loaded, so that a small change is solved from where the last one ended.
   */
  interface Session extends AutoCloseable {
    /** Sets the bounds of a column. */
    void bounds(int column, double lower, double upper);

    /** Sets the cost of a column. */
    void cost(int column, double cost);

    /** Adds a row and returns its place. */
    int addRow(LinearProgram.Row row);

    /** Offers a point to start from; one value a column. A solver may ignore a bad one. */
    void start(Vector point);

    /** Solves what is loaded now. */
    LpResult solve(Limits limits);

    @Override
    void close();
  }
}
