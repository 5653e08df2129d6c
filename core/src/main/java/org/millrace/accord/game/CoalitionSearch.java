package org.millrace.accord.game;

import java.util.List;
import java.util.function.Predicate;
import org.millrace.math.Vector;

/** Finds coalitions that shares leave too little; worths are beyond their players alone. */
interface CoalitionSearch {
  /**
   * Shares for which worse treated coalitions are wanted.
   *
   * @param excess that is known to be borne by some coalition, for each unit of the measure
   * @param follows whether the sum of a coalition follows from what is settled; this never ends
   * @param asked whether a coalition is heeded already
   * @param most how many are wanted
   */
  record Query(
      Vector shares,
      double excess,
      Nucleolus.Measure measure,
      Predicate<Coalition> follows,
      Predicate<Coalition> asked,
      int most) {
    /** How much more a coalition lacks than it may. */
    double violation(double worth, double sum, int size) {
      return worth - sum - excess * measure.of(size);
    }

    boolean isOpen(Coalition coalition) {
      return !asked.test(coalition) && !follows.test(coalition);
    }
  }

  /** What a coalition is worth. */
  double worth(Coalition coalition);

  /** Coalitions that bound every player's share on both sides. */
  List<Coalition> first();

  /**
   * Coalitions that are open and lack more than they may; empty if there are none, or none found.
   */
  List<Coalition> violated(Query query);
}
