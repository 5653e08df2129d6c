package org.millrace.game.replicator;

import org.millrace.unit.Money;
import org.millrace.unit.Require;

/** What a firm has in a year, by what itself and its counterpart do. */
public sealed interface Payoffs {
  /**
   * Gains and costs as the founding game has them.
   *
   * @param joint π₁, when both cooperate; at least 0, as all of these
   * @param base π₂, when neither does
   * @param alone R₁, of a firm that cooperates with one that does not
   * @param freeRide R₂, of a firm that does not while its counterpart does
   * @param cooperationCost C₁, of a firm that cooperates
   * @param otherCost C₂, of a firm that does not
   */
  record Gains(
      Money joint, Money base, Money alone, Money freeRide, Money cooperationCost, Money otherCost)
      implements Payoffs {
    public Gains {
      Require.atLeast("gain of joint innovation [EUR]", joint.amount(), 0);
      Require.atLeast("gain without cooperation [EUR]", base.amount(), 0);
      Require.atLeast("gain of cooperating alone [EUR]", alone.amount(), 0);
      Require.atLeast("gain of a free ride [EUR]", freeRide.amount(), 0);
      Require.atLeast("cost of cooperating [EUR]", cooperationCost.amount(), 0);
      Require.atLeast("cost of not cooperating [EUR]", otherCost.amount(), 0);
    }
  }

  /**
   * Any game of two strategies: what is left after all costs; may be negative.
   *
   * @param both both cooperate
   * @param alone the firm does, its counterpart does not
   * @param freeRide the counterpart does, the firm does not
   * @param neither neither does
   * @param cooperationCost the part of it that the public could share; at least 0
   */
  record Table(Money both, Money alone, Money freeRide, Money neither, Money cooperationCost)
      implements Payoffs {
    public Table {
      Require.atLeast("cost of cooperating [EUR]", cooperationCost.amount(), 0);
    }
  }

  /** What cooperating costs, of which the public may share. */
  Money cooperationCost();

  /** By how much cooperating pays more than not cooperating. */
  default Advantage advantage() {
    return switch (this) {
      case Gains g ->
          Advantage.between(
              g.joint().amount() - g.cooperationCost().amount(),
              g.alone().amount() - g.cooperationCost().amount(),
              g.freeRide().amount() - g.otherCost().amount(),
              g.base().amount() - g.otherCost().amount(),
              largest(g.joint(), g.base(), g.alone(), g.freeRide(), g.cooperationCost()));
      case Table t ->
          Advantage.between(
              t.both().amount(),
              t.alone().amount(),
              t.freeRide().amount(),
              t.neither().amount(),
              largest(t.both(), t.alone(), t.freeRide(), t.neither()));
    };
  }

  /** Whether both would have more if both cooperated than if neither did. */
  default boolean prefersCooperation() {
    return switch (this) {
      case Gains g ->
          g.joint().amount() - g.cooperationCost().amount()
              > g.base().amount() - g.otherCost().amount();
      case Table t -> t.both().amount() > t.neither().amount();
    };
  }

  private static double largest(Money... values) {
    double largest = 0;
    for (Money value : values) {
      largest = Math.max(largest, Math.abs(value.amount()));
    }
    return largest;
  }
}
