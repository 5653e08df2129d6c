package org.millrace.utility;

import org.millrace.unit.Require;

/**
 * Periods that follow each other and then begin again, such as the hours of a typical day, or all
 * hours of a year. What a store holds at the end is what it held at the start.
 *
 * @param periods how many of the problem's periods, after those of the cycles before
 */
public record Cycle(String name, int periods) {
  public Cycle {
    Require.text("name of a cycle", name);
    Require.that(periods >= 1, "Cycle '%s' has %s periods; it must have some.", name, periods);
  }
}
