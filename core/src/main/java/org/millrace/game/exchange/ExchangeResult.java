package org.millrace.game.exchange;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Money;

/** Exchanges judged, in the order of the problem. */
public record ExchangeResult(List<Judged> exchanges) {
  public ExchangeResult {
    exchanges = List.copyOf(exchanges);
  }

  /**
   * An exchange.
   *
   * @param holdsNow whether it holds under payment, penalty, subsidy and fine as stated
   */
  public record Judged(
      Id.ArcId exchange,
      Side giver,
      Side taker,
      boolean holdsNow,
      Verdict verdict,
      Promise promise) {}

  /**
   * A firm of it.
   *
   * @param gainBefore the payment
   * @param gainAfter the payment, before subsidy and fine
   * @param withDealer advantage of dealing if the other deals, everything counted
   * @param withRefuser advantage of dealing if the other refuses, everything counted
   */
  public record Side(
      Id.FirmId firm, Money gainBefore, Money gainAfter, Money withDealer, Money withRefuser) {}

  /** The least that keeps an exchange; all limits must be passed. */
  public sealed interface Verdict {
    /** Both gain before any payment. */
    record StableAlone() implements Verdict {}

    /**
     * Together they gain, so a payment does.
     *
     * @param lowestPayment from taker to giver; negative the other way
     * @param highestPayment from taker to giver
     * @param leastPenalty that keeps the firm that loses by the payment stated; 0 if none does
     */
    record StableWithContract(Money lowestPayment, Money highestPayment, Money leastPenalty)
        implements Verdict {}

    /**
     * Together they don't gain; a policy within its limits keeps it.
     *
     * @param payment from taker to giver that goes with it
     * @param leastSubsidy to each
     * @param leastFine from each
     */
    record NeedsPolicy(
        Money payment,
        Money leastSubsidy,
        boolean subsidyWithinLimit,
        Money leastFine,
        boolean fineWithinLimit)
        implements Verdict {}

    /**
     * Not even the largest subsidy or fine keeps it.
     *
     * @param leastSubsidy to each that would
     * @param leastFine from each that would
     */
    record WillNotHold(Money leastSubsidy, Money leastFine) implements Verdict {}
  }

  /** Whether firms that deal year by year keep their word, under the terms as stated. */
  public sealed interface Promise {
    /** They deal once. */
    record NotAsked() implements Promise {}

    /**
     * Both do.
     *
     * @param leastFactor of discount above which they do
     */
    record Kept(double leastFactor) implements Promise {}

    /**
     * Somebody does not, as the future counts too little.
     *
     * @param leastFactor of discount above which both would
     */
    record Broken(List<Id.FirmId> firms, double leastFactor) implements Promise {
      public Broken {
        firms = List.copyOf(firms);
      }
    }

    /** Somebody gains nothing by dealing on, and its penalty does not outweigh that. */
    record Worthless(List<Id.FirmId> firms) implements Promise {
      public Worthless {
        firms = List.copyOf(firms);
      }
    }
  }
}
