package org.millrace.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.millrace.engine.Run;

/** Runs on all cores of this machine, without a deadline. */
public final class Cores implements AutoCloseable, Run.Parallel {
  private final ExecutorService threads =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

  /** A run on all of them. */
  public Run run() {
    return new Run(
        () -> Thread.currentThread().isInterrupted(),
        (step, share) -> {},
        this,
        () -> Double.POSITIVE_INFINITY);
  }

  @Override
  public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function) {
    List<Future<R>> futures =
        items.stream().map(item -> threads.<R>submit(() -> function.apply(item))).toList();
    return futures.stream().map(Cores::<R>result).toList();
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
