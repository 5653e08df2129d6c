package org.millrace.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.millrace.engine.Cancelled;
import org.millrace.engine.Run;
import org.millrace.io.text.Texts;

/** Runs on all cores of this machine, with a deadline and progress for people. */
final class Runs implements AutoCloseable {
  private static final double NANOS = 1e-9;

  private final ExecutorService cores =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

  /**
   * A run that must end in so many seconds.
   *
   * @param progress where steps are told; only when somebody watches
   */
  Run run(double seconds, Texts texts, PrintWriter progress) {
    long start = System.nanoTime();
    boolean watched = Boolean.getBoolean("millrace.terminal");
    return new Run(
        () -> Thread.currentThread().isInterrupted(),
        (step, share) -> {
          if (watched) {
            progress.println(texts.text(step));
            progress.flush();
          }
        },
        new Run.Parallel() {
          @Override
          public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function) {
            return all(items, function);
          }
        },
        () -> seconds - NANOS * (System.nanoTime() - start));
  }

  private <T, R> List<R> all(List<T> items, Function<? super T, ? extends R> function) {
    List<Future<R>> futures =
        items.stream().map(item -> cores.<R>submit(() -> function.apply(item))).toList();
    return futures.stream().map(Runs::<R>result).toList();
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Cancelled();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    cores.shutdownNow();
  }
}
