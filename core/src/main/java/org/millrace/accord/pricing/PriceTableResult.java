package org.millrace.accord.pricing;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.unit.Money;
import org.millrace.unit.Price;

/** Prices that give each party what it should gain. */
public sealed interface PriceTableResult {
  /**
   * They are found.
   *
   * @param groups parties joined by flows, in the order of their first parties
   * @param sidePayments the least that must be paid beside the prices; empty if prices are enough
   */
  record Priced(List<FlowPrice> prices, List<Group> groups, List<SidePayment> sidePayments)
      implements PriceTableResult {
    public Priced {
      prices = List.copyOf(prices);
      groups = List.copyOf(groups);
      sidePayments = List.copyOf(sidePayments);
    }
  }

  /**
   * No payment among the parties can do it.
   *
   * @param wanted what all want together
   * @param available what all gain together
   */
  record Unbalanced(Money wanted, Money available) implements PriceTableResult {}

  /** A limit ended the search, or the solver lost its way. */
  record NotFound() implements PriceTableResult {}

  /**
   * A price, paid by the taker.
   *
   * @param deviation from the reference
   * @param payment in a year
   * @param giverNet what the giver gains of this flow after payment
   * @param takerNet what the taker gains of this flow after payment
   */
  record FlowPrice(
      Id.ArcId flow, Price price, Price deviation, Money payment, Money giverNet, Money takerNet) {}

  /**
   * Parties joined by flows; prices move money only among them.
   *
   * @param lacking what they want beyond what they gain together; negative if they gain more
   */
  record Group(List<Id.PlayerId> parties, Money lacking) {
    public Group {
      parties = List.copyOf(parties);
    }
  }

  /** Money that goes between groups in a year. */
  record SidePayment(Id.PlayerId payer, Id.PlayerId receiver, Money payment) {}
}
