package org.millrace.math;

import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * A good point of a program with fixed charges, by linear programs alone: each choice is charged as
 * if it were used as much as last time, so that what is used little becomes dear a tonne and goes
 * out, and the rest is used more.
 */
final class SlopeScaling {
  /** Ends after so many rounds, or so many without a better point. */
  private static final int ROUNDS = 200;

  private static final int PATIENCE = 12;

  private final LpSolver solver;
  private final Choices choices;

  SlopeScaling(LpSolver solver, Choices choices) {
    this.solver = solver;
    this.choices = choices;
  }

  /**
   * The best point found in time; nothing if none obeys all rows.
   *
   * @param left seconds that are left
   */
  Optional<Choices.Incumbent> search(DoubleSupplier left) {
    Choices.Incumbent best = null;
    try (LpSolver.Session session = solver.open(choices.program().relaxed())) {
      int last = 0;
      for (int round = 0; round < ROUNDS && round - last <= PATIENCE; round++) {
        Limits limits = new Limits(0, Math.max(0, left.getAsDouble()), Long.MAX_VALUE);
        if (!(session.solve(limits) instanceof LpResult.Optimal relaxed)) {
          break;
        }
        Choices.Incumbent found = choices.roundedUp(relaxed.point()).orElse(null);
        if (found != null && (best == null || found.cost() < best.cost())) {
          best = found;
          last = round;
        }
        scale(session, relaxed.point());
      }
    }
    return Optional.ofNullable(best);
  }

  /** Charges each choice by its use. */
  private void scale(LpSolver.Session session, Vector point) {
    for (int column : choices.columns()) {
      double used = point.at(column);
      if (Choices.isMade(used)) {
        session.cost(column, choices.program().columns().get(column).cost() / used);
      }
    }
  }
}
