package org.millrace.classify.matrix;

import org.millrace.unit.Require;

/**
 * How clusters are classified.
 *
 * @param draws Monte Carlo iterations, 100 to 1,000,000
 * @param carbonThreshold emission is high above so many times the reference
 * @param leastProbability a type is claimed from this probability on, in [0, 1]
 * @param changeProbability another type than last year's is taken over at once from this
 *     probability on
 * @param changeYears it is taken over, too, when it was claimed so many years in a row, at least 1
 * @param leastCoverage share of value added in sectors with a reference that is needed, in (0, 1]
 * @param leastIndicators indicators needed, at least 1
 */
public record ClassifyRules(
    long seed,
    int draws,
    double carbonThreshold,
    double leastProbability,
    double changeProbability,
    int changeYears,
    double leastCoverage,
    int leastIndicators) {
  /** The usual ones: judgements of ours, to be replaced by those of a policy. */
  public static final ClassifyRules USUAL = new ClassifyRules(1, 10_000, 1, 0.6, 0.8, 2, 0.8, 2);

  public ClassifyRules {
    Require.between("draws", draws, 100, 1_000_000);
    Require.finite("carbon threshold", carbonThreshold);
    Require.that(
        carbonThreshold > 0, "carbon threshold is %s; it must be above 0.", carbonThreshold);
    Require.between("least probability", leastProbability, 0, 1);
    Require.between("probability of a change", changeProbability, 0, 1);
    Require.between("years of a change", changeYears, 1, 100);
    Require.between("least coverage", leastCoverage, 1e-9, 1);
    Require.between("least number of indicators", leastIndicators, 1, Indicator.values().length);
  }
}
