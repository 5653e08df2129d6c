package org.millrace.bench;

import java.util.function.Supplier;

/** A result and how long it took [s]. */
public record Stopwatch<T>(T result, double seconds) {

  /** Does some work by the clock. */
  public static <T> Stopwatch<T> time(Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    return new Stopwatch<>(result, 1e-9 * (System.nanoTime() - start));
  }
}
