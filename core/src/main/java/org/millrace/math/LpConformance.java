package org.millrace.math;

import java.util.List;

/**
 * What every {@link LpSolver} owes, as cases any of them can be put through. It needs no test
 * framework, so that a solver outside this project can be judged too:
 *
 * <pre>    LpConformance.cases().forEach(c -&gt; c.verify(solver));</pre>
 *
 * <p>A case is a program and steps: edits of the session and solves with what must come out. Beyond
 * the expected objective, each returned point is checked against all bounds, rows and integrality,
 * each bound against the best objective, and each set of row duals by strong duality, which fixes
 * their sign as well:
 *
 * <pre>    cᵀx = Σ_rows y⁺l − y⁻u + Σ_columns d⁺lb − d⁻ub,   d = c − Aᵀy</pre>
 */
public final class LpConformance {
  private LpConformance() {}

  /** All cases, from the empty program to limits and starts; their names are unique. */
  public static List<Case> cases() {
    return LpCases.all();
  }

  /**
   * Puts a solver through all cases.
   *
   * @throws AssertionError at the first case it fails; the sentence names case and step
   */
  public static void verify(LpSolver solver) {
    cases().forEach(c -> c.verify(solver));
  }

  /**
   * One program and what is done with it in one session.
   *
   * @param steps at least one of them solves
   */
  public record Case(String name, LinearProgram program, List<Step> steps) {
    public Case {
      steps = List.copyOf(steps);
    }

    /**
     * Puts a solver through this case.
     *
     * @throws AssertionError if it fails; the sentence names case and step
     */
    public void verify(LpSolver solver) {
      LpCheck check = new LpCheck(name, program);
      try (LpSolver.Session session = solver.open(program)) {
        steps.forEach(step -> check.take(session, step));
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** One call on a session. */
  public sealed interface Step {
    /** Sets the bounds of a column. */
    record Bounds(int column, double lower, double upper) implements Step {}

    /** Sets the cost of a column. */
    record Cost(int column, double cost) implements Step {}

    /** Adds a row, which must get the next free place. */
    record AddRow(LinearProgram.Row row) implements Step {}

    /** Offers a point. */
    record Start(Vector point) implements Step {}

    /** Solves, and what must come out. */
    record Solve(Limits limits, Expected expected) implements Step {}
  }

  /** What must come out of a solve. */
  public sealed interface Expected {
    /**
     * This optimum.
     *
     * @param rowDuals the only right ones, or empty when several sets are right
     */
    record Optimum(double objective, Vector rowDuals) implements Expected {}

    /** No point obeys all rows. */
    record NoPoint() implements Expected {}

    /** The objective has no end. */
    record NoEnd() implements Expected {}

    /**
     * Whatever the limits allow, so long as it is true of a program with this optimum: no claim of
     * infeasibility, no bound above the optimum, no optimum further from it than the gap.
     */
    record Sound(double optimum) implements Expected {}

    /** The very result of the solve before, number by number. */
    record SameAgain() implements Expected {}
  }
}
