package org.millrace.match;

import java.util.ArrayList;
import java.util.List;

/** Streams of one side: those of a list, and those that came later. */
final class Streams<T> {
  private final List<T> first;
  private final List<T> later = new ArrayList<>();

  Streams(List<T> first) {
    this.first = first;
  }

  T get(int i) {
    return i < first.size() ? first.get(i) : later.get(i - first.size());
  }

  void add(T stream) {
    later.add(stream);
  }

  int size() {
    return first.size() + later.size();
  }
}
