package org.millrace.carbon.decomposition;

/**
 * How one part changed between two years: its factors and the product they make. A factor that is
 * not defined in a year, nothing over nothing, is taken as it is in the other.
 */
final class Change {
  final double[] before;
  final double[] after;
  final double totalBefore;
  final double totalAfter;

  Change(double[] before, double[] after, double totalBefore, double totalAfter) {
    this.before = before;
    this.after = after;
    this.totalBefore = totalBefore;
    this.totalAfter = totalAfter;
  }

  /** The mean of two numbers at which their difference is that of their logarithms; 0 at a zero. */
  static double logarithmicMean(double first, double second) {
    if (first == second) {
      return first;
    }
    double low = Math.min(first, second);
    double difference = Math.max(first, second) - low;
    return low == 0 ? 0 : difference / Math.log1p(difference / low);
  }

  /**
   * Shares of a change of the product among the factors, when the product counts as much as stated:
   * {@code L(after, before) ln(x after / x before)}. Where the product was zero or becomes zero,
   * the limit: the whole goes to the factors that were or became zero, in equal parts.
   */
  double[] shares(double scaledBefore, double scaledAfter) {
    double[] shares = new double[before.length];
    if (totalBefore == 0 && totalAfter == 0) {
      return shares;
    }
    if (totalBefore == 0) {
      return amongZeros(before, scaledAfter);
    }
    if (totalAfter == 0) {
      return amongZeros(after, -scaledBefore);
    }
    double weight = logarithmicMean(scaledAfter, scaledBefore);
    for (int k = 0; k < shares.length; k++) {
      shares[k] = weight * Math.log(after[k] / before[k]);
    }
    return shares;
  }

  private static double[] amongZeros(double[] values, double whole) {
    int zeros = 0;
    for (double value : values) {
      zeros += value == 0 ? 1 : 0;
    }
    double[] shares = new double[values.length];
    for (int k = 0; k < values.length; k++) {
      shares[k] = values[k] == 0 ? whole / zeros : 0;
    }
    return shares;
  }
}
