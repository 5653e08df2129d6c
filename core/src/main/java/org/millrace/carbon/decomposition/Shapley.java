package org.millrace.carbon.decomposition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.millrace.carbon.decomposition.DecompositionProblem.Method;
import org.millrace.carbon.decomposition.DecompositionResult.Effects;
import org.millrace.carbon.decomposition.DecompositionResult.Reason;

/**
 * The mean, over all orders in which factors may take their new values one after the other, of what
 * each moves. A subset of factors that has moved is a number whose bits are the factors.
 */
final class Shapley {
  private final List<String> names;
  private final int factors;
  private final List<Change> changes;
  private final double[] weights;

  Shapley(List<String> names, int factors, List<Change> changes) {
    this.names = names;
    this.factors = factors;
    this.changes = changes;
    this.weights = weights(factors);
  }

  DecompositionResult.Answer answer() {
    double[] sums = new double[factors];
    double[] totals = new double[1 << factors];
    List<DecompositionResult.PartEffects> parts = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      double[] products = products(changes.get(i));
      double[] part = shares(products);
      for (int k = 0; k < factors; k++) {
        sums[k] += part[k];
      }
      for (int subset = 0; subset < products.length; subset++) {
        totals[subset] += products[subset];
      }
      parts.add(new DecompositionResult.PartEffects(names.get(i), Divisia.list(part)));
    }
    return new DecompositionResult.Answer(
        Method.SHAPLEY, new Effects.Known(Divisia.list(sums), parts), ratios(totals));
  }

  /** The generalized Fisher index: the same of the logarithm of the total. */
  private Effects ratios(double[] totals) {
    if (totals[0] == 0 || totals[totals.length - 1] == 0) {
      return new Effects.Undefined(Reason.TOTAL_IS_ZERO);
    }
    if (Arrays.stream(totals).anyMatch(total -> total == 0)) {
      return new Effects.Undefined(Reason.MIXED_TOTAL_IS_ZERO);
    }
    double[] logs = shares(Arrays.stream(totals).map(Math::log).toArray());
    return new Effects.Known(Divisia.list(Arrays.stream(logs).map(Math::exp).toArray()), List.of());
  }

  private double[] products(Change change) {
    double[] products = new double[1 << factors];
    for (int subset = 0; subset < products.length; subset++) {
      double product = 1;
      for (int k = 0; k < factors; k++) {
        product *= (subset >> k & 1) == 1 ? change.after[k] : change.before[k];
      }
      products[subset] = product;
    }
    return products;
  }

  private double[] shares(double[] values) {
    double[] shares = new double[factors];
    for (int k = 0; k < factors; k++) {
      int bit = 1 << k;
      for (int subset = 0; subset < values.length; subset++) {
        if ((subset & bit) == 0) {
          shares[k] += weights[Integer.bitCount(subset)] * (values[subset | bit] - values[subset]);
        }
      }
    }
    return shares;
  }

  /** {@code s! (n − s − 1)! / n!} for each size s of a subset. */
  private static double[] weights(int n) {
    double[] weights = new double[n];
    weights[0] = 1.0 / n;
    for (int s = 1; s < n; s++) {
      weights[s] = weights[s - 1] * s / (n - s);
    }
    return weights;
  }
}
