package org.millrace.bench.graphgame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.millrace.domain.Id;
import org.millrace.game.graph.FirmLink;

/**
 * A network that is frozen by its seed: firms in a ring, and four times as many links between firms
 * at random, so that a firm has ten neighbors in the mean.
 */
final class MadeNetwork {
  private static final int SEED = 1992;
  private static final int RANDOM_LINKS = 4;

  private final int firms;
  private final List<int[]> pairs = new ArrayList<>();

  MadeNetwork(int firms) {
    this.firms = firms;
    SplittableRandom random = new SplittableRandom(SEED);
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < firms; i++) {
      link(i, (i + 1) % firms, seen);
    }
    while (pairs.size() < (1 + RANDOM_LINKS) * firms) {
      int one = random.nextInt(firms);
      int other = random.nextInt(firms);
      if (one != other) {
        link(one, other, seen);
      }
    }
  }

  private void link(int one, int other, Set<Long> seen) {
    if (seen.add((long) Math.min(one, other) * firms + Math.max(one, other))) {
      pairs.add(new int[] {one, other});
    }
  }

  List<Id.FirmId> firms() {
    List<Id.FirmId> ids = new ArrayList<>();
    for (int i = 0; i < firms; i++) {
      ids.add(id(i));
    }
    return ids;
  }

  List<FirmLink> links() {
    return pairs.stream().map(p -> new FirmLink(id(p[0]), id(p[1]), 1)).toList();
  }

  private static Id.FirmId id(int firm) {
    return new Id.FirmId("f" + firm);
  }

  /** The neighbors of each firm, in ascending order. */
  List<int[]> rows() {
    List<int[]> rows = new ArrayList<>();
    int[] degrees = new int[firms];
    for (int[] pair : pairs) {
      degrees[pair[0]]++;
      degrees[pair[1]]++;
    }
    for (int degree : degrees) {
      rows.add(new int[degree]);
    }
    for (int[] pair : pairs) {
      rows.get(pair[0])[--degrees[pair[0]]] = pair[1];
      rows.get(pair[1])[--degrees[pair[1]]] = pair[0];
    }
    rows.forEach(Arrays::sort);
    return rows;
  }
}
