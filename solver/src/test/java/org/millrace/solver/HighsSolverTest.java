package org.millrace.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Column;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgram.Row;
import org.millrace.math.LpResult;
import org.millrace.math.LpResult.Reason;
import org.millrace.math.LpSolver.Session;
import org.millrace.math.Vector;

final class HighsSolverTest {
  private static final double INF = Double.POSITIVE_INFINITY;
  private static final Limits ONE_NODE = new Limits(1e-9, INF, 1);
  private static final HighsSolver SOLVER = new HighsSolver();

  @Test
  void theNameHasTheVersion() {
    assertThat(SOLVER.name()).matches("HiGHS 1\\.\\d+\\.\\d+");
  }

  @Test
  void aNodeLimitLeavesAPointAndABound() {
    LpResult result = SOLVER.solve(manyKnapsacks(), ONE_NODE);
    assertThat(result)
        .isInstanceOfSatisfying(
            LpResult.Stopped.class,
            stopped -> {
              assertThat(stopped.reason()).isEqualTo(Reason.NODES);
              assertThat(stopped.bound()).isFinite().isLessThan(stopped.objective());
            });
  }

  @Test
  void aNodeLimitWithoutAPointLeavesABound() {
    LpResult result = SOLVER.solve(marketSplit(), ONE_NODE);
    assertThat(result)
        .isInstanceOfSatisfying(
            LpResult.Unfinished.class,
            unfinished -> {
              assertThat(unfinished.reason()).isEqualTo(Reason.NODES);
              assertThat(unfinished.bound()).isFinite();
            });
  }

  @Test
  void noTimeLeavesAnIntegerProgramUnfinished() {
    LpResult result = SOLVER.solve(marketSplit(), Limits.NONE.withSeconds(0));
    assertThat(result)
        .isInstanceOfSatisfying(
            LpResult.Unfinished.class, u -> assertThat(u.reason()).isEqualTo(Reason.TIME));
  }

  @Test
  void theTimeLimitCountsFromEachSolve() {
    Limits second = Limits.NONE.withSeconds(1);
    try (Session session = SOLVER.open(manyKnapsacks())) {
      assertThat(session.solve(second)).isInstanceOf(LpResult.Stopped.class);
      IntStream.range(0, 60).forEach(j -> session.bounds(j, 0, 0));
      assertThat(session.solve(second)).isInstanceOf(LpResult.Optimal.class);
    }
  }

  @Test
  void aStartGivesAPointWhereNoneWasFound() {
    LinearProgram program = marketSplit();
    try (Session session = SOLVER.open(program)) {
      session.start(hidden());
      assertThat(session.solve(ONE_NODE))
          .isInstanceOfAny(LpResult.Stopped.class, LpResult.Optimal.class);
    }
  }

  @Test
  void equalProgramsGiveEqualResultsOnAnyThread() {
    LpResult alone = SOLVER.solve(manyKnapsacks(), ONE_NODE);
    List<LpResult> together =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> SOLVER.solve(manyKnapsacks(), ONE_NODE))
            .toList();
    assertThat(together).hasSize(4).allMatch(alone::equals);
  }

  @Test
  void aClosedSessionRefusesEverything() {
    Session session = SOLVER.open(manyKnapsacks());
    session.close();
    session.close();
    refused(() -> session.solve(Limits.NONE));
    refused(() -> session.bounds(0, 0, 1));
    refused(() -> session.cost(0, 1));
    refused(() -> session.addRow(new Row("late", 0, 1, List.of())));
    refused(() -> session.start(Vector.EMPTY));
  }

  private static void refused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("The session is closed");
  }

  @Test
  void wrongInputIsNamed() {
    Row twice = new Row("twice", 0, 1, List.of(new Entry(0, 1), new Entry(0, 1)));
    List<Column> column = List.of(new Column("x", 0, 1, 1, false));
    assertThatThrownBy(() -> SOLVER.open(new LinearProgram(column, List.of(twice), 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("column twice");
    try (Session session = SOLVER.open(new LinearProgram(column, List.of(), 0))) {
      assertThatThrownBy(() -> session.bounds(1, 0, 1)).hasMessageContaining("no column 1 among 1");
      assertThatThrownBy(() -> session.bounds(0, 2, 1)).hasMessageContaining("none lies between");
      assertThatThrownBy(() -> session.cost(0, Double.NaN)).hasMessageContaining("NaN");
      assertThatThrownBy(() -> session.start(Vector.of(1, 2))).hasMessageContaining("2 values");
    }
  }

  /** Sixty things of nearly equal worth for five bags: good points are easy, proof is not. */
  private static LinearProgram manyKnapsacks() {
    Random random = new Random(1);
    List<Column> columns = new ArrayList<>();
    List<List<Entry>> entries = new ArrayList<>();
    IntStream.range(0, 5).forEach(i -> entries.add(new ArrayList<>()));
    for (int j = 0; j < 60; j++) {
      int sum = 0;
      for (List<Entry> row : entries) {
        int weight = 100 + random.nextInt(900);
        row.add(new Entry(j, weight));
        sum += weight;
      }
      columns.add(new Column("thing " + j, 0, 1, -(sum / 5.0 + random.nextInt(500)), true));
    }
    List<Row> rows = entries.stream().map(row -> new Row("bag", 0, 12000, row)).toList();
    return new LinearProgram(columns, rows, 0);
  }

  /** Forty things to be split evenly four ways at once: a point is hard to find. */
  private static LinearProgram marketSplit() {
    Random random = new Random(2);
    List<Column> columns =
        new ArrayList<>(Collections.nCopies(40, new Column("thing", 0, 1, 1, true)));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      List<Entry> entries = new ArrayList<>();
      int half = 0;
      for (int j = 0; j < columns.size(); j++) {
        int weight = 1 + random.nextInt(99);
        half += j % 2 * weight;
        entries.add(new Entry(j, weight));
      }
      rows.add(new Row("split", half, half, entries));
    }
    return new LinearProgram(columns, rows, 0);
  }

  /** A point of {@link #marketSplit()}: every other thing. */
  private static Vector hidden() {
    return Vector.of(IntStream.range(0, 40).mapToDouble(j -> j % 2).toArray());
  }
}
