package org.millrace.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LpConformance;
import org.millrace.math.LpResult;
import org.millrace.math.LpResult.Optimal;
import org.millrace.math.LpSolver;
import org.millrace.math.Vector;

/** The suite must catch a solver that is wrong in any one way. */
final class LpConformanceTest {
  private static final HighsSolver RIGHT = new HighsSolver();

  @Test
  void caseNamesAreUnique() {
    assertThat(LpConformance.cases())
        .hasSizeGreaterThan(20)
        .extracting(LpConformance.Case::name)
        .doesNotHaveDuplicates();
  }

  @Test
  void aRightSolverPasses() {
    LpConformance.verify(RIGHT);
  }

  @Test
  void aWrongObjectiveIsCaught() {
    caught(o -> new Optimal(o.objective() + 1e-6, o.point(), o.rowDuals(), o.bound()));
  }

  @Test
  void aWrongPointIsCaught() {
    caught(
        o -> {
          double[] moved = o.point().toArray();
          Arrays.setAll(moved, j -> moved[j] + 1e-6);
          return new Optimal(o.objective(), Vector.of(moved), o.rowDuals(), o.bound());
        });
  }

  @Test
  void dualsOfTheOtherSignAreCaught() {
    caught(
        o -> {
          double[] flipped = o.rowDuals().toArray();
          Arrays.setAll(flipped, i -> -flipped[i]);
          return new Optimal(o.objective(), o.point(), Vector.of(flipped), o.bound());
        });
  }

  @Test
  void aBoundAboveTheOptimumIsCaught() {
    caught(o -> new Optimal(o.objective(), o.point(), o.rowDuals(), o.bound() + 1e-6));
  }

  @Test
  void takingInfeasibleForUnboundedIsCaught() {
    assertThatThrownBy(
            () ->
                LpConformance.verify(
                    distorted(
                        r -> r instanceof LpResult.Infeasible ? new LpResult.Unbounded() : r)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("missed infeasibility");
  }

  private static void caught(UnaryOperator<Optimal> distortion) {
    LpSolver wrong = distorted(r -> r instanceof Optimal o ? distortion.apply(o) : r);
    assertThatThrownBy(() -> LpConformance.verify(wrong))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Case '");
  }

  /** HiGHS with its results distorted. */
  private static LpSolver distorted(UnaryOperator<LpResult> distortion) {
    return new LpSolver() {
      @Override
      public String name() {
        return "wrong";
      }

      @Override
      public Session open(LinearProgram program) {
        return new Distorted(RIGHT.open(program), distortion);
      }
    };
  }

  private record Distorted(LpSolver.Session right, UnaryOperator<LpResult> distortion)
      implements LpSolver.Session {
    @Override
    public void bounds(int column, double lower, double upper) {
      right.bounds(column, lower, upper);
    }

    @Override
    public void cost(int column, double cost) {
      right.cost(column, cost);
    }

    @Override
    public int addRow(LinearProgram.Row row) {
      return right.addRow(row);
    }

    @Override
    public void start(Vector point) {
      right.start(point);
    }

    @Override
    public LpResult solve(Limits limits) {
      return distortion.apply(right.solve(limits));
    }

    @Override
    public void close() {
      right.close();
    }
  }
}
