package org.millrace.math;

import static org.millrace.math.LpCases.binary;
import static org.millrace.math.LpCases.column;
import static org.millrace.math.LpCases.knapsack;
import static org.millrace.math.LpCases.one;
import static org.millrace.math.LpCases.optimum;
import static org.millrace.math.LpCases.program;
import static org.millrace.math.LpCases.row;

import java.util.List;
import java.util.stream.Stream;
import org.millrace.math.LpConformance.Case;
import org.millrace.math.LpConformance.Expected;
import org.millrace.math.LpConformance.Step;

/** The cases of {@link LpConformance} about edits, starts and limits. */
final class LpSessionCases {
  private static final double INF = Double.POSITIVE_INFINITY;

  /** Best of {@link #split()}, found by trying all 4096 points. */
  private static final double SPLIT_OPTIMUM = -4;

  private LpSessionCases() {}

  static List<Case> all() {
    return Stream.of(edits(), moreEdits(), starts(), limits()).flatMap(List::stream).toList();
  }

  private static List<Case> edits() {
    return List.of(
        new Case(
            "bounds that change",
            diet(),
            List.of(
                solve(optimum(8, 2)),
                new Step.Bounds(1, 0, 1),
                solve(optimum(11, 3)),
                new Step.Bounds(0, 0, 2),
                solve(new Expected.NoPoint()),
                new Step.Bounds(1, 2, INF),
                solve(optimum(8)))),
        new Case(
            "costs that change",
            diet(),
            List.of(
                solve(optimum(8, 2)),
                new Step.Cost(1, 7),
                solve(optimum(12, 3)),
                new Step.Cost(0, -1),
                solve(new Expected.NoEnd()),
                new Step.Cost(0, 0),
                solve(optimum(0, 0)))),
        new Case(
            "rows that are added",
            diet(),
            List.of(
                solve(optimum(8, 2)),
                new Step.AddRow(row(1.5, INF, 1, 0)),
                solve(optimum(9.5, 2, 1)),
                new Step.AddRow(row(-INF, 1, 1, 0)),
                solve(new Expected.NoPoint()))));
  }

  private static List<Case> moreEdits() {
    return List.of(
        new Case(
            "edits of an integer program",
            knapsack(),
            List.of(
                solve(optimum(-39)),
                new Step.Bounds(0, 0, 0),
                solve(optimum(-35)),
                new Step.Cost(4, -30),
                solve(optimum(-57)),
                new Step.AddRow(row(-INF, 1, 0, 0, 1, 0, 1)),
                solve(optimum(-54)),
                new Step.Bounds(0, 0, 1),
                solve(optimum(-66)))),
        new Case(
            "edits before the first solve",
            diet(),
            List.of(
                new Step.Cost(1, 1),
                new Step.AddRow(row(-INF, 3, 0, 1)),
                new Step.Bounds(0, 0, 9),
                solve(optimum(6, 3, -2)))),
        new Case(
            "the same program twice",
            degenerate(),
            List.of(solve(optimum(2)), solve(new Expected.SameAgain()))));
  }

  private static List<Case> starts() {
    return List.of(
        new Case(
            "a good start",
            knapsack(),
            List.of(new Step.Start(Vector.of(1, 0, 1, 0, 0)), solve(optimum(-39)))),
        new Case(
            "a feasible start that is not best",
            knapsack(),
            List.of(new Step.Start(Vector.of(0, 0, 0, 1, 1)), solve(optimum(-39)))),
        new Case(
            "a start that breaks a row",
            knapsack(),
            List.of(new Step.Start(Vector.of(1, 1, 1, 1, 1)), solve(optimum(-39)))),
        new Case(
            "a start that is not whole",
            knapsack(),
            List.of(new Step.Start(Vector.of(0.5, 0.5, 0.5, 0.5, 0.5)), solve(optimum(-39)))),
        new Case(
            "a start for a linear program",
            diet(),
            List.of(new Step.Start(Vector.of(1, 3)), solve(optimum(8, 2)))));
  }

  private static List<Case> limits() {
    Limits noTime = Limits.NONE.withSeconds(0);
    Limits noNodes = new Limits(1e-9, INF, 0);
    Limits oneNode = new Limits(1e-9, INF, 1);
    return List.of(
        one("no time for a linear program", diet(), noTime, new Expected.Sound(8)),
        one("no time for an integer program", split(), noTime, new Expected.Sound(SPLIT_OPTIMUM)),
        one("no nodes", split(), noNodes, new Expected.Sound(SPLIT_OPTIMUM)),
        one("one node", split(), oneNode, new Expected.Sound(SPLIT_OPTIMUM)),
        new Case(
            "no nodes but a start, then all it takes",
            split(),
            List.of(
                new Step.Start(Vector.of(new double[12])),
                new Step.Solve(noNodes, new Expected.Sound(SPLIT_OPTIMUM)),
                solve(optimum(SPLIT_OPTIMUM)))));
  }

  /** At least 4 of two foods; the second is cheaper. */
  private static LinearProgram diet() {
    return program(List.of(column(0, INF, 3), column(0, INF, 2)), row(4, INF, 1, 1));
  }

  /** Any point of an edge is best. */
  private static LinearProgram degenerate() {
    return program(
        List.of(column(0, 2, 1), column(0, 2, 1), column(0, 2, 1)),
        row(2, INF, 1, 1, 1),
        row(-INF, 2, 1, 1, 0));
  }

  /** Binaries that must balance twice and seldom do; relaxation and optimum lie far apart. */
  private static LinearProgram split() {
    return program(
        Stream.generate(() -> binary(-1)).limit(12).toList(),
        row(-2, 2, 62, -15, 43, -71, 28, 57, -36, 91, -84, 19, -47, 33),
        row(-2, 2, -23, 66, -58, 12, 97, -41, 74, -29, 35, -88, 17, -53));
  }

  private static Step solve(Expected expected) {
    return new Step.Solve(Limits.NONE, expected);
  }
}
