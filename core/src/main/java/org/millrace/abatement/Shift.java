package org.millrace.abatement;

import org.millrace.domain.Figure;
import org.millrace.domain.Id;

/**
 * One number moved to an end of its range, all others at their values.
 *
 * @param owner whose number: a measure or a facility
 */
record Shift(Id owner, Part part, boolean high) {
  /** Which of its numbers. */
  enum Part {
    NONE,
    SHARE,
    OPEN,
    INVESTMENT,
    RUNNING,
    CARBON_DIOXIDE,
    NITROUS_OXIDE,
    ELECTRICITY
  }

  /** Nothing is moved. */
  static final Shift NONE = new Shift(new Id.MeasureId("none"), Part.NONE, false);

  /** A figure's amount under this shift. */
  double of(Id id, Part of, Figure<?> figure) {
    if (of != part || !id.equals(owner)) {
      return figure.amount();
    }
    return high ? figure.high() : figure.low();
  }
}
