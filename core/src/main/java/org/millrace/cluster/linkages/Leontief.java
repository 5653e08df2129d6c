package org.millrace.cluster.linkages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.millrace.cluster.linkages.InputOutputResult.Multiplied;
import org.millrace.cluster.linkages.InputOutputResult.Multiplier;
import org.millrace.cluster.linkages.InputOutputResult.Multipliers;
import org.millrace.cluster.linkages.InputOutputResult.Unproductive;
import org.millrace.math.SquareMatrix;

/** What a unit of final demand sets off in all industries. */
final class Leontief {
  /** What is as little below zero, relative to the greatest, or above 1 as this is rounding. */
  private static final double ROUNDING = 1e-9;

  private Leontief() {}

  static Multipliers multipliers(Trade trade) {
    return SquareMatrix.findInverse(netOutput(trade))
        .filter(Leontief::isProductive)
        .<Multipliers>map(inverse -> multiplied(inverse, trade))
        .orElseGet(Unproductive::new);
  }

  /** I − A. */
  static double[][] netOutput(Trade trade) {
    double[][] net = new double[trade.size()][trade.size()];
    for (int k = 0; k < net.length; k++) {
      for (int l = 0; l < net.length; l++) {
        double coefficient = trade.flow(k, l) > 0 ? trade.flow(k, l) / trade.output(l) : 0;
        net[k][l] = (k == l ? 1 : 0) - coefficient;
      }
    }
    return net;
  }

  private static boolean isProductive(double[][] inverse) {
    double greatest = Arrays.stream(inverse).flatMapToDouble(Arrays::stream).max().orElse(0);
    return Arrays.stream(inverse)
        .flatMapToDouble(Arrays::stream)
        .allMatch(e -> Double.isFinite(e) && e >= -ROUNDING * greatest);
  }

  private static Multiplied multiplied(double[][] inverse, Trade trade) {
    int n = inverse.length;
    double[] backward = new double[n];
    double[] forward = new double[n];
    double[] supply = new double[n];
    double total = 0;
    for (int k = 0; k < n; k++) {
      for (int l = 0; l < n; l++) {
        backward[l] += inverse[k][l];
        forward[k] += inverse[k][l];
        supply[k] += k == l ? inverse[k][l] : delivered(inverse[k][l], k, l, trade);
        total += inverse[k][l];
      }
    }
    List<Multiplier> multipliers = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      double dispersion = backward[k] * n / total;
      double sensitivity = forward[k] * n / total;
      multipliers.add(
          new Multiplier(
              trade.id(k),
              backward[k],
              forward[k],
              supply[k],
              dispersion,
              sensitivity,
              dispersion > 1 + ROUNDING && sensitivity > 1 + ROUNDING));
    }
    return new Multiplied(multipliers);
  }

  /** An element of the inverse of Ghosh. */
  private static double delivered(double element, int from, int to, Trade trade) {
    return trade.output(from) > 0 ? element * trade.output(to) / trade.output(from) : 0;
  }
}
