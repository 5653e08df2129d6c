package org.millrace.match;

import java.util.ArrayList;
import java.util.List;

/** Reasons as they are found, and the worst outcome so far. */
final class Verdict {
  private final List<Reason> reasons = new ArrayList<>();
  private Outcome outcome = Outcome.FEASIBLE;

  /** Notes a reason. */
  void add(Reason reason) {
    reasons.add(reason);
    outcome = outcome.worse(reason.code().outcome());
  }

  /** Notes a reason without arguments, or with. */
  void add(ReasonCode code, Reason.Argument... arguments) {
    add(Reason.of(code, arguments));
  }

  /** Whether a reason was noted. */
  boolean has(ReasonCode code) {
    return reasons.stream().anyMatch(r -> r.code() == code);
  }

  boolean isRefused() {
    return outcome == Outcome.INFEASIBLE;
  }

  Outcome outcome() {
    return outcome;
  }

  List<Reason> reasons() {
    return reasons;
  }
}
