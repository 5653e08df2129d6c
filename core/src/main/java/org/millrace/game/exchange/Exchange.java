package org.millrace.game.exchange;

import org.millrace.domain.Id;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * An exchange between two firms, all money in a year and against no exchange.
 *
 * @param giverGain of the giver before any payment; may be negative
 * @param takerGain of the taker before any payment; may be negative
 * @param payment from taker to giver; negative the other way
 * @param penalty that who refuses pays to the other
 * @param subsidy to each firm that deals
 * @param fine from each firm that refuses
 */
public record Exchange(
    Id.ArcId id,
    Id.FirmId giver,
    Id.FirmId taker,
    Money giverGain,
    Money takerGain,
    Money payment,
    Money penalty,
    Money subsidy,
    Money fine,
    Dealing dealing) {
  public Exchange {
    Require.that(
        !giver.equals(taker),
        "Giver and taker of exchange '%s' are the same firm '%s'.",
        id.value(),
        giver.value());
    String of = " of exchange '%s' [EUR]".formatted(id.value());
    Require.atLeast("penalty" + of, penalty.amount(), 0);
    Require.atLeast("subsidy" + of, subsidy.amount(), 0);
    Require.atLeast("fine" + of, fine.amount(), 0);
  }

  /** How often the firms deal. */
  public sealed interface Dealing {
    /** Once; or it does not matter. */
    record Once() implements Dealing {}

    /**
     * Year by year.
     *
     * @param discountFactor what next year's money is worth today; at least 0, below 1
     * @param giverTemptation what the giver gains once by breaking its word; at least 0
     * @param takerTemptation what the taker does
     */
    record Repeated(double discountFactor, Money giverTemptation, Money takerTemptation)
        implements Dealing {
      public Repeated {
        Require.that(
            discountFactor >= 0 && discountFactor < 1,
            "The discount factor is %s; it must be at least 0 and below 1.",
            discountFactor);
        Require.atLeast("temptation of the giver [EUR]", giverTemptation.amount(), 0);
        Require.atLeast("temptation of the taker [EUR]", takerTemptation.amount(), 0);
      }
    }
  }
}
