package org.millrace.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Column;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgram.Row;

/** Small programs from a seed: feasible ones, infeasible ones and now and then one without end. */
final class RandomPrograms {
  private final Random random;

  RandomPrograms(long seed) {
    random = new Random(seed);
  }

  /** A program of which the first so many columns are binary. */
  LinearProgram next(int binaries, int continuous, int rows) {
    List<Column> columns = binaries(binaries);
    for (int j = 0; j < continuous; j++) {
      double lower = random.nextInt(8) == 0 ? Double.NEGATIVE_INFINITY : between(-5, 0);
      double upper = random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : between(1, 20);
      columns.add(new Column("x" + j, lower, upper, between(-3, 9), false));
    }
    List<Row> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      all.add(row(i, columns.size()));
    }
    return new LinearProgram(columns, all, between(-50, 50));
  }

  private List<Column> binaries(int count) {
    List<Column> columns = new ArrayList<>();
    for (int j = 0; j < count; j++) {
      columns.add(new Column("b" + j, 0, 1, between(-9, 9), true));
    }
    return columns;
  }

  private Row row(int place, int columns) {
    List<Entry> entries = new ArrayList<>();
    for (int j = 0; j < columns; j++) {
      if (random.nextInt(3) > 0) {
        entries.add(new Entry(j, between(-4, 9)));
      }
    }
    double least = between(-10, 20);
    return switch (random.nextInt(4)) {
      case 0 -> new Row("r" + place, least, least + between(0, 9), entries);
      case 1 -> new Row("r" + place, Double.NEGATIVE_INFINITY, least + 15, entries);
      case 2 -> new Row("r" + place, least / 2, least / 2, entries);
      default -> new Row("r" + place, least, Double.POSITIVE_INFINITY, entries);
    };
  }

  /** A number with two decimals. */
  private double between(int low, int high) {
    return low + random.nextInt((high - low) * 100 + 1) / 100.0;
  }
}
