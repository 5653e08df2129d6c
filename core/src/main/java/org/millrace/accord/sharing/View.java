package org.millrace.accord.sharing;

import java.util.List;
import org.millrace.accord.game.Answer;
import org.millrace.accord.game.Nucleolus;
import org.millrace.accord.game.Objection;

/**
 * What can be found out about a game of two players or more. Worths are beyond those of players
 * alone, in units of a scale; shares too.
 */
interface View {
  /** What each player is worth alone [EUR]. */
  double[] alone();

  /** What all are worth together [EUR]. */
  double together();

  /** The unit of worths [EUR]. */
  double scale();

  /** What each player adds to all others. */
  double[] last();

  Estimate shapley();

  Fairest nucleolus(Nucleolus.Measure measure, boolean rational);

  Worst worst(double[] shares);

  Answer superadditive();

  Answer convex();

  /** Whether there are shares that nobody objects to, as far as the game's form tells. */
  Answer hasCore();

  boolean isExact();

  /** How many coalitions were looked at so far. */
  int coalitions();

  /** Shares and their standard errors, one a player. */
  record Estimate(List<Double> shares, List<Double> errors, SharingResult.Precision precision) {
    public Estimate {
      shares = List.copyOf(shares);
      errors = List.copyOf(errors);
    }
  }

  /**
   * A nucleolus and how sure it is.
   *
   * @param isLeast whether its least excess is proved; else it is a lower bound
   */
  record Fairest(Nucleolus.Outcome outcome, SharingResult.Precision precision, boolean isLeast) {}

  /**
   * The coalition that objects most.
   *
   * @param isProved whether it is proved that none objects if this one does not
   * @param isLargest whether it is proved that no other has a larger excess
   */
  record Worst(Objection objection, boolean isProved, boolean isLargest) {}
}
