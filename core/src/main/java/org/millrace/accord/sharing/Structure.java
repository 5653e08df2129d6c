package org.millrace.accord.sharing;

import java.util.Map;
import java.util.Optional;
import org.millrace.accord.game.Answer;
import org.millrace.accord.game.Coalition;
import org.millrace.accord.game.CoalitionValue;
import org.millrace.accord.game.Objection;

/**
 * What a game's form tells of it without looking at all coalitions. Worths are gains, or costs with
 * a minus.
 */
interface Structure extends CoalitionValue {
  /** How many players there are. */
  int players();

  /** Whether a worth takes so long that each is asked once, on a core of its own. */
  default boolean isDear() {
    return false;
  }

  /** The worths of growing coalitions along an order. */
  default double[] along(int[] order) {
    double[] worths = new double[order.length];
    Coalition coalition = Coalition.of();
    for (int i = 0; i < order.length; i++) {
      coalition = coalition.flipped(order[i]);
      worths[i] = of(coalition);
    }
    return worths;
  }

  /** The Shapley value in closed form. */
  default Optional<double[]> shapley() {
    return Optional.empty();
  }

  /** The prenucleolus in closed form. */
  default Optional<double[]> prenucleolus() {
    return Optional.empty();
  }

  /** Worths of coalitions that alone decide the nucleolus, which is in the core; or none. */
  default Map<Coalition, Double> deciding() {
    return Map.of();
  }

  /**
   * The coalition that objects most to shares, if it can be proved that none does if it doesn't.
   */
  default Optional<Objection> worst(double[] shares) {
    return Optional.empty();
  }

  /** Whether the excess of the worst coalition is proved to be largest where none objects too. */
  default boolean provesLargest() {
    return true;
  }

  /** Whether a player adds the more the larger the coalition it joins. */
  default Answer convex() {
    return Answer.UNKNOWN;
  }

  /** Whether two coalitions never lose by joining. */
  default Answer superadditive() {
    return convex() == Answer.YES ? Answer.YES : Answer.UNKNOWN;
  }

  /** Whether there are shares that no coalition objects to. */
  default Answer hasCore() {
    return convex() == Answer.YES ? Answer.YES : Answer.UNKNOWN;
  }
}
