package org.millrace.pinch.cascade;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Streams as columns of numbers on one scale of temperature; those without heat are left out. */
public final class HeatColumns {
  private final int size;
  private final double[] uppers;
  private final double[] lowers;
  private final double[] kilowatts;
  private final boolean[] gives;

  private HeatColumns(List<HeatStream> streams, ToDoubleFunction<HeatStream> shift) {
    uppers = new double[streams.size()];
    lowers = new double[streams.size()];
    kilowatts = new double[streams.size()];
    gives = new boolean[streams.size()];
    int next = 0;
    for (HeatStream stream : streams) {
      double heat = stream.flow().kilowatts();
      if (heat > 0) {
        double moved = shift.applyAsDouble(stream);
        uppers[next] = stream.upper() + moved;
        lowers[next] = stream.lower() + moved;
        kilowatts[next] = heat;
        gives[next] = stream.direction() == Direction.GIVES;
        next++;
      }
    }
    size = next;
  }

  private HeatColumns(double[] uppers, double[] lowers, double[] kilowatts, boolean[] gives) {
    size = kilowatts.length;
    this.uppers = uppers;
    this.lowers = lowers;
    this.kilowatts = kilowatts;
    this.gives = gives;
  }

  /**
   * On the shifted scale.
   *
   * @param standard contribution of a stream that has no own [K]
   */
  public static HeatColumns shifted(List<HeatStream> streams, double standard) {
    return new HeatColumns(streams, stream -> stream.shift(standard));
  }

  /** On the scale of a thermometer. */
  public static HeatColumns actual(List<HeatStream> streams) {
    return new HeatColumns(streams, stream -> 0);
  }

  /**
   * Pieces of curves that all give or all take heat.
   *
   * @param kilowatts above 0
   */
  public static HeatColumns of(
      Direction direction, double[] uppers, double[] lowers, double[] kilowatts) {
    boolean[] gives = new boolean[kilowatts.length];
    Arrays.fill(gives, direction == Direction.GIVES);
    return new HeatColumns(uppers.clone(), lowers.clone(), kilowatts.clone(), gives);
  }

  int size() {
    return size;
  }

  double upper(int stream) {
    return uppers[stream];
  }

  double lower(int stream) {
    return lowers[stream];
  }

  double kilowatts(int stream) {
    return kilowatts[stream];
  }

  boolean gives(int stream) {
    return gives[stream];
  }

  /** The warmest end of all; negative infinity if there is none. */
  double warmest() {
    double warmest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      warmest = Math.max(warmest, uppers[i]);
    }
    return warmest;
  }

  /** The coldest end of all; positive infinity if there is none. */
  double coldest() {
    double coldest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      coldest = Math.min(coldest, lowers[i]);
    }
    return coldest;
  }
}
