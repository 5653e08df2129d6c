package org.millrace.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Id;
import org.millrace.domain.Offer;

/** Where offers stand, which are gone, and which there are of a material. */
final class OfferColumns {
  private final Places places;
  private final Map<Id.MaterialId, List<Integer>> byMaterial = new HashMap<>();
  private boolean[] gone;
  private int size;

  OfferColumns(int capacity) {
    places = new Places(capacity);
    gone = new boolean[capacity];
  }

  /** Adds an offer; its row is its place in the list of offers. */
  int add(Offer offer, Vocabulary words) {
    int row = size++;
    if (size > gone.length) {
      places.grow(2 * size);
      gone = Arrays.copyOf(gone, 2 * size);
    }
    places.put(row, words.site(words.facility(offer.facility())));
    byMaterial.computeIfAbsent(offer.material(), m -> new ArrayList<>()).add(row);
    return row;
  }

  Places places() {
    return places;
  }

  void remove(int row) {
    gone[row] = true;
  }

  boolean isGone(int row) {
    return gone[row];
  }

  /** The rows of the offers of a material. */
  List<Integer> of(Id.MaterialId material) {
    return byMaterial.getOrDefault(material, List.of());
  }

  Map<Id.MaterialId, List<Integer>> byMaterial() {
    return byMaterial;
  }

  /** All rows by material, near ones next to each other. */
  int[] inOrder() {
    int[] order = new int[size];
    int at = 0;
    for (List<Integer> rows : byMaterial.values()) {
      long[] nearness = new long[rows.size()];
      for (int i = 0; i < nearness.length; i++) {
        nearness[i] = places.nearness(rows.get(i));
      }
      for (int i : Sorting.byNearness(nearness)) {
        order[at++] = rows.get(i);
      }
    }
    return order;
  }
}
