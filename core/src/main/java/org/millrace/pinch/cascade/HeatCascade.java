package org.millrace.pinch.cascade;

/**
 * Heat given and taken above each temperature, row by row from hot to cold, and what follows of it;
 * see the package for the formulae. Heat in kW, temperatures in °C on the scale of the columns.
 */
public final class HeatCascade {
  /** Heat below this share of all that is given and taken counts as none. */
  private static final double NOTHING = 1e-9;

  private final int rows;
  private final double tolerance;
  private final double[] temperatures;
  private final double[] givenAbove;
  private final double[] givenBelow;
  private final double[] takenAbove;
  private final double[] takenBelow;
  private final double nothing;
  private final double hotUtility;
  private final double coldUtility;

  HeatCascade(Sweep sweep) {
    rows = sweep.rows();
    tolerance = sweep.tolerance();
    temperatures = sweep.temperatures();
    givenAbove = sweep.givenAbove();
    givenBelow = sweep.givenBelow();
    takenAbove = sweep.takenAbove();
    takenBelow = sweep.takenBelow();
    nothing = NOTHING * (given() + taken());
    double lowest = 0;
    for (int row = 0; row < rows; row++) {
      double above = givenAbove[row] - takenAbove[row];
      double below = givenBelow[row] - takenBelow[row];
      lowest = Math.min(lowest, Math.min(above, below));
    }
    hotUtility = cleared(-lowest);
    coldUtility = cleared(hotUtility + given() - taken());
  }

  /** The cascade of streams. */
  public static HeatCascade of(HeatColumns columns) {
    return new Sweep(columns).run();
  }

  /** How many temperatures there are. */
  public int rows() {
    return rows;
  }

  /** The temperature of a row; they fall. */
  public double temperature(int row) {
    return temperatures[row];
  }

  /** Temperatures nearer than this are one. */
  public double tolerance() {
    return tolerance;
  }

  /** Heat below this counts as none. */
  public double nothing() {
    return nothing;
  }

  /** Heat given above a row's temperature. */
  public double givenAbove(int row) {
    return givenAbove[row];
  }

  /** Heat given above a row's temperature and at it. */
  public double givenBelow(int row) {
    return givenBelow[row];
  }

  /** Heat taken above a row's temperature. */
  public double takenAbove(int row) {
    return takenAbove[row];
  }

  /** Heat taken above a row's temperature and at it. */
  public double takenBelow(int row) {
    return takenBelow[row];
  }

  /** All heat given. */
  public double given() {
    return rows == 0 ? 0 : givenBelow[rows - 1];
  }

  /** All heat taken. */
  public double taken() {
    return rows == 0 ? 0 : takenBelow[rows - 1];
  }

  /** All heat of a direction. */
  double total(Direction direction) {
    return direction == Direction.GIVES ? given() : taken();
  }

  /** Heat of a direction above a row's temperature. */
  double above(Direction direction, int row) {
    return direction == Direction.GIVES ? givenAbove[row] : takenAbove[row];
  }

  /** Heat of a direction above a row's temperature and at it. */
  double below(Direction direction, int row) {
    return direction == Direction.GIVES ? givenBelow[row] : takenBelow[row];
  }

  /** Least heat from outside. */
  public double hotUtility() {
    return hotUtility;
  }

  /** Least heat that must be carried away. */
  public double coldUtility() {
    return coldUtility;
  }

  /** Most heat that streams can give each other. */
  public double recovered() {
    return cleared(given() - coldUtility);
  }

  /** Heat that flows on downwards just above a row's temperature, with the least hot utility. */
  public double residualAbove(int row) {
    return cleared(hotUtility + givenAbove[row] - takenAbove[row]);
  }

  /** Heat that flows on downwards just below a row's temperature, with the least hot utility. */
  public double residualBelow(int row) {
    return cleared(hotUtility + givenBelow[row] - takenBelow[row]);
  }

  /** The same just above any temperature. */
  public double residualJustAbove(double temperature) {
    int row = firstRowAt(temperature);
    return isAt(row, temperature) ? residualAbove(row) : residualBefore(row, temperature);
  }

  /** The same just below any temperature. */
  public double residualJustBelow(double temperature) {
    int row = firstRowAt(temperature);
    return isAt(row, temperature) ? residualBelow(row) : residualBefore(row, temperature);
  }

  /** Whether no heat crosses a row's temperature, and it is no end where none could. */
  public boolean isPinch(int row) {
    boolean isEnd = (row == 0 && hotUtility == 0) || (row == rows - 1 && coldUtility == 0);
    return !isEnd && (residualAbove(row) == 0 || residualBelow(row) == 0);
  }

  /** The grand composite curve from hot to cold. */
  public HeatCurve grandComposite() {
    CurveBuilder curve = new CurveBuilder(2 * rows);
    for (int row = 0; row < rows; row++) {
      curve.add(temperatures[row], residualAbove(row));
      if (residualBelow(row) != residualAbove(row)) {
        curve.add(temperatures[row], residualBelow(row));
      }
    }
    return curve.build();
  }

  /** First row that is not above a temperature; the number of rows if there is none. */
  private int firstRowAt(double temperature) {
    int low = 0;
    int high = rows;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (temperatures[middle] - temperature > tolerance) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isAt(int row, double temperature) {
    return row < rows && Math.abs(temperatures[row] - temperature) <= tolerance;
  }

  /** Between a row and the one before it. */
  private double residualBefore(int row, double temperature) {
    if (row == 0) {
      return hotUtility;
    }
    if (row == rows) {
      return coldUtility;
    }
    double upper = temperatures[row - 1];
    double share = (upper - temperature) / (upper - temperatures[row]);
    double from = residualBelow(row - 1);
    return from + share * (residualAbove(row) - from);
  }

  private double cleared(double kilowatts) {
    return kilowatts <= nothing ? 0 : kilowatts;
  }
}
