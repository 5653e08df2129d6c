package org.millrace.io.register;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Where the text of a target column comes from; empty text means there is none. */
public sealed interface Expression {
  /** A column of the file by its heading, or by its place as in {@code #3}. */
  record Column(String name) implements Expression {}

  /** The same text in every row. */
  record Constant(String text) implements Expression {}

  /** The parts that are not empty, one after the other. */
  record Joined(List<Expression> parts, String separator) implements Expression {
    public Joined {
      parts = List.copyOf(parts);
    }
  }

  /** The first that is not empty. */
  record First(List<Expression> alternatives) implements Expression {
    public First {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** The name of the file, for registers that have the year there. */
  record FileName() implements Expression {}

  /**
   * A column of another file.
   *
   * @param by what to look for
   * @param file where, by the mapping's name of it
   * @param match the column there that equals it
   * @param take the column there to take
   */
  record Lookup(Expression by, String file, String match, String take) implements Expression {}

  /** The first group, or all, of what a pattern finds; empty when it finds nothing. */
  record Matched(Expression of, Pattern pattern) implements Expression {}

  /** Leaves out the row when the text is one of these. */
  record Dropping(Expression of, List<String> values) implements Expression {
    public Dropping {
      values = List.copyOf(values);
    }
  }

  /**
   * One code for another.
   *
   * @param map keys in lower case
   * @param otherwise for texts that are not in the map
   */
  record Mapped(Expression of, Map<String, String> map, Expression otherwise)
      implements Expression {
    public Mapped {
      map = Map.copyOf(map);
    }
  }

  /** Nothing, and a remark that the code was not known. */
  record Unknown() implements Expression {}

  /**
   * The part with the largest percentage, as in {@code A (60%); B (40%)}; the first when none is
   * larger.
   */
  record Largest(Expression of, String separator) implements Expression {}

  /** Zeros before the text until it is so long; what a spreadsheet took away. */
  record Padded(Expression of, int width) implements Expression {}

  /**
   * A number that is only known to be below a limit, such as {@code <0.1}, taken as a share of it.
   *
   * @param share a number from 0 to 1
   */
  record BelowLimit(Expression of, String share) implements Expression {}

  /**
   * A number turned into another unit.
   *
   * @param unit the unit of numbers that have none beside them
   * @param to the unit to turn into
   */
  record Measured(Expression of, Expression unit, Expression to) implements Expression {}

  /** The year in a date, however the date is written. */
  record YearOf(Expression of) implements Expression {}

  /** A number times a number. */
  record Times(Expression of, Expression factor) implements Expression {}
}
