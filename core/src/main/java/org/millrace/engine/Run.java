package org.millrace.engine;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/**
 * How a problem is run; nothing here changes a finished answer.
 *
 * @param cancelled whether the caller has lost interest
 * @param progress told how far a step has come
 * @param parallel maps a function over items, on as many cores as the caller grants
 * @param secondsLeft seconds until the deadline; positive infinity when there is none. An engine
 *     that runs out of it returns its best answer and the bound
 */
public record Run(
    BooleanSupplier cancelled, Progress progress, Parallel parallel, DoubleSupplier secondsLeft) {

  /** One thread, no deadline, nobody watching. */
  public static final Run PLAIN =
      new Run(() -> false, (step, share) -> {}, Run::oneByOne, () -> Double.POSITIVE_INFINITY);

  /** Hears how far a step has come. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Reports progress.
     *
     * @param step key of the step in the catalogue of texts, such as {@code step.match}
     * @param share done so far, in [0, 1]
     */
    void report(String step, double share);
  }

  /** Maps a function over items; results stand in the order of the items. */
  @FunctionalInterface
  public interface Parallel {
    /** Applies the function, which must be pure, to each item. */
    <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function);
  }

  /**
   * This run, to end when a share of the time that is left now has passed.
   *
   * @param share in (0, 1]
   */
  public Run withShare(double share) {
    double left = secondsLeft.getAsDouble();
    double reserve = left == Double.POSITIVE_INFINITY ? 0 : Math.max(0, (1 - share) * left);
    return new Run(cancelled, progress, parallel, () -> secondsLeft.getAsDouble() - reserve);
  }

  /** Maps on the granted cores. */
  public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function) {
    return parallel.map(items, function);
  }

  /**
   * Returns if the run goes on.
   *
   * @throws Cancelled if it does not
   */
  public void check() {
    if (cancelled.getAsBoolean()) {
      throw new Cancelled();
    }
  }

  private static <T, R> List<R> oneByOne(List<T> items, Function<? super T, ? extends R> function) {
    return items.stream().<R>map(function).toList();
  }
}
