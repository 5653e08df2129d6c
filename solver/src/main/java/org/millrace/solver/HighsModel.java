package org.millrace.solver;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Column;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgram.Row;
import org.millrace.math.Vector;

/** A model that lives in HiGHS' memory; for the thread that made it. */
final class HighsModel implements AutoCloseable {
  /** Constants of highs_c_api.h. */
  private static final int ERROR = -1;

  private static final int ROW_BY_ROW = 2;
  private static final int MINIMIZE = 1;

  private final HighsLibrary library;
  private final Arena arena = Arena.ofConfined();
  private final MemorySegment model;

  HighsModel(HighsLibrary library) {
    this.library = library;
    this.model = library.create(arena);
    option("output_flag", false);
  }

  boolean isOpen() {
    return arena.scope().isAlive();
  }

  void pass(LinearProgram program) {
    List<Column> columns = program.columns();
    List<Row> rows = program.rows();
    int[] starts = new int[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      starts[i + 1] = Math.addExact(starts[i], rows.get(i).entries().size());
    }
    List<Entry> entries = rows.stream().flatMap(row -> row.entries().stream()).toList();
    try (Arena copies = Arena.ofConfined()) {
      command(
          HighsFunction.PASS_MIP,
          columns.size(),
          rows.size(),
          entries.size(),
          ROW_BY_ROW,
          MINIMIZE,
          program.offset(),
          copy(copies, columns, Column::cost),
          copy(copies, columns, Column::lower),
          copy(copies, columns, Column::upper),
          copy(copies, rows, Row::lower),
          copy(copies, rows, Row::upper),
          copies.allocateFrom(JAVA_INT, starts),
          indices(copies, entries),
          copy(copies, entries, Entry::coefficient),
          copies.allocateFrom(
              JAVA_INT, columns.stream().mapToInt(c -> c.integer() ? 1 : 0).toArray()));
    }
  }

  void option(String name, boolean value) {
    option(HighsFunction.SET_BOOL, name, value ? 1 : 0);
  }

  void option(String name, int value) {
    option(HighsFunction.SET_INT, name, value);
  }

  void option(String name, double value) {
    option(HighsFunction.SET_DOUBLE, name, value);
  }

  void option(String name, String value) {
    try (Arena copies = Arena.ofConfined()) {
      option(HighsFunction.SET_STRING, name, copies.allocateFrom(value));
    }
  }

  private void option(HighsFunction function, String name, Object value) {
    try (Arena copies = Arena.ofConfined()) {
      command(function, copies.allocateFrom(name), value);
    }
  }

  void bounds(int column, double lower, double upper) {
    command(HighsFunction.CHANGE_BOUNDS, column, lower, upper);
  }

  void cost(int column, double cost) {
    command(HighsFunction.CHANGE_COST, column, cost);
  }

  void addRow(Row row) {
    try (Arena copies = Arena.ofConfined()) {
      command(
          HighsFunction.ADD_ROW,
          row.lower(),
          row.upper(),
          row.entries().size(),
          indices(copies, row.entries()),
          copy(copies, row.entries(), Entry::coefficient));
    }
  }

  /** Offers the values of the columns as a start of the next run. */
  void start(Vector point) {
    try (Arena copies = Arena.ofConfined()) {
      command(
          HighsFunction.SET_SOLUTION,
          copies.allocateFrom(JAVA_DOUBLE, point.toArray()),
          MemorySegment.NULL,
          MemorySegment.NULL,
          MemorySegment.NULL);
    }
  }

  /** Forgets bases and points, so that the next run starts afresh. */
  void forget() {
    command(HighsFunction.CLEAR_SOLVER);
  }

  /** Sets the clock that the time limit is held against to zero. */
  void resetClock() {
    command(HighsFunction.ZERO_CLOCKS);
  }

  /** Runs and returns how it ended; an error within HiGHS is one of the ways. */
  HighsStatus run() {
    library.call(HighsFunction.RUN, model);
    return HighsStatus.of((int) library.call(HighsFunction.MODEL_STATUS, model));
  }

  int intInfo(String name) {
    try (Arena copies = Arena.ofConfined()) {
      MemorySegment value = copies.allocate(JAVA_INT);
      command(HighsFunction.INT_INFO, copies.allocateFrom(name), value);
      return value.get(JAVA_INT, 0);
    }
  }

  double doubleInfo(String name) {
    try (Arena copies = Arena.ofConfined()) {
      MemorySegment value = copies.allocate(JAVA_DOUBLE);
      command(HighsFunction.DOUBLE_INFO, copies.allocateFrom(name), value);
      return value.get(JAVA_DOUBLE, 0);
    }
  }

  /** One value a column. */
  double[] point(int columns) {
    try (Arena copies = Arena.ofConfined()) {
      MemorySegment values = copies.allocate(JAVA_DOUBLE, columns);
      MemorySegment none = MemorySegment.NULL;
      command(HighsFunction.GET_SOLUTION, values, none, none, none);
      return values.toArray(JAVA_DOUBLE);
    }
  }

  /** One dual a row. */
  double[] rowDuals(int rows) {
    try (Arena copies = Arena.ofConfined()) {
      MemorySegment duals = copies.allocate(JAVA_DOUBLE, rows);
      MemorySegment none = MemorySegment.NULL;
      command(HighsFunction.GET_SOLUTION, none, none, none, duals);
      return duals.toArray(JAVA_DOUBLE);
    }
  }

  /** Frees the model, at HiGHS too. */
  @Override
  public void close() {
    if (isOpen()) {
      arena.close();
    }
  }

  private void command(HighsFunction function, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = model;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    if ((int) library.call(function, all) == ERROR) {
      throw new IllegalArgumentException(
          """
          HiGHS refused %s.
          Maybe a row names a column twice, or a number is 1e15 or larger."""
              .formatted(function.symbol()));
    }
  }

  private static MemorySegment indices(Arena arena, List<Entry> entries) {
    return arena.allocateFrom(JAVA_INT, entries.stream().mapToInt(Entry::column).toArray());
  }

  private static <T> MemorySegment copy(Arena arena, List<T> items, ToDoubleFunction<T> number) {
    return arena.allocateFrom(JAVA_DOUBLE, items.stream().mapToDouble(number).toArray());
  }
}
