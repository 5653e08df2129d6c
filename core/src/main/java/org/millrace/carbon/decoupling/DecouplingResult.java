package org.millrace.carbon.decoupling;

import java.util.List;

/**
 * Whether emission follows activity.
 *
 * @param steps from each year to the next, or each change that was stated
 * @param whole from the first year to the last; the only change itself when there is but one
 */
public record DecouplingResult(List<Step> steps, Whole whole) {
  public DecouplingResult {
    steps = List.copyOf(steps);
  }

  /** A change and what it is. */
  public record Step(String label, Judgment judgment) {}

  /** The change over all years. */
  public sealed interface Whole {
    /** From the first year to the last. */
    record OverAll(Step step) implements Whole {}

    /** Rates do not say what lies between them. */
    record OfRates() implements Whole {}
  }

  /** What a change is. */
  public sealed interface Judgment {
    /**
     * It has a state.
     *
     * @param emission change over the level before
     * @param activity change over the level before, not 0
     * @param elasticity the first over the second
     */
    record Judged(
        State state, double emission, double activity, double elasticity, Certainty certainty)
        implements Judgment {}

    /** It has none. */
    record Undefined(Reason reason) implements Judgment {}
  }

  /** Why a change has no state. */
  public enum Reason {
    /** Activity did not change: the elasticity has no end, or is 0 over 0. */
    ACTIVITY_UNCHANGED,
    /** There was no activity before, so that it has no rate of change. */
    NO_ACTIVITY_BEFORE,
    /** There was no emission before, so that it has no rate of change. */
    NO_EMISSION_BEFORE
  }

  /** Tapio's states. */
  public enum State {
    /** Activity grew, emission fell. */
    STRONG_DECOUPLING,
    /** Activity grew, emission grew less or not at all. */
    WEAK_DECOUPLING,
    /** Both grew alike. */
    EXPANSIVE_COUPLING,
    /** Activity grew, emission grew more. */
    EXPANSIVE_NEGATIVE_DECOUPLING,
    /** Activity fell, emission grew. */
    STRONG_NEGATIVE_DECOUPLING,
    /** Activity fell, emission fell less or not at all. */
    WEAK_NEGATIVE_DECOUPLING,
    /** Both fell alike. */
    RECESSIVE_COUPLING,
    /** Activity fell, emission fell more. */
    RECESSIVE_DECOUPLING
  }

  /** How sure a state is. */
  public sealed interface Certainty {
    /** No level had a range. */
    record Exact() implements Certainty {}

    /**
     * The sign of the change of activity is certain.
     *
     * @param low 2.5 % quantile of the elasticity
     * @param high 97.5 % quantile of the elasticity
     * @param states how probable each is, the likeliest first; those with none are left out
     */
    record Interval(double low, double median, double high, List<Chance> states)
        implements Certainty {
      public Interval {
        states = List.copyOf(states);
      }
    }

    /**
     * Activity may have grown or fallen: the elasticity passes through infinity, and an interval of
     * it would mean nothing.
     *
     * @param otherwise share of the draws in which activity moved the other way or not at all
     */
    record SignUnsure(double otherwise, List<Chance> states) implements Certainty {
      public SignUnsure {
        states = List.copyOf(states);
      }
    }
  }

  /** How probable a state is, in [0, 1]. */
  public record Chance(State state, double probability) {}
}
