package org.millrace.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the best of some partners. */
final class Best {
  private Best() {}

  /** The best first, a need but once, by the best of its ways. */
  static List<Partner> of(List<Partner> all, int most) {
    Map<String, Partner> byNeed = new LinkedHashMap<>();
    all.stream().sorted(Partner.BEST_FIRST).forEach(p -> byNeed.putIfAbsent(p.need(), p));
    return new ArrayList<>(byNeed.values().stream().limit(most).toList());
  }

  /** The best of two such lists. */
  static List<Partner> merged(List<Partner> some, List<Partner> others, int most) {
    List<Partner> all = new ArrayList<>(some);
    all.addAll(others);
    return of(all, most);
  }
}
