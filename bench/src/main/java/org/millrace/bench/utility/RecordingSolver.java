package org.millrace.bench.utility;

import java.util.ArrayList;
import java.util.List;
import org.millrace.bench.Stopwatch;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;
import org.millrace.math.Vector;

/** Passes programs on to a solver and notes them with how long they took. */
final class RecordingSolver implements LpSolver {
  private final LpSolver solver;
  private final List<Solved> solved = new ArrayList<>();

  RecordingSolver(LpSolver solver) {
    this.solver = solver;
  }

  /**
   * A program that was solved.
   *
   * @param seconds of the solve and of loading it
   */
  record Solved(LinearProgram program, LpResult result, double seconds) {}

  /** All solves, in order. */
  List<Solved> solved() {
    return solved;
  }

  @Override
  public String name() {
    return solver.name();
  }

  @Override
  public Session open(LinearProgram program) {
    Stopwatch<Session> opened = Stopwatch.time(() -> solver.open(program));
    return new Recorded(program, opened.result(), opened.seconds());
  }

  private final class Recorded implements Session {
    private final LinearProgram program;
    private final Session session;
    private double loading;

    Recorded(LinearProgram program, Session session, double loading) {
      this.program = program;
      this.session = session;
      this.loading = loading;
    }

    @Override
    public void bounds(int column, double lower, double upper) {
      session.bounds(column, lower, upper);
    }

    @Override
    public void cost(int column, double cost) {
      session.cost(column, cost);
    }

    @Override
    public int addRow(LinearProgram.Row row) {
      return session.addRow(row);
    }

    @Override
    public void start(Vector point) {
      session.start(point);
    }

    @Override
    public LpResult solve(Limits limits) {
      Stopwatch<LpResult> timed = Stopwatch.time(() -> session.solve(limits));
      solved.add(new Solved(program, timed.result(), loading + timed.seconds()));
      loading = 0;
      return timed.result();
    }

    @Override
    public void close() {
      session.close();
    }
  }
}
