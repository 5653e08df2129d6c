package org.millrace.math;

import java.util.BitSet;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/**
 * Makes a point better part by part: all choices but those of one neighborhood stay as they are,
 * and the small program that is left is solved. Neighborhoods that are solved quickly grow, those
 * that are not shrink.
 */
final class NeighborhoodSearch {
  private static final int SMALLEST = 40;
  private static final int FIRST = 250;
  private static final int LARGEST = 1_500;
  private static final double GROWTH = 1.25;

  /** A neighborhood may take so long [s]. */
  private static final double PATIENCE = 3;

  /** One that takes less was too small [s]. */
  private static final double QUICK = 1;

  private static final double GAP = 1e-4;

  private final LpSolver solver;
  private final Choices choices;

  NeighborhoodSearch(LpSolver solver, Choices choices) {
    this.solver = solver;
    this.choices = choices;
  }

  /**
   * A point no worse than the given one, searched for until told to stop.
   *
   * @param left seconds that are left
   */
  Choices.Incumbent improve(
      Choices.Incumbent start, long seed, DoubleSupplier left, BooleanSupplier stop) {
    Neighborhoods neighborhoods = new Neighborhoods(choices, seed);
    Choices.Incumbent best = start;
    double size = FIRST;
    try (LpSolver.Session session = solver.open(choices.program())) {
      while (!stop.getAsBoolean() && left.getAsDouble() > 0) {
        release(session, neighborhoods.draw((int) size), best.point());
        session.start(best.point());
        double before = left.getAsDouble();
        double patience = Math.clamp(before, 0, PATIENCE);
        LpResult result = session.solve(new Limits(GAP, patience, Long.MAX_VALUE));
        double taken = before - left.getAsDouble();
        best = better(best, result);
        size = Math.clamp(size * (taken < QUICK ? GROWTH : 1 / GROWTH), SMALLEST, LARGEST);
      }
    }
    return best;
  }

  private void release(LpSolver.Session session, BitSet free, Vector point) {
    for (int column : choices.columns()) {
      LinearProgram.Column whole = choices.program().columns().get(column);
      double set = point.at(column);
      boolean open = free.get(column);
      session.bounds(column, open ? whole.lower() : set, open ? whole.upper() : set);
    }
  }

  private Choices.Incumbent better(Choices.Incumbent best, LpResult result) {
    Vector point =
        switch (result) {
          case LpResult.Optimal optimal -> optimal.point();
          case LpResult.Stopped stopped -> stopped.point();
          case LpResult.Unfinished unfinished -> best.point();
          case LpResult.Infeasible infeasible -> best.point();
          case LpResult.Unbounded unbounded -> best.point();
        };
    return choices.incumbent(point).filter(i -> i.cost() < best.cost()).orElse(best);
  }
}
