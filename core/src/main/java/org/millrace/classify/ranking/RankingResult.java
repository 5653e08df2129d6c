package org.millrace.classify.ranking;

import java.util.List;

/** Alternatives by closeness to the ideal, if it can be told. */
public sealed interface RankingResult {
  /**
   * It can.
   *
   * @param weights in the order of the criteria; they sum to 1
   * @param alternatives in the order of the problem
   */
  record Ranked(List<CriterionWeight> weights, List<Placed> alternatives) implements RankingResult {
    public Ranked {
      weights = List.copyOf(weights);
      alternatives = List.copyOf(alternatives);
    }
  }

  /** It can't. */
  record Undefined(Reason reason) implements RankingResult {}

  /** Why not. */
  enum Reason {
    /** No criterion of positive weight differs between best and worst. */
    NOTHING_DIFFERS,
    /** A criterion with fixed ideals is zero for all alternatives: it has no vector norm. */
    CRITERION_ALL_ZERO
  }

  /** The weight of a criterion. */
  record CriterionWeight(String criterion, double weight) {}

  /**
   * An alternative.
   *
   * @param closeness to the ideal, in [0, 1]
   * @param toBest weighted distance from the best
   * @param toWorst weighted distance from the worst
   * @param rank from 1; equal ones share the better rank
   */
  record Placed(String alternative, double closeness, double toBest, double toWorst, int rank) {}
}
