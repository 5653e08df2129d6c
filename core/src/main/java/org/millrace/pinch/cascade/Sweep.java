package org.millrace.pinch.cascade;

/** One pass over the ends of all streams from hot to cold; fills the rows of a cascade. */
final class Sweep {
  /** Ends nearer than this share of the span of all temperatures are one temperature. */
  private static final double MERGED = 1e-9;

  /** Nor are temperatures told apart by less than so many of their last bits. */
  private static final int LAST_BITS = 8;

  private final HeatColumns columns;
  private final double warmest;
  private final double span;
  private final double tolerance;

  /** Temperatures of the ends: of each stream the warmer, then the colder one. */
  private final double[] ends;

  private final double[] givingChange;
  private final double[] takingChange;

  /** Rows that are filled, and their numbers: a row is a temperature. */
  private int rows;

  private final double[] temperatures;
  private final double[] givenAbove;
  private final double[] givenBelow;
  private final double[] takenAbove;
  private final double[] takenBelow;

  Sweep(HeatColumns columns) {
    this.columns = columns;
    int count = 2 * columns.size();
    warmest = columns.warmest();
    double coldest = columns.coldest();
    span = count == 0 ? 0 : warmest - coldest;
    tolerance =
        count == 0
            ? 0
            : Math.max(
                MERGED * span,
                LAST_BITS * Math.ulp(Math.max(Math.abs(warmest), Math.abs(coldest))));
    temperatures = new double[count];
    givenAbove = new double[count];
    givenBelow = new double[count];
    takenAbove = new double[count];
    takenBelow = new double[count];
    ends = new double[count];
    givingChange = new double[count];
    takingChange = new double[count];
    fillChanges();
  }

  HeatCascade run() {
    SortedEnds sorted = new SortedEnds(ends, warmest, span);
    CompensatedSum given = new CompensatedSum();
    CompensatedSum taken = new CompensatedSum();
    CompensatedSum giving = new CompensatedSum();
    CompensatedSum taking = new CompensatedSum();
    double last = warmest;
    for (int place = 0; place < ends.length; place++) {
      int end = sorted.at(place);
      double at = ends[end];
      boolean isNewRow = rows == 0 || temperatures[rows - 1] - at > tolerance;
      if (isNewRow) {
        closeRow(given, taken);
      }
      given.add(giving.value() * (last - at));
      taken.add(taking.value() * (last - at));
      last = at;
      if (isNewRow) {
        openRow(at, given, taken);
      }
      giving.add(givingChange[end]);
      taking.add(takingChange[end]);
      if (givingChange[end] == takingChange[end]) {
        addLatent(end, given, taken);
      }
    }
    closeRow(given, taken);
    return new HeatCascade(this);
  }

  /** How the capacity flows change at the ends on the way down; not at all for latent heat. */
  private void fillChanges() {
    for (int stream = 0; stream < columns.size(); stream++) {
      double upper = columns.upper(stream);
      double lower = columns.lower(stream);
      ends[2 * stream] = upper;
      ends[2 * stream + 1] = lower;
      double capacity =
          upper - lower <= tolerance ? 0 : columns.kilowatts(stream) / (upper - lower);
      double[] change = columns.gives(stream) ? givingChange : takingChange;
      change[2 * stream] = capacity;
      change[2 * stream + 1] = -capacity;
    }
  }

  /** Heat that stays at one temperature is added at its first end. */
  private void addLatent(int end, CompensatedSum given, CompensatedSum taken) {
    int stream = end >> 1;
    if ((end & 1) == 0 && columns.upper(stream) - columns.lower(stream) <= tolerance) {
      given.add(columns.gives(stream) ? columns.kilowatts(stream) : 0);
      taken.add(columns.gives(stream) ? 0 : columns.kilowatts(stream));
    }
  }

  private void closeRow(CompensatedSum given, CompensatedSum taken) {
    if (rows > 0) {
      givenBelow[rows - 1] = given.value();
      takenBelow[rows - 1] = taken.value();
    }
  }

  private void openRow(double temperature, CompensatedSum given, CompensatedSum taken) {
    temperatures[rows] = temperature;
    givenAbove[rows] = given.value();
    takenAbove[rows] = taken.value();
    rows++;
  }

  int rows() {
    return rows;
  }

  double tolerance() {
    return tolerance;
  }

  double[] temperatures() {
    return temperatures;
  }

  double[] givenAbove() {
    return givenAbove;
  }

  double[] givenBelow() {
    return givenBelow;
  }

  double[] takenAbove() {
    return takenAbove;
  }

  double[] takenBelow() {
    return takenBelow;
  }
}
