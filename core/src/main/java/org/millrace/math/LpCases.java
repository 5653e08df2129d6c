package org.millrace.math;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.millrace.math.LinearProgram.Column;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgram.Row;
import org.millrace.math.LpConformance.Case;
import org.millrace.math.LpConformance.Expected;
import org.millrace.math.LpConformance.Step;

/** The cases of {@link LpConformance}, small enough to be solved by hand. */
final class LpCases {
  private static final double INF = Double.POSITIVE_INFINITY;

  private LpCases() {}

  static List<Case> all() {
    return Stream.of(
            trivial(),
            shapes(),
            numbers(),
            outcomes(),
            classics(),
            integers(),
            LpSessionCases.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> trivial() {
    return List.of(
        one("empty program", program(List.of()), optimum(0)),
        one("empty program with an offset", offset(7, program(List.of())), optimum(7)),
        one(
            "no rows: each column goes to its cheap bound",
            program(List.of(column(-1, 4, 2), column(-1, 4, -2), column(3, 8, 0))),
            optimum(-10)),
        one(
            "a row without entries that holds",
            program(List.of(column(1, 5, 1)), row(-1, 1)),
            optimum(1, 0)),
        one(
            "a row without entries that can't hold",
            program(List.of(column(1, 5, 1)), row(1, 2)),
            new Expected.NoPoint()),
        one(
            "a row without bounds",
            program(List.of(column(-3, 5, 1)), row(-INF, INF, 1)),
            optimum(-3, 0)),
        one(
            "no columns but a row that can't hold",
            program(List.of(), row(1, 1)),
            new Expected.NoPoint()));
  }

  private static List<Case> shapes() {
    return List.of(
        one(
            "fixed columns",
            program(List.of(column(2, 2, 3), column(0, 9, 1)), row(5, INF, 1, 1)),
            optimum(9, 1)),
        one(
            "free columns",
            program(
                List.of(column(-INF, INF, 1), column(-INF, INF, 2)),
                row(-4, INF, 1, 1),
                row(-INF, 6, 1, -1)),
            optimum(-9, 1.5, -0.5)),
        one(
            "equality",
            program(
                List.of(column(0, INF, 2), column(0, INF, 5)), row(4, 4, 1, 1), row(1, 1, 0, 1)),
            optimum(11, 2, 3)),
        one(
            "a negative dual at an upper row bound",
            program(List.of(column(0, INF, -3), column(0, INF, -2)), row(-INF, 4, 1, 1)),
            optimum(-12, -3)),
        one(
            "a positive dual at a lower row bound",
            program(List.of(column(0, INF, 3), column(0, INF, 2)), row(4, INF, 1, 1)),
            optimum(8, 2)));
  }

  private static List<Case> numbers() {
    return List.of(
        one(
            "a range row at its lower end",
            program(List.of(column(0, 9, 1), column(0, 9, 3)), row(2, 6, 1, 1)),
            optimum(2, 1)),
        one(
            "a range row at its upper end",
            program(List.of(column(0, 9, -1), column(0, 9, -3)), row(2, 6, 1, 1)),
            optimum(-18, -3)),
        one(
            "redundant rows",
            program(
                List.of(column(0, INF, 1), column(0, INF, 1)),
                row(3, INF, 1, 1),
                row(6, INF, 2, 2),
                row(1, INF, 1, 1)),
            optimum(3)),
        one(
            "offset",
            offset(-100, program(List.of(column(0, INF, 1)), row(3, INF, 1))),
            optimum(-97, 1)),
        one(
            "numbers from a millionth to a million",
            program(
                List.of(column(0, INF, 1e-6), column(0, 1e6, 1), column(0, INF, 1e6)),
                row(1, INF, 1e-6, 1e-3, 1),
                row(2e6, INF, 1, 1, 1e6)),
            optimum(2)));
  }

  private static List<Case> outcomes() {
    return List.of(
        one(
            "infeasible by a bound",
            program(List.of(column(0, 1, 1)), row(5, INF, 1)),
            new Expected.NoPoint()),
        one(
            "infeasible by two rows",
            program(
                List.of(column(-INF, INF, 0), column(-INF, INF, 0)),
                row(-INF, 1, 1, 1),
                row(2, INF, 1, 1)),
            new Expected.NoPoint()),
        one("unbounded without rows", program(List.of(column(0, INF, -1))), new Expected.NoEnd()),
        one(
            "unbounded along a ray",
            program(List.of(column(0, INF, -1), column(0, INF, 0.5)), row(-INF, 1, 1, -1)),
            new Expected.NoEnd()),
        one(
            "infeasible although a cost has no end",
            program(
                List.of(column(0, INF, -1), column(0, INF, 0), column(0, INF, 0)),
                row(2, INF, 0, 1, -1),
                row(2, INF, 0, -1, 1)),
            new Expected.NoPoint()),
        one(
            "unbounded integer program",
            program(List.of(integer(0, INF, -1), column(0, 1, 0)), row(0, INF, 1, 1)),
            new Expected.NoEnd()),
        one(
            "infeasible integer program whose relaxation has no end",
            program(
                List.of(column(0, INF, -1), integer(0, 5, 0), integer(0, 5, 0)),
                row(3, 3, 0, 2, 2)),
            new Expected.NoPoint()));
  }

  private static List<Case> classics() {
    return List.of(
        one(
            "degenerate: Beale's example, on which a careless simplex cycles",
            program(
                List.of(
                    column(0, INF, -0.75),
                    column(0, INF, 150),
                    column(0, INF, -0.02),
                    column(0, INF, 6)),
                row(-INF, 0, 0.25, -60, -0.04, 9),
                row(-INF, 0, 0.5, -90, -0.02, 3),
                row(-INF, 1, 0, 0, 1, 0)),
            optimum(-0.05)),
        one(
            "Klee and Minty's cube",
            program(
                List.of(column(0, INF, -100), column(0, INF, -10), column(0, INF, -1)),
                row(-INF, 1, 1, 0, 0),
                row(-INF, 100, 20, 1, 0),
                row(-INF, 10000, 200, 20, 1)),
            optimum(-10000, 0, 0, -1)),
        one(
            "transport from two mills to three towns",
            program(
                Stream.of(2.5, 1.7, 1.8, 2.5, 1.8, 1.4).map(c -> column(0, INF, c * 90)).toList(),
                row(-INF, 350, 1, 1, 1, 0, 0, 0),
                row(-INF, 600, 0, 0, 0, 1, 1, 1),
                row(325, INF, 1, 0, 0, 1, 0, 0),
                row(300, INF, 0, 1, 0, 0, 1, 0),
                row(275, INF, 0, 0, 1, 0, 0, 1)),
            optimum(153675)));
  }

  private static List<Case> integers() {
    return List.of(
        one("knapsack", knapsack(), optimum(-39)),
        one(
            "knapsack, within half of the best",
            knapsack(),
            new Limits(0.5, INF, Long.MAX_VALUE),
            new Expected.Sound(-39)),
        one("integer program with an offset", offset(0.25, knapsack()), optimum(-38.75)),
        one("fixed charge, the arc exactly as wide as the need", fixedCharge(), optimum(61)),
        one("fixed charge, relaxed", fixedCharge().relaxed(), optimum(61)),
        one(
            "infeasible only in whole numbers",
            program(List.of(integer(0, 5, 1), integer(0, 5, 1)), row(3, 3, 2, 2)),
            new Expected.NoPoint()),
        one(
            "whole numbers below zero and between split bounds",
            program(List.of(integer(-7.5, 2.5, 1), integer(0.5, 2.5, 1)), row(-5.5, INF, 1, 1)),
            optimum(-5)),
        one(
            "whole and split columns together",
            program(
                List.of(integer(0, 10, -5), column(0, 10, -4)),
                row(-INF, 6, 1, 1),
                row(-INF, 9.5, 3, 1)),
            optimum(-25)),
        one("assignment of four to four", assignment(), optimum(13)));
  }

  /** Weights 5 4 6 3 2, room 11, values 20 16 19 8 3: the first two and the last fit best. */
  static LinearProgram knapsack() {
    return program(
        List.of(binary(-20), binary(-16), binary(-19), binary(-8), binary(-3)),
        row(-INF, 11, 5, 4, 6, 3, 2));
  }

  /** Two arcs to a need of 10: open at 41 and 2 a unit, or open at 20 and 5 a unit. */
  private static LinearProgram fixedCharge() {
    return program(
        List.of(column(0, INF, 2), column(0, INF, 5), binary(41), binary(20)),
        row(10, INF, 1, 1, 0, 0),
        row(-INF, 0, 1, 0, -10, 0),
        row(-INF, 0, 0, 1, 0, -10));
  }

  private static LinearProgram assignment() {
    double[] costs = {9, 2, 7, 8, 6, 4, 3, 7, 5, 8, 1, 8, 7, 6, 9, 4};
    List<Column> columns = new ArrayList<>();
    for (double cost : costs) {
      columns.add(binary(cost));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int place = i;
      rows.add(new Row("worker " + i, 1, 1, ones(k -> 4 * place + k)));
      rows.add(new Row("task " + i, 1, 1, ones(k -> 4 * k + place)));
    }
    return new LinearProgram(columns, rows, 0);
  }

  private static List<Entry> ones(IntUnaryOperator column) {
    return Stream.of(0, 1, 2, 3).map(k -> new Entry(column.applyAsInt(k), 1)).toList();
  }

  static Case one(String name, LinearProgram program, Expected expected) {
    return one(name, program, Limits.NONE, expected);
  }

  static Case one(String name, LinearProgram program, Limits limits, Expected expected) {
    return new Case(name, program, List.of(new Step.Solve(limits, expected)));
  }

  static Expected optimum(double objective, double... rowDuals) {
    return new Expected.Optimum(objective, Vector.of(rowDuals));
  }

  static LinearProgram program(List<Column> columns, Row... rows) {
    return new LinearProgram(columns, List.of(rows), 0);
  }

  static LinearProgram offset(double offset, LinearProgram program) {
    return new LinearProgram(program.columns(), program.rows(), offset);
  }

  static Column column(double lower, double upper, double cost) {
    return new Column("x", lower, upper, cost, false);
  }

  static Column integer(double lower, double upper, double cost) {
    return new Column("n", lower, upper, cost, true);
  }

  static Column binary(double cost) {
    return integer(0, 1, cost);
  }

  /** A row from one coefficient a column; zeros are left out. */
  static Row row(double lower, double upper, double... coefficients) {
    List<Entry> entries = new ArrayList<>();
    for (int j = 0; j < coefficients.length; j++) {
      if (coefficients[j] != 0) {
        entries.add(new Entry(j, coefficients[j]));
      }
    }
    return new Row("row", lower, upper, entries);
  }
}
