package org.millrace.solver;

import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Column;
import org.millrace.math.LpResult;
import org.millrace.math.LpResult.Reason;
import org.millrace.math.LpSolver;
import org.millrace.math.Vector;
import org.millrace.unit.Require;

/**
 * A program loaded into HiGHS. A linear program is solved again from its last basis; an integer one
 * from the point offered by {@link #start}, which counts for the next solve only.
 */
final class HighsSession implements LpSolver.Session {
  /** Of primal and dual feasibility; near the tightest HiGHS takes. */
  private static final double TOLERANCE = 1e-9;

  /** HiGHS' own, for programs too badly scaled for {@link #TOLERANCE}. */
  private static final double LOOSE_TOLERANCE = 1e-7;

  /** An integer column this close to a whole number is returned as that number. */
  private static final double WHOLE = 1e-6;

  /** HiGHS' info value that says a point obeys all rows. */
  private static final int FEASIBLE = 2;

  private final HighsModel model;
  private final boolean[] integer;
  private final double[] costs;
  private final boolean hasIntegers;
  private final double offset;
  private int rows;
  private boolean originObeysRows;
  private Vector start = Vector.EMPTY;
  private double deadline = Double.POSITIVE_INFINITY;

  HighsSession(HighsLibrary library, LinearProgram program) {
    model = new HighsModel(library);
    offset = program.offset();
    rows = program.rows().size();
    originObeysRows = program.rows().stream().allMatch(HighsSession::originObeys);
    hasIntegers = program.hasIntegers();
    costs = program.columns().stream().mapToDouble(Column::cost).toArray();
    integer = new boolean[costs.length];
    for (int j = 0; j < costs.length; j++) {
      integer[j] = program.columns().get(j).integer();
    }
    try {
      setUp();
      model.pass(program);
    } catch (RuntimeException e) {
      model.close();
      throw e;
    }
  }

  private void setUp() {
    model.option("threads", 1);
    model.option("parallel", "off");
    model.option("random_seed", 0);
    model.option("small_matrix_value", 1e-12);
    model.option("mip_abs_gap", 0.0);
    tolerance(TOLERANCE);
  }

  private void tolerance(double tolerance) {
    model.option("primal_feasibility_tolerance", tolerance);
    model.option("dual_feasibility_tolerance", tolerance);
    model.option("mip_feasibility_tolerance", tolerance);
  }

  @Override
  public void bounds(int column, double lower, double upper) {
    requireColumn(column);
    Require.that(
        lower <= upper, "Column %s has bounds %s and %s; none lies between.", column, lower, upper);
    model.bounds(column, lower, upper);
  }

  @Override
  public void cost(int column, double cost) {
    requireColumn(column);
    Require.finite("cost of column %s".formatted(column), cost);
    model.cost(column, cost);
    costs[column] = cost;
  }

  @Override
  public int addRow(LinearProgram.Row row) {
    requireOpen();
    row.entries().forEach(entry -> requireColumn(entry.column()));
    model.addRow(row);
    originObeysRows &= originObeys(row);
    return rows++;
  }

  @Override
  public void start(Vector point) {
    requireOpen();
    Require.that(
        point.size() == costs.length,
        "The start has %s values; the program has %s columns.",
        point.size(),
        costs.length);
    start = point;
  }

  @Override
  public LpResult solve(Limits limits) {
    requireOpen();
    return costs.length == 0 ? withoutColumns() : run(limits);
  }

  /** HiGHS looks at neither rows nor offset of a program that has no columns. */
  private LpResult withoutColumns() {
    return originObeysRows
        ? new LpResult.Optimal(offset, Vector.EMPTY, Vector.of(new double[rows]), offset)
        : new LpResult.Infeasible();
  }

  private LpResult run(Limits limits) {
    deadline = now() + limits.seconds();
    model.option("mip_rel_gap", limits.relativeGap());
    model.option("mip_max_nodes", (int) Math.min(limits.nodes(), Integer.MAX_VALUE));
    if (hasIntegers && start.size() > 0) {
      model.start(start);
    }
    start = Vector.EMPTY;
    HighsStatus status = runToDeadline();
    if (status == HighsStatus.TROUBLE) {
      status = runLoosely();
    }
    return result(status);
  }

