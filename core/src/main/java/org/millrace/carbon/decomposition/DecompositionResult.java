package org.millrace.carbon.decomposition;

import java.util.List;

/**
 * Which factor moved a total by how much.
 *
 * @param factors their names, in the order of all lists of effects
 * @param steps from each year to the next
 * @param whole from the first year to the last, as if there were none between
 * @param chained the steps put together, method by method: differences summed, ratios multiplied
 */
public record DecompositionResult(
    List<String> factors, List<Step> steps, Step whole, List<Answer> chained) {
  public DecompositionResult {
    factors = List.copyOf(factors);
    steps = List.copyOf(steps);
    chained = List.copyOf(chained);
  }

  /**
   * From one year to another.
   *
   * @param before the total of the first
   * @param after the total of the second
   */
  public record Step(String from, String to, double before, double after, List<Answer> answers) {
    public Step {
      answers = List.copyOf(answers);
    }
  }

  /**
   * What a method says.
   *
   * @param additive effects that sum to the difference of the totals, in the unit of the total
   * @param multiplicative effects whose product is the ratio of the totals
   */
  public record Answer(
      DecompositionProblem.Method method, Effects additive, Effects multiplicative) {}

  /** Effects of the factors. */
  public sealed interface Effects {
    /**
     * They are known.
     *
     * @param values one for each factor
     * @param parts the same of each sub-sector, where the method has such; they sum to the values,
     *     or multiply to them
     */
    record Known(List<Double> values, List<PartEffects> parts) implements Effects {
      public Known {
        values = List.copyOf(values);
        parts = List.copyOf(parts);
      }
    }

    /** They are not defined. */
    record Undefined(Reason reason) implements Effects {}
  }

  /** Effects of the factors in one sub-sector. */
  public record PartEffects(String part, List<Double> values) {
    public PartEffects {
      values = List.copyOf(values);
    }
  }

  /** Why effects are not defined. */
  public enum Reason {
    /** A total is zero, so that there is no ratio. */
    TOTAL_IS_ZERO,
    /** No part is above zero in both years, so that there are no weights. */
    NO_PART_IN_BOTH,
    /** Some mixture of the two years has a total of zero, so that a ratio of totals has no end. */
    MIXED_TOTAL_IS_ZERO,
    /** A step of the chain is not defined. */
    STEP_UNDEFINED
  }
}
