package org.millrace.math;

import java.util.ArrayList;
import java.util.List;
import org.millrace.math.LinearProgram.Column;
import org.millrace.math.LinearProgram.Row;
import org.millrace.math.LpConformance.Expected;
import org.millrace.math.LpConformance.Step;

/** Walks a session through a case and keeps the program as the edits leave it, to judge results. */
final class LpCheck {
  /** Of objectives, activities and duals; relative to the largest term, absolute below 1. */
  private static final double TOLERANCE = 1e-9;

  private final String name;
  private final List<Column> columns;
  private final List<Row> rows;
  private final double offset;
  private final List<LpResult> results = new ArrayList<>();
  private int step;

  LpCheck(String name, LinearProgram program) {
    this.name = name;
    this.columns = new ArrayList<>(program.columns());
    this.rows = new ArrayList<>(program.rows());
    this.offset = program.offset();
  }

  /** Takes one step with the session and judges what comes back. */
  void take(LpSolver.Session session, Step next) {
    step++;
    switch (next) {
      case Step.Bounds b -> {
        Column old = columns.get(b.column());
        columns.set(
            b.column(), new Column(old.name(), b.lower(), b.upper(), old.cost(), old.integer()));
        session.bounds(b.column(), b.lower(), b.upper());
      }
      case Step.Cost c -> {
        Column old = columns.get(c.column());
        columns.set(
            c.column(), new Column(old.name(), old.lower(), old.upper(), c.cost(), old.integer()));
        session.cost(c.column(), c.cost());
      }
      case Step.AddRow added -> {
        rows.add(added.row());
        int place = session.addRow(added.row());
        require(place == rows.size() - 1, "put row %s at place %s", rows.size() - 1, place);
      }
      case Step.Start start -> session.start(start.point());
      case Step.Solve solve ->
          judge(session.solve(solve.limits()), solve.limits(), solve.expected());
    }
  }

  private void judge(LpResult result, Limits limits, Expected expected) {
    switch (expected) {
      case Expected.Optimum optimum ->
          judgeOptimum(result, optimum.objective(), optimum.rowDuals());
      case Expected.NoPoint none ->
          require(result instanceof LpResult.Infeasible, "missed infeasibility: %s", result);
      case Expected.NoEnd none ->
          require(result instanceof LpResult.Unbounded, "missed unboundedness: %s", result);
      case Expected.Sound sound -> judgeSound(result, limits, sound.optimum());
      case Expected.SameAgain same ->
          require(result.equals(results.getLast()), "gave %s, then %s", results.getLast(), result);
    }
    results.add(result);
  }

  private void judgeOptimum(LpResult result, double objective, Vector rowDuals) {
    if (!(result instanceof LpResult.Optimal optimal)) {
      throw failure("missed the optimum %s: %s".formatted(objective, result));
    }
    require(near(optimal.objective(), objective), "missed the optimum %s: %s", objective, result);
    require(near(optimal.bound(), objective), "missed the bound %s: %s", objective, result);
    checkPoint(optimal.point(), optimal.objective());
    if (columns.stream().anyMatch(Column::integer)) {
      require(optimal.rowDuals().size() == 0, "gave row duals of an integer program: %s", result);
      return;
    }
    checkDuals(optimal.rowDuals(), objective);
    for (int i = 0; i < rowDuals.size(); i++) {
      double got = optimal.rowDuals().at(i);
      require(near(got, rowDuals.at(i)), "gave row %s the dual %s, not %s", i, got, rowDuals.at(i));
    }
  }

  private void judgeSound(LpResult result, Limits limits, double optimum) {
    double slack = TOLERANCE * Math.max(1, Math.abs(optimum));
    switch (result) {
      case LpResult.Optimal optimal -> {
        double objective = optimal.objective();
        double gap = limits.relativeGap() * Math.abs(objective) + slack;
        checkPoint(optimal.point(), objective);
        checkBound(optimal.bound(), optimum + slack, result);
        require(objective - optimum <= gap, "claimed an optimum outside the gap: %s", result);
        require(objective - optimal.bound() <= gap, "left its bound outside the gap: %s", result);
      }
      case LpResult.Stopped stopped -> {
        checkPoint(stopped.point(), stopped.objective());
        checkBound(stopped.bound(), optimum + slack, result);
        require(stopped.objective() >= optimum - slack, "beat the optimum %s: %s", optimum, result);
      }
      case LpResult.Unfinished unfinished ->
          checkBound(unfinished.bound(), optimum + slack, result);
      case LpResult.Infeasible none -> throw failure("missed that there is an optimum: " + none);
      case LpResult.Unbounded none -> throw failure("missed that there is an optimum: " + none);
    }
  }

  private void checkBound(double bound, double limit, LpResult result) {
    require(bound <= limit, "claimed a bound above the optimum: %s", result);
  }

  private void checkPoint(Vector point, double objective) {
    require(point.size() == columns.size(), "gave %s values", point.size());
    double cost = offset;
    for (int j = 0; j < columns.size(); j++) {
      Column column = columns.get(j);
      double value = point.at(j);
      double slack = TOLERANCE * Math.max(1, Math.abs(value));
      require(
          value >= column.lower() - slack && value <= column.upper() + slack,
          "left the bounds of column %s: %s",
          j,
          value);
      require(!column.integer() || value == Math.rint(value), "split column %s: %s", j, value);
      cost += column.cost() * value;
    }
    require(near(objective, cost), "gave the objective %s to a point of cost %s", objective, cost);
    rows.forEach(row -> checkRow(row, point));
  }

  private void checkRow(Row row, Vector point) {
    LinearProgram.Activity activity = row.at(point);
    require(
        row.admits(activity, TOLERANCE),
        "broke row '%s': %s is not between %s and %s",
        row.name(),
        activity.sum(),
        row.lower(),
        row.upper());
  }

  /** Strong duality: the duals must prove the objective, bound by bound. */
  private void checkDuals(Vector rowDuals, double objective) {
    require(rowDuals.size() == rows.size(), "gave %s row duals", rowDuals.size());
    double[] reduced = columns.stream().mapToDouble(Column::cost).toArray();
    double proof = offset;
    for (int i = 0; i < rows.size(); i++) {
      double dual = rowDuals.at(i);
      rows.get(i).entries().forEach(e -> reduced[e.column()] -= dual * e.coefficient());
      proof += worth(dual, rows.get(i).lower(), rows.get(i).upper());
    }
    for (int j = 0; j < columns.size(); j++) {
      proof += worth(reduced[j], columns.get(j).lower(), columns.get(j).upper());
    }
    require(near(proof, objective), "gave row duals that prove %s, not %s", proof, objective);
  }

  /** What a dual gains at the bound its sign points to; a dual at no bound must vanish. */
  private static double worth(double dual, double lower, double upper) {
    return Math.abs(dual) <= TOLERANCE ? 0 : dual * (dual > 0 ? lower : upper);
  }

  private static boolean near(double value, double expected) {
    return Math.abs(value - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
  }

  private void require(boolean condition, String what, Object... values) {
    if (!condition) {
      throw failure(what.formatted(values));
    }
  }

  private AssertionError failure(String sentence) {
    return new AssertionError("Case '%s', step %s: the solver %s.".formatted(name, step, sentence));
  }
}
