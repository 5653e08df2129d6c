package org.millrace.classify.matrix;

import java.util.Arrays;
import org.millrace.classify.matrix.YearResult.Estimate;

/** What draws come to. */
final class Moments {
  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;

  private Moments() {}

  static Estimate estimate(double[] draws) {
    double[] sorted = draws.clone();
    Arrays.sort(sorted);
    return new Estimate(
        mean(draws),
        Math.sqrt(covariance(draws, draws)),
        quantile(sorted, LOW),
        quantile(sorted, 0.5),
        quantile(sorted, HIGH));
  }

  /** Correlation; 0 when one side does not vary. */
  static double correlation(double[] first, double[] second) {
    double scale = Math.sqrt(covariance(first, first)) * Math.sqrt(covariance(second, second));
    return scale == 0 ? 0 : Math.clamp(covariance(first, second) / scale, -1, 1);
  }

  /** The mean, exact when all are the same. */
  private static double mean(double[] draws) {
    double sum = 0;
    for (double draw : draws) {
      sum += draw - draws[0];
    }
    return draws[0] + sum / draws.length;
  }

  private static double covariance(double[] first, double[] second) {
    double middle = mean(first);
    double other = mean(second);
    double sum = 0;
    for (int i = 0; i < first.length; i++) {
      sum += (first[i] - middle) * (second[i] - other);
    }
    return sum / Math.max(1, first.length - 1);
  }

  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
