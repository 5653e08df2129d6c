package org.millrace.math;

import java.util.Arrays;
import org.millrace.unit.Require;

/** Mean, deviation and quantiles of draws. */
public final class Percentiles {
  private final double[] sorted;
  private final double mean;
  private final double deviation;

  private Percentiles(double[] sorted, double mean, double deviation) {
    this.sorted = sorted;
    this.mean = mean;
    this.deviation = deviation;
  }

  /** Of at least one draw; the draws are copied. */
  public static Percentiles of(double[] draws) {
    Require.that(draws.length > 0, "There are no draws to take percentiles of.");
    double[] sorted = draws.clone();
    Arrays.sort(sorted);
    double mean = mean(draws);
    double squares = 0;
    for (double draw : draws) {
      squares += (draw - mean) * (draw - mean);
    }
    double deviation = draws.length == 1 ? 0 : Math.sqrt(squares / (draws.length - 1));
    return new Percentiles(sorted, mean, deviation);
  }

  /** The mean of the draws. */
  public double mean() {
    return mean;
  }

  /** The standard deviation, over one less than the number of draws. */
  public double deviation() {
    return deviation;
  }

  /**
   * The number below which a share in [0, 1] of the draws lies: linear between order statistics,
   * with the first at 0 and the last at 1.
   */
  public double at(double share) {
    Require.between("share of the draws", share, 0, 1);
    double place = share * (sorted.length - 1);
    int low = (int) Math.floor(place);
    int high = Math.min(low + 1, sorted.length - 1);
    return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
  }

  /** Pearson's correlation of draws in pairs; 0 when one of them does not move. */
  public static double correlation(double[] first, double[] second) {
    Require.that(
        first.length == second.length,
        "%s draws can't be compared with %s.",
        first.length,
        second.length);
    double firstMean = mean(first);
    double secondMean = mean(second);
    double product = 0;
    double firstSquares = 0;
    double secondSquares = 0;
    for (int i = 0; i < first.length; i++) {
      double x = first[i] - firstMean;
      double y = second[i] - secondMean;
      product += x * y;
      firstSquares += x * x;
      secondSquares += y * y;
    }
    double scale = Math.sqrt(firstSquares) * Math.sqrt(secondSquares);
    return scale == 0 ? 0 : Math.clamp(product / scale, -1, 1);
  }

  private static double mean(double[] draws) {
    double sum = 0;
    for (double draw : draws) {
      sum += draw;
    }
    return sum / draws.length;
  }
}
