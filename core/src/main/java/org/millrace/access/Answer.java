package org.millrace.access;

import java.util.List;
import org.millrace.access.AccessResult.Change;
import org.millrace.access.AccessResult.Lack;
import org.millrace.access.AccessResult.Outcome;
import org.millrace.access.AccessResult.Value;

/** How one requirement came out. */
record Answer(Outcome outcome, Value value, List<Lack> asked, List<Change> changes) {
  static final Answer NOT_ASKED =
      new Answer(Outcome.NOT_ASKED, new Value.None(), List.of(), List.of());

  static Answer unknown(List<Lack> lacks) {
    return new Answer(Outcome.UNKNOWN, new Value.None(), lacks, List.of());
  }

  /** Of a fact. */
  static Answer plain(boolean isMet, List<Change> changes) {
    return new Answer(isMet ? Outcome.MET : Outcome.FAILED, new Value.None(), List.of(), changes);
  }

  /** Of a number; the changes are kept when it is not met everywhere. */
  static Answer of(Interval number, Limit limit, List<Change> changes) {
    boolean low = limit.isMetBy(number.low());
    boolean high = limit.isMetBy(number.high());
    Outcome outcome = low && high ? Outcome.MET : low || high ? Outcome.UNSURE : Outcome.FAILED;
    return new Answer(
        outcome,
        new Value.Amount(
            number.low(), number.value(), number.high(), limit.value(), number.grade()),
        List.of(),
        outcome == Outcome.FAILED ? changes : List.of());
  }

  Answer withChanges(List<Change> others) {
    return new Answer(outcome, value, asked, others);
  }
}
