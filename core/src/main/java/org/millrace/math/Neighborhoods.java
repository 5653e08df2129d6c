package org.millrace.math;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Parts of a program whose choices hang together: those that share rows, from one choice on. */
final class Neighborhoods {
  private final Choices choices;
  private final RandomStream random;
  private final BitSet isChoice = new BitSet();

  Neighborhoods(Choices choices, long seed) {
    this.choices = choices;
    random = RandomStream.of(seed, "neighborhoods");
    for (int column : choices.columns()) {
      isChoice.set(column);
    }
  }

  /** So many choices around one that is drawn, by their columns. */
  BitSet draw(int size) {
    LinearProgram program = choices.program();
    BitSet free = new BitSet();
    BitSet seen = new BitSet();
    BitSet walked = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    int first = choices.columns()[random.below(choices.columns().length)];
    open.add(first);
    seen.set(first);
    while (!open.isEmpty() && free.cardinality() < size) {
      int column = open.remove();
      if (isChoice.get(column)) {
        free.set(column);
      }
      for (int row : choices.rowsOf(column)) {
        if (!walked.get(row)) {
          walked.set(row);
          for (int next : shuffled(program.rows().get(row))) {
            if (!seen.get(next)) {
              seen.set(next);
              open.add(next);
            }
          }
        }
      }
    }
    return free;
  }

  private List<Integer> shuffled(LinearProgram.Row row) {
    List<Integer> columns = new ArrayList<>();
    for (LinearProgram.Entry entry : row.entries()) {
      columns.add(random.below(columns.size() + 1), entry.column());
    }
    return columns;
  }
}
