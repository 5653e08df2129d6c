package org.millrace.enterprise;

import org.millrace.domain.DataSource;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Need;
import org.millrace.domain.Origin;
import org.millrace.domain.knowledge.Use;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Price;
import org.millrace.unit.Ratio;

/**
 * How a product stands in for what a buyer buys.
 *
 * @param share of the need that it may cover at most
 * @param isSectorUnknown whether the use holds for some sectors and nobody knows the buyer's
 */
record Fit(Figure<Ratio> substitution, double share, Use.Effort effort, boolean isSectorUnknown) {

  static Fit accepted(Need.Acceptance acceptance) {
    return new Fit(
        acceptance.substitution(),
        acceptance.maximumShare(),
        effortless(acceptance.substitution().origin()),
        false);
  }

  static Fit same(Sink sink) {
    Origin origin = new Origin("sinks", sink.id().value(), DataSource.ENGINEERING_JUDGEMENT);
    return new Fit(
        Figure.exact(new Ratio(1), Grade.ESTIMATED, origin), 1, effortless(origin), false);
  }

  static Fit used(Use use, Sink sink) {
    return new Fit(
        use.substitution(),
        use.maximumShare(),
        use.effort(),
        !use.sectors().isEmpty() && sink.sectors().isEmpty());
  }

  /** Whether a use holds for a buyer, or may. */
  static boolean holds(Use use, Sink sink) {
    return use.sectors().isEmpty()
        || sink.sectors().isEmpty()
        || sink.sectors().stream().anyMatch(use.sectors()::contains);
  }

  /** Who asks for the material as such has what it takes to use it. */
  private static Use.Effort effortless(Origin origin) {
    return new Use.Effort(
        Figure.exact(Price.ZERO, Grade.ESTIMATED, origin),
        Figure.exact(EmissionFactor.ZERO, Grade.ESTIMATED, origin));
  }
}
