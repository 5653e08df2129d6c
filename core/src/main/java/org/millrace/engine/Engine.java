package org.millrace.engine;

/**
 * Answers one question. Engines keep no state: equal problems give equal results.
 *
 * @param <P> the problem, a record that is valid once built
 * @param <R> the result; "no" and "not finished" are results too
 */
@FunctionalInterface
public interface Engine<P extends Record, R> {
  /**
   * Solves the problem.
   *
   * @throws Cancelled if the run was cancelled
   */
  R solve(P problem, Run run);
}
