package org.millrace.match;

import java.util.ArrayList;
import java.util.List;

/** Reasons as they are found, and the worst outcome so far. */
final class Verdict {
  private final List<Reason> reasons = new ArrayList<>();
  private final MatchRules rules;
  private Outcome outcome = Outcome.FEASIBLE;

  /** A verdict that only hears of the rules that are asked. */
  Verdict(MatchRules rules) {
    this.rules = rules;
  }

  /** Notes a reason, unless its rule is ignored. */
  void add(Reason reason) {
    if (!rules.asks(reason.code().rule())) {
      return;
    }
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
