package org.millrace.match;

import java.util.ArrayList;
import java.util.List;

/**
 * Groves of streams of a kind. Most stand in one large grove; those that came later stand in small
 * ones, which grow together.
 */
final class Groves {
  /** A grove of more streams is never planted anew. */
  private static final int LARGE = 4096;

  private final Grove.Stand stand;
  private final Places places;
  private final boolean placed;
  private final List<Grove> groves = new ArrayList<>();

  /**
   * No groves yet.
   *
   * @param stand what to know of streams
   * @param placed whether the streams have places
   */
  Groves(Grove.Stand stand, Places places, boolean placed) {
    this.stand = stand;
    this.places = places;
    this.placed = placed;
  }

  List<Grove> all() {
    return groves;
  }

  boolean isEmpty() {
    return groves.isEmpty();
  }

  /** Plants a grove of streams, if there are any. */
  void plant(Rows rows) {
    if (rows.size() == 0) {
      return;
    }
    long[] nearness = new long[rows.size()];
    for (int i = 0; i < nearness.length; i++) {
      nearness[i] = places.nearness(rows.row(i));
    }
    groves.add(new Grove(rows.inOrder(Sorting.byNearness(nearness)), stand, placed));
  }

  /** Adds one stream; groves no larger than its own grow together with it. */
  void add(int row, int template) {
    Rows rows = new Rows(1);
    rows.add(row, template);
    while (!groves.isEmpty()
        && groves.getLast().size() <= rows.size()
        && rows.size() + groves.getLast().size() <= LARGE) {
      rows.addAll(groves.removeLast().rows());
    }
    plant(rows);
  }
}
