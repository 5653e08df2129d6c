package org.millrace.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Column;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;

/** Random programs that HiGHS and somebody else must agree on. */
final class SecondOpinionTest {
  /** Relative, of objectives; absolute below 1. */
  private static final double TOLERANCE = 1e-9;

  private static final HighsSolver HIGHS = new HighsSolver();
  private static final OjAlgoSolver OJALGO = new OjAlgoSolver();

  private enum Ending {
    OPTIMAL,
    INFEASIBLE,
    UNBOUNDED,
    CUT_OFF
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void ojAlgoAgreesOnLinearPrograms(long seed) {
    RandomPrograms random = new RandomPrograms(seed);
    Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
    for (int i = 0; i < 100; i++) {
      LinearProgram program = random.next(0, 4 + i % 9, 2 + i % 7);
      endings.merge(agree(program, solve(OJALGO, program)), 1, Integer::sum);
    }
    assertThat(endings).containsOnlyKeys(Ending.OPTIMAL, Ending.INFEASIBLE, Ending.UNBOUNDED);
    assertThat(endings.get(Ending.OPTIMAL)).isGreaterThan(30);
  }

  /**
   * Not against ojAlgo's own branch and bound: with ranges and equations it calls programs
   * infeasible of which enumeration, and so HiGHS, finds the optimum.
   */
  @Test
  void enumerationAgreesOnIntegerPrograms() {
    RandomPrograms random = new RandomPrograms(7);
    int optimal = 0;
    for (int i = 0; i < 200; i++) {
      LinearProgram program = random.next(1 + i % 7, i % 4, 1 + i % 4);
      optimal += agree(program, enumerated(program)) == Ending.OPTIMAL ? 1 : 0;
    }
    assertThat(optimal).isGreaterThan(80);
  }

  private static Ending agree(LinearProgram program, LpResult other) {
    LpResult mine = solve(HIGHS, program);
    assertThat(ending(mine))
        .as("%s against %s on %s", mine, other, program)
        .isEqualTo(ending(other));
    if (mine instanceof LpResult.Optimal a && other instanceof LpResult.Optimal b) {
      double slack = TOLERANCE * Math.max(1, Math.abs(b.objective()));
      assertThat(Math.abs(a.objective() - b.objective()))
          .as("%s against %s on %s", a, b, program)
          .isLessThanOrEqualTo(slack);
    }
    return ending(mine);
  }

  private static Ending ending(LpResult result) {
    return switch (result) {
      case LpResult.Optimal o -> Ending.OPTIMAL;
      case LpResult.Infeasible i -> Ending.INFEASIBLE;
      case LpResult.Unbounded u -> Ending.UNBOUNDED;
      case LpResult.Stopped s -> Ending.CUT_OFF;
      case LpResult.Unfinished u -> Ending.CUT_OFF;
    };
  }

  /** The best of all settings of the binaries, each a linear program for ojAlgo. */
  private static LpResult enumerated(LinearProgram program) {
    int binaries = (int) program.columns().stream().filter(Column::integer).count();
    LpResult best = new LpResult.Infeasible();
    for (int setting = 0; setting < 1 << binaries; setting++) {
      LpResult result = solve(OJALGO, fixed(program, setting));
      if (result instanceof LpResult.Unbounded) {
        return result;
      }
      best = better(best, result);
    }
    return best;
  }

  private static LpResult better(LpResult a, LpResult b) {
    if (b instanceof LpResult.Optimal next) {
      return a instanceof LpResult.Optimal old && old.objective() <= next.objective() ? a : b;
    }
    return a;
  }

  /** The linear program left when binary j is bit j of the setting. */
  private static LinearProgram fixed(LinearProgram program, int setting) {
    List<Column> columns = new ArrayList<>();
    for (Column column : program.columns()) {
      int bit = setting >> columns.size() & 1;
      columns.add(
          column.integer() ? new Column(column.name(), bit, bit, column.cost(), false) : column);
    }
    return new LinearProgram(columns, program.rows(), program.offset());
  }

  private static LpResult solve(LpSolver solver, LinearProgram program) {
    return solver.solve(program, Limits.NONE);
  }
}
