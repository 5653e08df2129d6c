package org.millrace.carbon.decoupling;

import org.millrace.carbon.decoupling.DecouplingResult.Reason;
import org.millrace.carbon.decoupling.DecouplingResult.State;

/** Tapio's states of two rates of change. */
final class Tapio {
  /** An elasticity this near to a border, as a share of it, lies on it, where both are coupled. */
  private static final double ROUNDING = 1e-12;

  private final DecouplingProblem.Borders borders;

  Tapio(DecouplingProblem.Borders borders) {
    this.borders = borders;
  }

  /** What two rates are, for certain. */
  DecouplingResult.Judgment judge(
      double emission, double activity, DecouplingResult.Certainty certainty) {
    return activity == 0
        ? new DecouplingResult.Judgment.Undefined(Reason.ACTIVITY_UNCHANGED)
        : new DecouplingResult.Judgment.Judged(
            state(emission, activity), emission, activity, emission / activity, certainty);
  }

  /** The state of two rates, that of activity not 0. */
  State state(double emission, double activity) {
    double elasticity = emission / activity;
    boolean less = elasticity < borders.low() * (1 - ROUNDING);
    boolean alike = elasticity <= borders.high() * (1 + ROUNDING);
    if (activity > 0) {
      return emission < 0
          ? State.STRONG_DECOUPLING
          : less
              ? State.WEAK_DECOUPLING
              : alike ? State.EXPANSIVE_COUPLING : State.EXPANSIVE_NEGATIVE_DECOUPLING;
    }
    return emission > 0
        ? State.STRONG_NEGATIVE_DECOUPLING
        : less
            ? State.WEAK_NEGATIVE_DECOUPLING
            : alike ? State.RECESSIVE_COUPLING : State.RECESSIVE_DECOUPLING;
  }
}
