package org.millrace.carbon.decomposition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.millrace.carbon.decomposition.DecompositionProblem.Method;
import org.millrace.carbon.decomposition.DecompositionResult.Effects;
import org.millrace.carbon.decomposition.DecompositionResult.Reason;

/** The logarithmic mean Divisia indices. */
final class Divisia {
  private final List<String> names;
  private final int factors;
  private final List<Change> changes;
  private final double before;
  private final double after;

  Divisia(List<String> names, int factors, List<Change> changes, double before, double after) {
    this.names = names;
    this.factors = factors;
    this.changes = changes;
    this.before = before;
    this.after = after;
  }

  /** {@code ΔV_k = Σ_i L(V_i after, V_i before) ln(x_ki after / x_ki before)}. */
  DecompositionResult.Answer first() {
    List<double[]> shares = new ArrayList<>();
    changes.forEach(c -> shares.add(c.shares(c.totalBefore, c.totalAfter)));
    Effects ratios =
        before == 0 || after == 0
            ? new Effects.Undefined(Reason.TOTAL_IS_ZERO)
            : ratios(shares, Change.logarithmicMean(after, before));
    return new DecompositionResult.Answer(Method.LMDI_I, differences(shares, 1), ratios);
  }

  /**
   * With the shares v of the parts in the totals instead of the parts, and weights that sum to 1.
   */
  DecompositionResult.Answer second() {
    if (before == 0 || after == 0) {
      return undefined(Reason.TOTAL_IS_ZERO);
    }
    List<double[]> shares = new ArrayList<>();
    double weights = 0;
    for (Change change : changes) {
      double shareBefore = change.totalBefore / before;
      double shareAfter = change.totalAfter / after;
      weights += Change.logarithmicMean(shareAfter, shareBefore);
      shares.add(change.shares(shareBefore, shareAfter));
    }
    if (weights == 0) {
      return undefined(Reason.NO_PART_IN_BOTH);
    }
    return new DecompositionResult.Answer(
        Method.LMDI_II,
        differences(shares, Change.logarithmicMean(after, before) / weights),
        ratios(shares, weights));
  }

  private static DecompositionResult.Answer undefined(Reason reason) {
    Effects none = new Effects.Undefined(reason);
    return new DecompositionResult.Answer(Method.LMDI_II, none, none);
  }

  private Effects differences(List<double[]> shares, double scale) {
    double[] sums = new double[factors];
    List<DecompositionResult.PartEffects> parts = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      double[] part = new double[factors];
      for (int k = 0; k < factors; k++) {
        part[k] = scale * shares.get(i)[k];
        sums[k] += part[k];
      }
      parts.add(new DecompositionResult.PartEffects(names.get(i), list(part)));
    }
    return new Effects.Known(list(sums), parts);
  }

  private Effects ratios(List<double[]> shares, double divisor) {
    double[] sums = new double[factors];
    List<DecompositionResult.PartEffects> parts = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      double[] part = new double[factors];
      for (int k = 0; k < factors; k++) {
        sums[k] += shares.get(i)[k] / divisor;
        part[k] = Math.exp(shares.get(i)[k] / divisor);
      }
      parts.add(new DecompositionResult.PartEffects(names.get(i), list(part)));
    }
    return new Effects.Known(list(Arrays.stream(sums).map(Math::exp).toArray()), parts);
  }

  static List<Double> list(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