  /** A solve may take several runs; each gets what time is left. */
  private HighsStatus runToDeadline() {
    model.option("time_limit", Math.max(0, deadline - now()));
    model.resetClock();
    return model.run();
  }

  private static double now() {
    return System.nanoTime() * 1e-9;
  }

  /** Once more from nothing, as HiGHS does it when left alone, and without presolve. */
  private HighsStatus runLoosely() {
    model.forget();
    model.option("presolve", "off");
    tolerance(LOOSE_TOLERANCE);
    HighsStatus status = runToDeadline();
    model.option("presolve", "choose");
    tolerance(TOLERANCE);
    return status;
  }

  private LpResult result(HighsStatus status) {
    return switch (status) {
      case OPTIMAL -> optimal();
      case INFEASIBLE -> new LpResult.Infeasible();
      case UNBOUNDED -> hasIntegers ? unboundedIfFeasible() : new LpResult.Unbounded();
      case UNBOUNDED_OR_INFEASIBLE -> unboundedIfFeasible();
      case TIME_LIMIT -> stopped(Reason.TIME);
      case NODE_LIMIT -> stopped(Reason.NODES);
      case TROUBLE -> stopped(Reason.NUMERICS);
    };
  }

  /**
   * The program has no optimum: either no point, or no end. Without costs it has an optimum exactly
   * if it has a point, so that decides.
   */
  private LpResult unboundedIfFeasible() {
    for (int j = 0; j < costs.length; j++) {
      model.cost(j, 0);
    }
    HighsStatus status = runToDeadline();
    for (int j = 0; j < costs.length; j++) {
      model.cost(j, costs[j]);
    }
    return switch (status) {
      case OPTIMAL -> new LpResult.Unbounded();
      case INFEASIBLE -> new LpResult.Infeasible();
      case TIME_LIMIT -> unfinished(Reason.TIME);
      case NODE_LIMIT -> unfinished(Reason.NODES);
      case UNBOUNDED, UNBOUNDED_OR_INFEASIBLE, TROUBLE -> unfinished(Reason.NUMERICS);
    };
  }

  private static LpResult unfinished(Reason reason) {
    return new LpResult.Unfinished(Double.NEGATIVE_INFINITY, reason);
  }

  private LpResult optimal() {
    double objective = objective();
    return hasIntegers
        ? new LpResult.Optimal(objective, point(), Vector.EMPTY, Math.min(objective, mipBound()))
        : new LpResult.Optimal(objective, point(), Vector.of(model.rowDuals(rows)), objective);
  }

  private LpResult stopped(Reason reason) {
    double bound = hasIntegers ? mipBound() : Double.NEGATIVE_INFINITY;
    return model.intInfo("primal_solution_status") == FEASIBLE
        ? new LpResult.Stopped(objective(), point(), Math.min(objective(), bound), reason)
        : new LpResult.Unfinished(bound, reason);
  }

  private double objective() {
    return model.doubleInfo("objective_function_value");
  }

  private double mipBound() {
    return model.doubleInfo("mip_dual_bound");
  }

  /**
   * The point with its whole numbers made exact. Nothing else is computed anew: the objective stays
   * the one HiGHS gave, and a row may be off by its coefficients times what was rounded away.
   */
  private Vector point() {
    double[] values = model.point(costs.length);
    for (int j = 0; j < values.length; j++) {
      double whole = Math.rint(values[j]);
      if (integer[j] && Math.abs(values[j] - whole) <= WHOLE) {
        values[j] = whole;
      }
      values[j] += 0.0; // No negative zero.
    }
    return Vector.of(values);
  }

  @Override
  public void close() {
    model.close();
  }

  private static boolean originObeys(LinearProgram.Row row) {
    return row.lower() <= 0 && row.upper() >= 0;
  }

  private void requireColumn(int column) {
    requireOpen();
    Require.that(
        column >= 0 && column < costs.length,
        "There is no column %s among %s.",
        column,
        costs.length);
  }

  private void requireOpen() {
    if (!model.isOpen()) {
      throw new IllegalStateException("The session is closed; open another on the program.");
    }
  }
}
