package org.millrace.estimate;

import java.util.Arrays;
import java.util.List;

/**
 * A linear regression whose effects are drawn to zero group by group, as far as the data say, with
 * Student's t as noise; see the package for the formulae.
 */
final class PooledRegression {
  private static final int ROUNDS = 15;
  private static final double FREEDOM = 4;

  /** Variance of the level, which is not drawn to zero. */
  private static final double LEVEL_VARIANCE = 10;

  private static final double START_VARIANCE = 0.1;
  private static final double SMALLEST_VARIANCE = 1e-6;

  /** The feature of one observation: places that are not zero, and what stands there. */
  record Row(List<Integer> places, List<Double> values) {}

  private final int[] groups;
  private final double[] variances;
  private final double level;
  private double noise;
  private double[][] covariance;
  private final double[] effects;
  private final double[] weights;

  /**
   * Fits.
   *
   * @param groups the group of each place; those of group 0 are not drawn to zero
   */
  PooledRegression(List<Row> rows, double[] outcomes, int[] groups) {
    this.groups = groups;
    level = median(outcomes);
    variances = new double[Arrays.stream(groups).max().orElse(0) + 1];
    Arrays.fill(variances, START_VARIANCE);
    variances[0] = LEVEL_VARIANCE;
    weights = new double[outcomes.length];
    Arrays.fill(weights, 1);
    effects = new double[groups.length];
    covariance = new double[groups.length][groups.length];
    noise = SMALLEST_VARIANCE;
    for (double outcome : outcomes) {
      noise += (outcome - level) * (outcome - level) / outcomes.length;
    }
    for (int round = 0; round < ROUNDS; round++) {
      solve(rows, outcomes);
      weigh(rows, outcomes);
      vary();
    }
    solve(rows, outcomes);
  }

  double predict(Row row) {
    double sum = level;
    for (int i = 0; i < row.places().size(); i++) {
      sum += effects[row.places().get(i)] * row.values().get(i);
    }
    return sum;
  }

  /** The scale of what is not known of an outcome: of the effects and of the noise. */
  double scale(Row row) {
    return Math.sqrt(leverage(row) + noise);
  }

  /** The outcome of an observation less what the others predict of it, in units of their scale. */
  double[] leftOut(Row row, double outcome, int observation) {
    double own = leverage(row);
    double share = Math.min(0.99, weights[observation] * own / noise);
    double error = (outcome - predict(row)) / (1 - share);
    return new double[] {error, error / Math.sqrt(own / (1 - share) + noise)};
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    return n == 0 ? 0 : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  private void solve(List<Row> rows, double[] outcomes) {
    int n = groups.length;
    double[][] matrix = new double[n][n];
    double[] right = new double[n];
    for (int i = 0; i < n; i++) {
      matrix[i][i] = 1 / variances[groups[i]];
    }
    for (int o = 0; o < outcomes.length; o++) {
      Row row = rows.get(o);
      double weight = weights[o] / noise;
      for (int i = 0; i < row.places().size(); i++) {
        double value = weight * row.values().get(i);
        double[] line = matrix[row.places().get(i)];
        right[row.places().get(i)] += value * (outcomes[o] - level);
        for (int j = 0; j < row.places().size(); j++) {
          line[row.places().get(j)] += value * row.values().get(j);
        }
      }
    }
    covariance = new Factorization(matrix).inverse();
    for (int i = 0; i < n; i++) {
      effects[i] = 0;
      for (int j = 0; j < n; j++) {
        effects[i] += covariance[i][j] * right[j];
      }
    }
  }

  private void weigh(List<Row> rows, double[] outcomes) {
    double[] squares = new double[outcomes.length];
    double sum = 0;
    for (int o = 0; o < outcomes.length; o++) {
      double residual = outcomes[o] - predict(rows.get(o));
      squares[o] = residual * residual + leverage(rows.get(o));
      weights[o] = (FREEDOM + 1) / (FREEDOM + squares[o] / noise);
      sum += weights[o] * squares[o];
    }
    noise = Math.max(SMALLEST_VARIANCE, sum / outcomes.length);
  }

  private void vary() {
    double[] sums = new double[variances.length];
    int[] counts = new int[variances.length];
    for (int i = 0; i < groups.length; i++) {
      sums[groups[i]] += effects[i] * effects[i] + covariance[i][i];
      counts[groups[i]]++;
    }
    for (int g = 1; g < variances.length; g++) {
      if (counts[g] > 0) {
        variances[g] = Math.max(SMALLEST_VARIANCE, sums[g] / counts[g]);
      }
    }
  }

  private double leverage(Row row) {
    double sum = 0;
    for (int i = 0; i < row.places().size(); i++) {
      double[] line = covariance[row.places().get(i)];
      for (int j = 0; j < row.places().size(); j++) {
        sum += row.values().get(i) * line[row.places().get(j)] * row.values().get(j);
      }
    }
    return sum;
  }
}
