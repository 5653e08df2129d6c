package org.millrace.math;

import java.util.ArrayList;
import java.util.List;

/** Collects columns and rows of a {@link LinearProgram} in the order they are named. */
public final class LinearProgramBuilder {
  private final List<LinearProgram.Column> columns = new ArrayList<>();
  private final List<LinearProgram.Row> rows = new ArrayList<>();

  /** Adds a continuous column and returns its place. */
  public int column(String name, double lower, double upper, double cost) {
    columns.add(new LinearProgram.Column(name, lower, upper, cost, false));
    return columns.size() - 1;
  }

  /** Adds a column that is 0 or 1 and returns its place. */
  public int binary(String name, double cost) {
    columns.add(new LinearProgram.Column(name, 0, 1, cost, true));
    return columns.size() - 1;
  }

  /** Adds a column of whole numbers and returns its place. */
  public int integer(String name, double lower, double upper, double cost) {
    columns.add(new LinearProgram.Column(name, lower, upper, cost, true));
    return columns.size() - 1;
  }

  /** Adds a row lower ≤ Σ entries ≤ upper and returns its place. */
  public int row(String name, double lower, double upper, List<LinearProgram.Entry> entries) {
    rows.add(new LinearProgram.Row(name, lower, upper, entries));
    return rows.size() - 1;
  }

  /** The program so far. */
  public LinearProgram build() {
    return new LinearProgram(columns, rows, 0);
  }
}
