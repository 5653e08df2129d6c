package org.millrace.game.cooperation;

import java.util.List;
import org.millrace.game.replicator.Stance;
import org.millrace.unit.Money;

/**
 * What policies do.
 *
 * @param present of the present point under the present policy
 * @param sweep one a level of subsidy and fine, fines within subsidies; the share of cost stays at
 *     present
 * @param least the least of each instrument that reaches each goal, the others as at present
 */
public record PolicyResult(Account present, List<Level> sweep, List<Least> least) {
  public PolicyResult {
    sweep = List.copyOf(sweep);
    least = List.copyOf(least);
  }

  /**
   * A level of subsidy and fine.
   *
   * @param first when cooperating pays the first kind
   * @param cooperationBasin share of all points from which all come to cooperate
   * @param ending of the present point
   * @param account at that end
   */
  public record Level(
      Money subsidy,
      Money fine,
      Stance first,
      Stance second,
      CooperationResult.Outlook outlook,
      double cooperationBasin,
      CooperationResult.Ending ending,
      Account account) {}

  /**
   * What the public pays and takes in a year.
   *
   * @param subsidies paid
   * @param costs shared
   * @param fines taken
   * @param net paid less taken; below 0 if the public gains
   */
  public record Account(Money subsidies, Money costs, Money fines, Money net) {}

  /** The least of an instrument that reaches a goal. */
  public record Least(Goal goal, Instrument instrument, Answer answer) {}

  /** What a policy should do. */
  public enum Goal {
    /** Where all cooperate, nobody gains by leaving. */
    COOPERATION_STABLE,
    /** Cooperating pays whatever others do. */
    COOPERATION_DOMINANT,
    /** The wanted share of points comes to cooperate. */
    WANTED_BASIN
  }

  /** What the public can set. */
  public enum Instrument {
    /** Paid to whoever cooperates. */
    SUBSIDY,
    /** Taken from whoever does not. */
    FINE,
    /** A share of the cost of cooperating. */
    COST_SHARE
  }

  /** How much is needed. */
  public sealed interface Answer {
    /** The lower end of the range is enough. */
    record AlreadySo() implements Answer {}

    /**
     * So much a firm and year.
     *
     * @param reached whether just so much is enough; otherwise any more is
     * @param account where all cooperate
     */
    record FromPayment(Money amount, boolean reached, Account account) implements Answer {}

    /**
     * Such a share of the cost.
     *
     * @param reached whether just so much is enough; otherwise any more is
     * @param account where all cooperate
     */
    record FromShare(double share, boolean reached, Account account) implements Answer {}

    /** Not even the upper end of the range is enough. */
    record NotInRange() implements Answer {}
  }
}
