package org.millrace.math;

import java.util.Arrays;
import org.millrace.unit.Require;

/**
 * The test of normality of Shapiro and Francia, with Royston's approximation of its probability:
 *
 * <pre>
 *     W' = corr²(x sorted, Φ⁻¹((i − 3/8) / (n + 1/4)))
 *     p  = 1 − Φ((ln(1 − W') + 1.2725 − 1.0521 (v − u)) / (1.0308 − 0.26758 (v + 2/u)))
 * </pre>
 *
 * with u = ln n and v = ln u; made for 5 to 5,000 numbers.
 *
 * @param statistic W', at most 1; 1 if the numbers lie as normal ones do on average
 * @param probability of so small a statistic or a smaller one if they are normal
 */
public record ShapiroFrancia(double statistic, double probability) {
  /** Fewer numbers can't be tested. */
  public static final int LEAST = 5;

  /** More numbers can't be tested. */
  public static final int MOST = 5_000;

  /**
   * Tests numbers that are not all equal.
   *
   * @throws IllegalArgumentException if there are too few or too many, or all are equal
   */
  public static ShapiroFrancia of(Vector numbers) {
    int count = numbers.size();
    Require.between("number of values", count, LEAST, MOST);
    double[] sorted = numbers.toArray();
    Arrays.sort(sorted);
    Require.that(sorted[0] < sorted[count - 1], "All values are %s; they must differ.", sorted[0]);
    double statistic = Math.min(squaredCorrelation(sorted, scores(count)), Math.nextDown(1.0));
    double u = Math.log(count);
    double v = Math.log(u);
    double mean = -1.2725 + 1.0521 * (v - u);
    double deviation = 1.0308 - 0.26758 * (v + 2 / u);
    double z = (Math.log1p(-statistic) - mean) / deviation;
    return new ShapiroFrancia(statistic, NormalDistribution.above(z));
  }

  private static double[] scores(int count) {
    double[] scores = new double[count];
    for (int i = 0; i < count; i++) {
      scores[i] = NormalDistribution.quantile((i + 1 - 0.375) / (count + 0.25));
    }
    return scores;
  }

  private static double squaredCorrelation(double[] x, double[] y) {
    double meanX = Arrays.stream(x).average().orElse(0);
    double meanY = Arrays.stream(y).average().orElse(0);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += (x[i] - meanX) * (x[i] - meanX);
      yy += (y[i] - meanY) * (y[i] - meanY);
      xy += (x[i] - meanX) * (y[i] - meanY);
    }
    return xy * xy / (xx * yy);
  }
}
