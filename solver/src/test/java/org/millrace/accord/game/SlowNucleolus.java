package org.millrace.accord.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgramBuilder;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;

/**
 * The nucleolus as it is written down: all coalitions in each program, and a coalition is fixed if
 * even the answer that treats it best leaves it the same excess. It goes on until the fixed ones
 * leave one answer.
 */
final class SlowNucleolus {
  private static final double SAME = 2e-6;

  /** What rows give way, so that rounding leaves an answer. */
  private static final double GIVE = 3e-8;

  private final WorthTable table;
  private final Nucleolus.Measure measure;
  private final boolean rational;
  private final LpSolver solver;
  private final double[] fixed;
  private final Set<Integer> free = new TreeSet<>();

  SlowNucleolus(WorthTable table, Nucleolus.Measure measure, boolean rational, LpSolver solver) {
    this.table = table;
    this.measure = measure;
    this.rational = rational;
    this.solver = solver;
    this.fixed = new double[table.size()];
    IntStream.range(1, table.size() - 1).forEach(free::add);
  }

  double[] shares() {
    double[] point = {};
    while (rank() < table.players()) {
      double excess = solve(-1, 0)[table.players()];
      point = solve(-1, excess);
      List<Integer> tight = new ArrayList<>();
      for (int mask : free) {
        if (excess(mask, point) > excess * measure.of(Integer.bitCount(mask)) - SAME) {
          double[] best = solve(mask, excess);
          if (excess(mask, best) > excess * measure.of(Integer.bitCount(mask)) - SAME) {
            tight.add(mask);
          }
        }
      }
      for (int mask : tight) {
        fixed[mask] = excess * measure.of(Integer.bitCount(mask));
        free.remove(mask);
      }
    }
    return Arrays.copyOf(point, table.players());
  }

  /** Of the coalitions that are fixed, by elimination in plain numbers. */
  private int rank() {
    int n = table.players();
    int rank = 0;
    List<double[]> rows = new ArrayList<>();
    for (int mask = 1; mask < table.size(); mask++) {
      if (!free.contains(mask)) {
        int one = mask;
        rows.add(IntStream.range(0, n).mapToDouble(p -> one >>> p & 1).toArray());
      }
    }
    for (int p = 0; p < n; p++) {
      int column = p;
      rows.sort(Comparator.comparingDouble(r -> -Math.abs(r[column])));
      if (rows.isEmpty() || Math.abs(rows.getFirst()[p]) < 1e-9) {
        continue;
      }
      double[] pivot = rows.removeFirst();
      rank++;
      for (double[] row : rows) {
        double factor = row[p] / pivot[p];
        Arrays.setAll(row, q -> row[q] - factor * pivot[q]);
      }
    }
    return rank;
  }

  private double excess(int mask, double[] point) {
    double sum = 0;
    for (int p = 0; p < table.players(); p++) {
      sum += (mask >>> p & 1) * point[p];
    }
    return table.at(mask) - sum;
  }

  /**
   * The point of least excess, or that which gives most to a coalition at a given excess.
   *
   * @param favored its mask; negative for none
   */
  private double[] solve(int favored, double excess) {
    LinearProgramBuilder program = new LinearProgramBuilder();
    int n = table.players();
    for (int p = 0; p < n; p++) {
      double low = rational ? 0 : Double.NEGATIVE_INFINITY;
      double cost = favored >= 0 && (favored >>> p & 1) != 0 ? -1 : 0;
      program.column("x", low, Double.POSITIVE_INFINITY, cost);
    }
    boolean holds = favored >= 0;
    program.column(
        "e",
        Double.NEGATIVE_INFINITY,
        holds ? excess + GIVE : Double.POSITIVE_INFINITY,
        holds ? 0 : 1);
    for (int mask = 1; mask < table.size(); mask++) {
      List<Entry> entries = new ArrayList<>();
      for (int p = 0; p < n; p++) {
        if ((mask >>> p & 1) != 0) {
          entries.add(new Entry(p, 1));
        }
      }
      double low = table.at(mask) - fixed[mask];
      if (mask == table.size() - 1) {
        program.row("all", low, low, entries);
      } else if (free.contains(mask)) {
        entries.add(new Entry(n, measure.of(Integer.bitCount(mask))));
        program.row("free", low, Double.POSITIVE_INFINITY, entries);
      } else {
        program.row("fixed", low - GIVE, Double.POSITIVE_INFINITY, entries);
      }
    }
    if (solver.solve(program.build(), Limits.NONE) instanceof LpResult.Optimal optimal) {
      return optimal.point().toArray();
    }
    throw new AssertionError("no optimum");
  }
}
