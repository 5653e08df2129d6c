package org.millrace.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the best of some partners. */
final class Best {
  private Best() {}

  /** The best of two such lists, best first; they have no partner in common. */
  static List<Partner> merged(List<Partner> some, List<Partner> others, int most) {
    return new ArrayList<>(
        Stream.concat(some.stream(), others.stream())
            .sorted(Partner.BEST_FIRST)
            .limit(most)
            .toList());
  }
}
