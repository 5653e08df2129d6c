package org.millrace.cluster.localization;

import org.millrace.engine.Run;
import org.millrace.math.PairScan;
import org.millrace.math.Positions;
import org.millrace.math.Range;

/** The distances of all pairs, told by quantiles: to a millionth of the longest. */
final class PairDistances {
  private static final int STEPS = 1 << 20;

  /** Items of parallel work; each has counts of its own. */
  private static final int ITEMS = 8;

  private final Positions positions;
  private final double stepsPerKm;
  private final long[] counts;
  private final long pairs;

  /**
   * The distances.
   *
   * @param scan over the positions or some of them
   */
  PairDistances(Positions positions, PairScan scan, Run run) {
    this.positions = positions;
    double longest = positions.longestChord();
    stepsPerKm = longest > 0 ? (STEPS - 1) / longest : 1;
    counts =
        PairScan.sum(
            run.map(
                Range.cover(scan.tiles(), scan.tiles() / ITEMS + 1),
                range -> {
                  run.check();
                  return scan.count(range, stepsPerKm, STEPS);
                }));
    long all = 0;
    for (long count : counts) {
      all += count;
    }
    pairs = all;
  }

  private double distance(int step) {
    return positions.distance(step / stepsPerKm);
  }

  /** The distance below which so large a share of the pairs lies, between two of them by line. */
  double quantile(double share) {
    double place = (pairs - 1) * share;
    long below = (long) Math.floor(place);
    double low = ranked(below);
    return low + (place - below) * (ranked(Math.min(pairs - 1, below + 1)) - low);
  }

  /** The distance of a pair, the nearest pair having rank 0. */
  private double ranked(long rank) {
    long left = rank;
    int step = 0;
    while (left >= counts[step]) {
      left -= counts[step];
      step++;
    }
    return distance(step);
  }

  /** Silverman's rule of thumb: 0.9 min(standard deviation, interquartile range / 1.34) m^−1/5. */
  double silverman() {
    double deviation = Math.sqrt(variance());
    double range = (quantile(0.75) - quantile(0.25)) / 1.34;
    double width = range > 0 ? Math.min(deviation, range) : deviation;
    return 0.9 * width * Math.pow((double) pairs, -0.2);
  }

  private double variance() {
    double sum = 0;
    for (int step = 0; step < counts.length; step++) {
      sum += counts[step] == 0 ? 0 : counts[step] * distance(step);
    }
    double mean = sum / pairs;
    double squares = 0;
    for (int step = 0; step < counts.length; step++) {
      if (counts[step] > 0) {
        squares += counts[step] * (distance(step) - mean) * (distance(step) - mean);
      }
    }
    return squares / Math.max(1, pairs - 1);
  }
}
