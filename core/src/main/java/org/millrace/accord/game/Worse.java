package org.millrace.accord.game;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The few of many things that have the highest marks; of equal ones, the first. */
final class Worse<T> {
  private final int most;
  private final PriorityQueue<Marked<T>> kept = new PriorityQueue<>(Marked.FROM_LEAST);
  private long seen;

  Worse(int most) {
    this.most = most;
  }

  private record Marked<T>(T thing, double mark, long place) {
    static final Comparator<Marked<?>> FROM_LEAST =
        Comparator.<Marked<?>>comparingDouble(Marked::mark)
            .thenComparing(Comparator.<Marked<?>>comparingLong(Marked::place).reversed());
  }

  /** Whether a thing of this mark would be kept. */
  boolean takes(double mark) {
    Marked<T> least = kept.peek();
    return least == null || kept.size() < most || mark > least.mark();
  }

  void add(T thing, double mark) {
    kept.add(new Marked<>(thing, mark, seen++));
    if (kept.size() > most) {
      kept.poll();
    }
  }

  /** From the highest mark down. */
  List<T> things() {
    List<Marked<T>> sorted = new ArrayList<>(kept);
    sorted.sort(Marked.FROM_LEAST.reversed());
    return sorted.stream().map(Marked::thing).toList();
  }
}
