package org.millrace.io.register.proposal;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column taken for something.
 *
 * @param confidence from 0 to 1
 * @param why in the order they weigh
 */
public record Guess(
    String file, String column, ColumnMeaning meaning, double confidence, List<Why> why) {
  public Guess {
    why = List.copyOf(why);
  }

  /**
   * A reason.
   *
   * @param detail word, per cent or system; may be empty
   */
  public record Why(GuessReason reason, String detail) {}

  Guess with(double other, Why more) {
    return new Guess(
        file, column, meaning, other, Stream.concat(why.stream(), Stream.of(more)).toList());
  }
}
