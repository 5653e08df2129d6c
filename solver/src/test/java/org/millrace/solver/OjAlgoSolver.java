package org.millrace.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.millrace.math.Limits;
import org.millrace.math.LinearProgram;
import org.millrace.math.LinearProgram.Column;
import org.millrace.math.LinearProgram.Entry;
import org.millrace.math.LinearProgram.Row;
import org.millrace.math.LpResult;
import org.millrace.math.LpSolver;
import org.millrace.math.Vector;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.ModelEntity;
import org.ojalgo.optimisation.Optimisation.Result;
import org.ojalgo.optimisation.Variable;

/**
 * ojAlgo behind the same port, written by other people in another language than HiGHS. It keeps
 * nothing between solves, takes no starts and knows no node limit.
 */
final class OjAlgoSolver implements LpSolver {
  @Override
  public String name() {
    return "ojAlgo";
  }

  @Override
  public Session open(LinearProgram program) {
    return new Rebuilding(program);
  }

  private static final class Rebuilding implements Session {
    private final List<Column> columns;
    private final List<Row> rows;
    private final double offset;

    Rebuilding(LinearProgram program) {
      columns = new ArrayList<>(program.columns());
      rows = new ArrayList<>(program.rows());
      offset = program.offset();
    }

    @Override
    public void bounds(int column, double lower, double upper) {
      Column old = columns.get(column);
      columns.set(column, new Column(old.name(), lower, upper, old.cost(), old.integer()));
    }

    @Override
    public void cost(int column, double cost) {
      Column old = columns.get(column);
      columns.set(column, new Column(old.name(), old.lower(), old.upper(), cost, old.integer()));
    }

    @Override
    public int addRow(Row row) {
      rows.add(row);
      return rows.size() - 1;
    }

    @Override
    public void start(Vector point) {}

    @Override
    public LpResult solve(Limits limits) {
      return OjAlgoSolver.minimize(new LinearProgram(columns, rows, offset));
    }

    @Override
    public void close() {}
  }

  private static LpResult minimize(LinearProgram program) {
    Result result = model(program).minimise();
    return switch (result.getState()) {
      case OPTIMAL, DISTINCT -> optimal(program, point(program, result));
      case INFEASIBLE -> infeasible(program);
      case UNBOUNDED -> new LpResult.Unbounded();
      default -> new LpResult.Unfinished(Double.NEGATIVE_INFINITY, LpResult.Reason.NUMERICS);
    };
  }

  /** ojAlgo calls an integer program infeasible too when only its cost has no end. */
  private static LpResult infeasible(LinearProgram program) {
    boolean hasPoint = model(free(program)).minimise().getState().isOptimal();
    return hasPoint ? new LpResult.Unbounded() : new LpResult.Infeasible();
  }

  /** The program with all costs zero. */
  private static LinearProgram free(LinearProgram program) {
    List<Column> columns =
        program.columns().stream()
            .map(c -> new Column(c.name(), c.lower(), c.upper(), 0, c.integer()))
            .toList();
    return new LinearProgram(columns, program.rows(), 0);
  }

  private static ExpressionsBasedModel model(LinearProgram program) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    for (Column column : program.columns()) {
      Variable variable = model.newVariable("x" + model.countVariables());
      variable.weight(column.cost()).integer(column.integer());
      limit(variable, column.lower(), column.upper());
    }
    for (Row row : program.rows()) {
      Expression expression = model.newExpression("r" + model.countExpressions());
      row.entries().forEach(entry -> expression.set(entry.column(), entry.coefficient()));
      limit(expression, row.lower(), row.upper());
    }
    return model;
  }

  private static void limit(ModelEntity<?> entity, double lower, double upper) {
    if (lower > Double.NEGATIVE_INFINITY) {
      entity.lower(lower);
    }
    if (upper < Double.POSITIVE_INFINITY) {
      entity.upper(upper);
    }
  }

  private static Vector point(LinearProgram program, Result result) {
    return Vector.of(
        IntStream.range(0, program.columns().size())
            .mapToDouble(
                j -> {
                  double value = result.doubleValue(j);
                  return program.columns().get(j).integer() ? Math.rint(value) : value;
                })
            .toArray());
  }

  private static LpResult optimal(LinearProgram program, Vector point) {
    double objective = program.offset();
    for (int j = 0; j < point.size(); j++) {
      objective += program.columns().get(j).cost() * point.at(j);
    }
    Vector duals = program.hasIntegers() ? Vector.EMPTY : duals(program);
    return new LpResult.Optimal(objective, point, duals, objective);
  }

  /** Row duals from the dual program: max Σ y⁺l − y⁻u + Σ d⁺lb − d⁻ub so that Aᵀy + d = c. */
  private static Vector duals(LinearProgram program) {
    List<Column> dual = new ArrayList<>();
    List<List<Entry>> equations = new ArrayList<>();
    program.columns().forEach(c -> equations.add(new ArrayList<>()));
    for (Row row : program.rows()) {
      addPair(dual, equations, row.lower(), row.upper(), row.entries());
    }
    for (int j = 0; j < program.columns().size(); j++) {
      Column column = program.columns().get(j);
      addPair(dual, equations, column.lower(), column.upper(), List.of(new Entry(j, 1)));
    }
    List<Row> rows = new ArrayList<>();
    for (int j = 0; j < equations.size(); j++) {
      double cost = program.columns().get(j).cost();
      rows.add(new Row("column " + j, cost, cost, equations.get(j)));
    }
    LinearProgram dualProgram = new LinearProgram(dual, rows, 0);
    Vector point = point(dualProgram, model(dualProgram).minimise());
    return Vector.of(
        IntStream.range(0, program.rows().size())
            .mapToDouble(i -> point.at(2 * i) - point.at(2 * i + 1))
            .toArray());
  }

  /** The dual of a lower and of an upper bound; fixed at 0 where there is no such bound. */
  private static void addPair(
      List<Column> dual, List<List<Entry>> equations, double lower, double upper, List<Entry> row) {
    for (int sign : new int[] {1, -1}) {
      double bound = sign > 0 ? lower : upper;
      boolean exists = Double.isFinite(bound);
      row.forEach(
          e -> equations.get(e.column()).add(new Entry(dual.size(), sign * e.coefficient())));
      double most = exists ? Double.POSITIVE_INFINITY : 0;
      dual.add(new Column("dual", 0, most, exists ? -sign * bound : 0, false));
    }
  }
}
