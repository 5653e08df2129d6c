package org.millrace.utility;

import org.millrace.engine.Run;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;
import org.millrace.math.Vector;
import org.millrace.utility.UtilityResult.Ending;

/** Solves programs; a mixed-integer one a second time with its choices held, for exact numbers. */
final class Search {
  /** Part of the time left that the choices get; the rest is for what follows from them. */
  private static final double SHARE_FOR_CHOICES = 0.8;

  private final LpSolver solver;
  private final Run run;
  private final UtilityRules.Search rules;

  Search(LpSolver solver, Run run, UtilityRules.Search rules) {
    this.solver = solver;
    this.run = run;
    this.rules = rules;
  }

  /** How a search went. */
  sealed interface Outcome {
    /**
     * A point.
     *
     * @param duals one a row; empty when they are not known
     * @param bound of the objective
     */
    record Found(Vector point, Vector duals, double objective, double bound, Ending ending)
        implements Outcome {}

    /** No point obeys all rows. */
    record Impossible() implements Outcome {}

    /** The objective has no end. */
    record Endless() implements Outcome {}

    /** A limit came first. */
    record Unfinished(Ending ending) implements Outcome {}
  }

  String solver() {
    return solver.name();
  }

  boolean hasTime() {
    return run.secondsLeft().getAsDouble() > 0;
  }

  /** Opens a session of its own on a program. */
  LpSolver.Session open(LinearProgram program) {
    return solver.open(program);
  }

  /** The least of a program, from nothing. */
  Outcome least(LinearProgram program) {
    return least(program, Vector.EMPTY);
  }

  /**
   * The least of a program.
   *
   * @param start a point to start from; empty for none
   */
  Outcome least(LinearProgram program, Vector start) {
    run.check();
    try (LpSolver.Session session = solver.open(program)) {
      if (start.size() > 0 && program.hasIntegers()) {
        session.start(start);
      }
      Outcome outcome = least(session, program.hasIntegers() ? SHARE_FOR_CHOICES : 1);
      return program.hasIntegers() && outcome instanceof Outcome.Found found
          ? exact(program, found)
          : outcome;
    }
  }

  /** The least of what a session holds now. */
  Outcome least(LpSolver.Session session) {
    run.check();
    return least(session, 1);
  }

  private Outcome least(LpSolver.Session session, double share) {
    double seconds = Math.max(0, share * run.secondsLeft().getAsDouble());
    return switch (session.solve(new Limits(rules.relativeGap(), seconds, rules.nodes()))) {
      case LpResult.Optimal best ->
          new Outcome.Found(
              best.point(), best.rowDuals(), best.objective(), best.bound(), Ending.OPTIMAL);
      case LpResult.Stopped stopped ->
          new Outcome.Found(
              stopped.point(),
              Vector.EMPTY,
              stopped.objective(),
              stopped.bound(),
              ending(stopped.reason()));
      case LpResult.Infeasible infeasible -> new Outcome.Impossible();
      case LpResult.Unbounded unbounded -> new Outcome.Endless();
      case LpResult.Unfinished unfinished -> new Outcome.Unfinished(ending(unfinished.reason()));
    };
  }

  /** The same choices with everything else solved as a linear program, which has duals. */
  private Outcome.Found exact(LinearProgram program, Outcome.Found found) {
    run.check();
    try (LpSolver.Session session = solver.open(program.relaxed())) {
      for (int j = 0; j < program.columns().size(); j++) {
        if (program.columns().get(j).integer()) {
          double chosen = Math.rint(found.point().at(j));
          session.bounds(j, chosen, chosen);
        }
      }
      return least(session, 1) instanceof Outcome.Found again && again.ending() == Ending.OPTIMAL
          ? new Outcome.Found(
              again.point(),
              again.duals(),
              again.objective(),
              Math.min(found.bound(), again.objective()),
              found.ending())
          : found;
    }
  }

  private static Ending ending(LpResult.Reason reason) {
    return switch (reason) {
      case TIME -> Ending.TIME;
      case NODES -> Ending.NODES;
      case NUMERICS -> Ending.NUMERICS;
    };
  }
}
