package org.millrace.math;

import java.util.List;
import java.util.Optional;
import org.millrace.unit.Require;

/**
 * Weights of criteria by how much a sample differs in them:
 *
 * <pre>
 *     p_i = x_i / Σ x,   E = −(1 / ln m) Σ p ln p,   w_j = λ_j (1 − E_j) / Σ λ (1 − E)
 * </pre>
 *
 * with m values x ≥ 0 of a criterion, 0 ln 0 = 0 and prior weights λ. Costs are inverted first.
 */
public final class EntropyWeights {
  /** Entropies this close to 1 are 1: rounding of a sum of m terms. */
  private static final double ROUNDING = 1e-14;

  private EntropyWeights() {}

  /**
   * 1 − E of one criterion, in [0, 1]; 0 if all values are the same, or there is but one.
   *
   * @throws IllegalArgumentException if a value is negative
   */
  public static double dispersion(Vector values) {
    double sum = 0;
    for (double value : values.toArray()) {
      Require.finite("value for an entropy", Require.atLeast("value for an entropy", value, 0));
      sum += value;
    }
    if (values.size() < 2 || sum == 0) {
      return 0;
    }
    double entropy = 0;
    for (double value : values.toArray()) {
      double share = value / sum;
      entropy -= share > 0 ? share * Math.log(share) : 0;
    }
    double dispersion = 1 - entropy / Math.log(values.size());
    return dispersion < ROUNDING ? 0 : dispersion;
  }

  /**
   * Costs as benefits: 1 / x.
   *
   * @throws IllegalArgumentException if a value is not above zero
   */
  public static Vector inverted(Vector costs) {
    double[] benefits = costs.toArray();
    for (int i = 0; i < benefits.length; i++) {
      Require.that(benefits[i] > 0, "A cost is %s; it must be above 0.", benefits[i]);
      benefits[i] = 1 / benefits[i];
    }
    return Vector.of(benefits);
  }

  /**
   * The weights, which sum to 1; none if no criterion of a prior above zero differs.
   *
   * @param criteria the values of each, all benefits; how many there are may differ
   * @param prior one for each criterion, at least 0
   */
  public static Optional<Vector> of(List<Vector> criteria, Vector prior) {
    Require.that(
        criteria.size() == prior.size(),
        "There are %s priors for %s criteria.",
        prior.size(),
        criteria.size());
    double[] weights = new double[criteria.size()];
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      weights[j] = Require.atLeast("prior", prior.at(j), 0) * dispersion(criteria.get(j));
      sum += weights[j];
    }
    if (sum == 0) {
      return Optional.empty();
    }
    for (int j = 0; j < weights.length; j++) {
      weights[j] /= sum;
    }
    return Optional.of(Vector.of(weights));
  }
}
