package org.millrace.match;

import java.util.List;
import org.millrace.domain.Content;
import org.millrace.domain.Need;
import org.millrace.domain.Phase;
import org.millrace.domain.knowledge.Use;

/**
 * How many needs are fitted alike, as numbers.
 *
 * @param reason what rule R1 says
 * @param similarity how near what arrives is to what the use names; see {@link Score.Parts#code}
 * @param presumed the phase the use presumes; empty where nobody says
 * @param cost of using a tonne
 * @param emission of using a tonne
 */
record Template(
    ReasonCode reason,
    double similarity,
    List<Phase> presumed,
    Span substitution,
    double maximumShare,
    List<Content> limits,
    Span cost,
    Span emission,
    Use.Hazard hazard) {
  private static final Span ALL = new Span(1, 1, 1);

  static Template same(ReasonCode reason, double similarity, List<Phase> presumed) {
    return new Template(
        reason, similarity, presumed, ALL, 1, List.of(), Span.NONE, Span.NONE, Use.Hazard.ASK);
  }

  static Template accepted(
      Need.Acceptance acceptance, ReasonCode reason, double similarity, List<Phase> presumed) {
    return new Template(
        reason,
        similarity,
        presumed,
        Span.of(acceptance.substitution()),
        acceptance.maximumShare(),
        List.of(),
        Span.NONE,
        Span.NONE,
        Use.Hazard.ASK);
  }

  static Template used(Use use, ReasonCode reason, double similarity, List<Phase> presumed) {
    return new Template(
        reason,
        similarity,
        presumed,
        Span.of(use.substitution()),
        use.maximumShare(),
        use.limits(),
        Span.of(use.effort().cost()),
        Span.of(use.effort().emission()),
        use.hazard());
  }

  /** Whether it rests on a material that nobody named for certain. */
  boolean isVague() {
    return reason == ReasonCode.CODE_WIDE;
  }
}
