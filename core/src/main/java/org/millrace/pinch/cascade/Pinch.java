package org.millrace.pinch.cascade;

import java.util.ArrayList;
import java.util.List;
import org.millrace.unit.Temperature;

/**
 * A temperature that no heat need cross.
 *
 * @param shifted on the shifted scale
 * @param hot temperatures there of the streams that give heat
 * @param cold temperatures there of the streams that take heat
 */
public record Pinch(Temperature shifted, Side hot, Side cold) {

  /**
   * What a thermometer shows on one side of a pinch; both ends are one unless streams there have
   * own contributions that differ. Where no stream of a side is at the pinch, the contribution of
   * streams without an own one is taken.
   */
  public record Side(Temperature low, Temperature high) {}

  /** All pinches of streams, from hot to cold. */
  static List<Pinch> all(List<HeatStream> streams, HeatCascade cascade, double standard) {
    List<Pinch> pinches = new ArrayList<>();
    for (int row = 0; row < cascade.rows(); row++) {
      if (cascade.isPinch(row)) {
        double shifted = cascade.temperature(row);
        pinches.add(
            new Pinch(
                new Temperature(shifted),
                side(Direction.GIVES, shifted, streams, cascade, standard),
                side(Direction.TAKES, shifted, streams, cascade, standard)));
      }
    }
    return pinches;
  }

  private static Side side(
      Direction direction,
      double shifted,
      List<HeatStream> streams,
      HeatCascade cascade,
      double standard) {
    double tolerance = cascade.tolerance();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (HeatStream stream : streams) {
      double shift = stream.shift(standard);
      boolean isThere =
          stream.upper() + shift >= shifted - tolerance
              && stream.lower() + shift <= shifted + tolerance;
      if (stream.direction() == direction && isThere && stream.flow().kilowatts() > 0) {
        low = Math.min(low, shifted - shift);
        high = Math.max(high, shifted - shift);
      }
    }
    if (low > high) {
      low = direction == Direction.GIVES ? shifted + standard : shifted - standard;
      high = low;
    }
    return new Side(new Temperature(low), new Temperature(high));
  }
}
