package org.millrace.linkage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.Id;

/**
 * Which pairs need no comparison, because a person decided them.
 *
 * @param pairs decided pairs, by place
 * @param left records of the left list that have their partner
 * @param right records of the right list that have their partner
 */
record Decisions(Set<Pair> pairs, Set<Integer> left, Set<Integer> right) {
  Decisions {
    pairs = Set.copyOf(pairs);
    left = Set.copyOf(left);
    right = Set.copyOf(right);
  }

  /** Places in the left and the right list. */
  record Pair(int left, int right) {}

  static Decisions of(
      LinkageProblem problem,
      List<LinkageRecord> left,
      List<LinkageRecord> right,
      boolean swapped) {
    Map<Id.FacilityId, Integer> lefts = places(left);
    Map<Id.FacilityId, Integer> rights = places(right);
    Set<Pair> pairs = new HashSet<>();
    Set<Integer> leftTaken = new HashSet<>();
    Set<Integer> rightTaken = new HashSet<>();
    for (LinkageProblem.Decided decided : problem.decided()) {
      Integer i = lefts.get(swapped ? decided.right() : decided.left());
      Integer j = rights.get(swapped ? decided.left() : decided.right());
      if (i == null || j == null) {
        continue;
      }
      boolean turned = problem.rules().pairing() == LinkageRules.Pairing.WITHIN && i > j;
      pairs.add(turned ? new Pair(j, i) : new Pair(i, j));
      if (decided.same() && problem.rules().pairing() == LinkageRules.Pairing.ONE_TO_ONE) {
        leftTaken.add(i);
        rightTaken.add(j);
      }
    }
    return new Decisions(pairs, leftTaken, rightTaken);
  }

  private static Map<Id.FacilityId, Integer> places(List<LinkageRecord> records) {
    Map<Id.FacilityId, Integer> places = new HashMap<>();
    records.forEach(r -> places.put(r.id(), places.size()));
    return places;
  }

  /** Whether a pair is still to be judged. */
  boolean isOpen(int i, int j) {
    return !left.contains(i) && !right.contains(j) && !pairs.contains(new Pair(i, j));
  }
}
