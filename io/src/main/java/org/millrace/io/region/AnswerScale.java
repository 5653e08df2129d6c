package org.millrace.io.region;

import org.millrace.domain.Question;
import org.millrace.unit.Level;

/**
 * How answers to a question are written in the table {@code survey}.
 *
 * @param lowest smallest value that may be written
 * @param highest largest value that may be written
 */
record AnswerScale(double lowest, double highest) {
  private static final AnswerScale SHARE = new AnswerScale(0, 1);
  private static final AnswerScale STEPS = new AnswerScale(1, 5);
  private static final AnswerScale NUMBER = new AnswerScale(0, Double.POSITIVE_INFINITY);

  static AnswerScale of(Question question) {
    return switch (question.scale()) {
      case SHARE -> SHARE;
      case AGREEMENT -> STEPS;
      case NUMBER -> NUMBER;
    };
  }

  /** What may be written, as an issue says it. */
  String range() {
    return RowText.number(lowest)
        + ".."
        + (Double.isFinite(highest) ? RowText.number(highest) : "");
  }

  /** The level that a written value means; steps are brought to 0 to 1. */
  Level level(double written) {
    return new Level(Double.isFinite(highest) ? (written - lowest) / (highest - lowest) : written);
  }

  /** The value that is written for a level. */
  double written(Level level) {
    return Double.isFinite(highest) ? lowest + level.amount() * (highest - lowest) : level.amount();
  }
}
