package org.millrace.pinch.cascade;

import org.millrace.math.Vector;
import org.millrace.unit.Require;

/**
 * Points of a curve to draw, in its order; straight lines join them.
 *
 * @param celsius temperatures [°C]
 * @param kilowatts heat flows [kW], one a temperature
 */
public record HeatCurve(Vector celsius, Vector kilowatts) {
  public HeatCurve {
    Require.that(
        celsius.size() == kilowatts.size(),
        "A curve has %s temperatures and %s heat flows; they must be as many.",
        celsius.size(),
        kilowatts.size());
  }

  /**
   * A composite curve: the heat of all streams of a direction, added up from their coldest end to
   * their warmest. Corners of the other direction stand in it too, on straight pieces.
   *
   * @param start heat at the coldest end
   */
  public static HeatCurve composite(HeatCascade cascade, Direction direction, double start) {
    int coldest = 0;
    int rows = cascade.rows();
    double all = cascade.total(direction);
    while (coldest < rows && cascade.below(direction, coldest) < all - cascade.nothing()) {
      coldest++;
    }
    CurveBuilder curve = new CurveBuilder(2 * rows);
    boolean isDone = all <= cascade.nothing();
    for (int row = coldest; row >= 0 && !isDone; row--) {
      double below = all - cascade.below(direction, row);
      double above = all - cascade.above(direction, row);
      curve.add(cascade.temperature(row), start + Math.max(0, below));
      if (above - below > cascade.nothing()) {
        curve.add(cascade.temperature(row), start + above);
      }
      isDone = cascade.above(direction, row) <= cascade.nothing();
    }
    return curve.build();
  }
}
