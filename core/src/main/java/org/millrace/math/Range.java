package org.millrace.math;

import java.util.ArrayList;
import java.util.List;
import org.millrace.unit.Require;

/** The whole numbers from one on and before another. */
public record Range(int from, int to) {
  public Range {
    Require.that(from <= to, "The range from %s to %s runs backwards.", from, to);
  }

  /** The numbers from 0 on and before the size, in ranges of at most so many. */
  public static List<Range> cover(int size, int most) {
    List<Range> ranges = new ArrayList<>();
    for (int from = 0; from < size; from += most) {
      ranges.add(new Range(from, Math.min(size, from + most)));
    }
    return ranges;
  }
}
