package org.millrace.game.cooperation;

import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * What the public does about cooperation.
 *
 * @param subsidy paid to each firm that cooperates, in a year
 * @param fine taken from each firm that does not, in a year
 * @param costShare what the public pays of the cost of cooperating
 */
public record Policy(Payment subsidy, Payment fine, CostShare costShare) {
  /** Above this a sweep is no longer readable. */
  private static final int MOST_LEVELS = 50;

  /**
   * A payment and the range to be looked at.
   *
   * @param present what is in force
   * @param least lower end of the range; at least 0
   * @param most upper end of the range
   * @param levels how many levels of the range are shown
   */
  public record Payment(Money present, Money least, Money most, int levels) {
    public Payment {
      Require.atLeast("payment in force [EUR]", present.amount(), 0);
      Require.atLeast("least payment [EUR]", least.amount(), 0);
      Require.atLeast("largest payment [EUR]", most.amount(), least.amount());
      checkLevels(levels);
    }
  }

  /**
   * A share of cost and the range to be looked at.
   *
   * @param present what is in force, in [0, 1]
   * @param least lower end of the range
   * @param most upper end of the range
   */
  public record CostShare(double present, double least, double most) {
    public CostShare {
      Require.between("share of cost in force", present, 0, 1);
      Require.between("least share of cost", least, 0, 1);
      Require.between("largest share of cost", most, least, 1);
    }
  }

  private static void checkLevels(int levels) {
    Require.between("number of levels", levels, 1, MOST_LEVELS);
  }
}
