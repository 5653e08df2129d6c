package org.millrace.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.millrace.domain.Id;
import org.millrace.math.LinearProgram.Entry;

/** What measures take away of streams, as entries of rows. */
final class Cuts {
  private final Map<Id.StreamId, List<Entry>> shares = new HashMap<>();

  /**
   * Adds a measure.
   *
   * @param column that says whether it is taken
   */
  void add(Measure measure, int column) {
    Stream.concat(measure.supplies().stream(), measure.demands().stream())
        .forEach(
            c ->
                shares
                    .computeIfAbsent(c.stream(), s -> new ArrayList<>())
                    .add(new Entry(column, c.share())));
  }

  /** Whether any measure shrinks a stream. */
  boolean shrink(Id.StreamId stream) {
    return shares.containsKey(stream);
  }

  /** What is taken away of so many tonnes of a stream; a list to be added to. */
  List<Entry> of(Id.StreamId stream, double tonnes) {
    List<Entry> entries = new ArrayList<>();
    shares
        .getOrDefault(stream, List.of())
        .forEach(s -> entries.add(new Entry(s.column(), s.coefficient() * tonnes)));
    return entries;
  }
}
