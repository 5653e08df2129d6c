package org.millrace.solver;

import java.util.List;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Column;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgram.Row;
import org.millrace.math.LpResult;

/** A program of its own, for tests of what only a fresh process can show. */
final class SolveOnce {
  private SolveOnce() {}

  /** Solves an infeasible and an integer program; exits with 0 if both came out right. */
  public static void main(String[] arguments) {
    HighsSolver solver = new HighsSolver();
    List<Column> columns = List.of(new Column("n", 0, 9, 1, true));
    boolean right =
        solver.solve(program(columns, 20), Limits.NONE) instanceof LpResult.Infeasible
            && solver.solve(program(columns, 2.5), Limits.NONE) instanceof LpResult.Optimal optimal
            && optimal.objective() == 3;
    System.exit(right ? 0 : 1);
  }

  private static LinearProgram program(List<Column> columns, double least) {
    Row row = new Row("need", least, Double.POSITIVE_INFINITY, List.of(new Entry(0, 1)));
    return new LinearProgram(columns, List.of(row), 0);
  }
}
