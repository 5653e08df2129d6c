package org.millrace.domain.matrix;

import org.millrace.unit.Require;

/** How likely a cluster is of each type; they sum to 1. */
public record TypeProbabilities(
    double obsoleted, double toBeTransformed, double developmental, double ecological) {
  /** Rounding of four sums of floating-point numbers, as a share of 1. */
  private static final double ROUNDING = 1e-9;

  public TypeProbabilities {
    Require.between("probability of obsoleted", obsoleted, 0, 1);
    Require.between("probability of to be transformed", toBeTransformed, 0, 1);
    Require.between("probability of developmental", developmental, 0, 1);
    Require.between("probability of ecological", ecological, 0, 1);
    Require.between(
        "sum of the probabilities",
        obsoleted + toBeTransformed + developmental + ecological,
        1 - ROUNDING,
        1 + ROUNDING);
  }

  /** Of one type. */
  public double of(ClusterType type) {
    return switch (type) {
      case OBSOLETED -> obsoleted;
      case TO_BE_TRANSFORMED -> toBeTransformed;
      case DEVELOPMENTAL -> developmental;
      case ECOLOGICAL -> ecological;
    };
  }

  /** The most probable type; of equal ones the first in the order of {@link ClusterType}. */
  public ClusterType likeliest() {
    ClusterType best = ClusterType.OBSOLETED;
    for (ClusterType type : ClusterType.values()) {
      best = of(type) > of(best) ? type : best;
    }
    return best;
  }

  /** What can be said of the type if less than so much certainty is not enough. */
  public Standing standing(double leastProbability) {
    ClusterType type = likeliest();
    return of(type) < leastProbability
        ? new Standing.Indeterminate(type, of(type))
        : new Standing.Determined(type, of(type));
  }
}
