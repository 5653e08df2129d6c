package org.millrace.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The yes-or-no choices of a program: its integer columns between 0 and 1. */
final class Choices {
  /** A relaxed choice below this is no choice. */
  private static final double NOTHING = 1e-7;

  /** Of rows; relative to the largest term, absolute below 1. */
  private static final double TOLERANCE = 1e-9;

  private final LinearProgram program;
  private final int[] columns;
  private final List<List<Integer>> rowsOf = new ArrayList<>();

  Choices(LinearProgram program) {
    this.program = program;
    columns =
        IntStream.range(0, program.columns().size())
            .filter(j -> isChoice(program.columns().get(j)))
            .toArray();
    program.columns().forEach(c -> rowsOf.add(new ArrayList<>()));
    for (int i = 0; i < program.rows().size(); i++) {
      for (LinearProgram.Entry entry : program.rows().get(i).entries()) {
        rowsOf.get(entry.column()).add(i);
      }
    }
  }

  private static boolean isChoice(LinearProgram.Column column) {
    return column.integer() && column.lower() >= 0 && column.upper() <= 1;
  }

  /** A point that obeys all rows, with its cost. */
  record Incumbent(double cost, Vector point) {}

  /** Whether a relaxed choice is made, at least in part. */
  static boolean isMade(double value) {
    return value > NOTHING;
  }

  LinearProgram program() {
    return program;
  }

  int[] columns() {
    return columns;
  }

  /** The rows a column stands in. */
  List<Integer> rowsOf(int column) {
    return rowsOf.get(column);
  }

  /**
   * The relaxed point with each choice that is made in part made whole; nothing if a row breaks.
   */
  Optional<Incumbent> roundedUp(Vector relaxed) {
    double[] point = relaxed.toArray();
    for (int column : columns) {
      point[column] = isMade(point[column]) ? 1 : 0;
    }
    return incumbent(Vector.of(point));
  }

  /** A point with its cost; nothing if it is not whole or a row breaks. */
  Optional<Incumbent> incumbent(Vector point) {
    double cost = program.offset();
    for (int j = 0; j < point.size(); j++) {
      LinearProgram.Column column = program.columns().get(j);
      if (column.integer() && point.at(j) != Math.rint(point.at(j))) {
        return Optional.empty();
      }
      cost += column.cost() * point.at(j);
    }
    return program.rows().stream().allMatch(row -> row.admits(row.at(point), TOLERANCE))
        ? Optional.of(new Incumbent(cost, point))
        : Optional.empty();
  }
}
