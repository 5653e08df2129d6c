package org.millrace.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The records in an order of their own, so that neither the order they came in nor which list is
 * called left changes a sum.
 *
 * @param left sorted
 * @param right sorted; the left list itself when duplicates are sought
 * @param decided pairs of places that are not compared, for a person decided them
 * @param swapped whether what is called left here is the problem's right
 */
record Lists(
    List<LinkageRecord> left,
    List<LinkageRecord> right,
    Decisions decided,
    boolean swapped,
    boolean within) {
  private static final Comparator<LinkageRecord> ORDER =
      Comparator.comparing(LinkageRecord::id).thenComparing(LinkageRecord::toString);

  static Lists of(LinkageProblem problem) {
    List<LinkageRecord> left = problem.left().stream().sorted(ORDER).toList();
    List<LinkageRecord> right = problem.right().stream().sorted(ORDER).toList();
    if (problem.rules().pairing() == LinkageRules.Pairing.WITHIN) {
      return new Lists(left, left, Decisions.of(problem, left, left, false), false, true);
    }
    return precedes(right, left)
        ? new Lists(right, left, Decisions.of(problem, right, left, true), true, false)
        : new Lists(left, right, Decisions.of(problem, left, right, false), false, false);
  }

  private static boolean precedes(List<LinkageRecord> one, List<LinkageRecord> other) {
    if (one.size() != other.size()) {
      return one.size() < other.size();
    }
    for (int i = 0; i < one.size(); i++) {
      int order = ORDER.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order < 0;
      }
    }
    return false;
  }

  /** Every record once. */
  List<LinkageRecord> all() {
    List<LinkageRecord> all = new ArrayList<>(left);
    if (!within) {
      all.addAll(right);
    }
    return all;
  }
}
