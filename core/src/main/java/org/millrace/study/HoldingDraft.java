package org.millrace.study;

import java.util.List;
import org.millrace.domain.Id;
import org.millrace.engine.Run;
import org.millrace.game.exchange.Exchange;
import org.millrace.game.exchange.ExchangeProblem;
import org.millrace.game.exchange.ExchangeResult.Judged;
import org.millrace.game.exchange.ExchangeStability;
import org.millrace.unit.Money;

/** Asks of each planned exchange whether both would rather deal than not. */
final class HoldingDraft {
  private final double carbonPrice;
  private final Run run;

  /**
   * Judges exchanges.
   *
   * @param carbonPrice in force [EUR/tCO2e]: what it brings is due to policy
   */
  HoldingDraft(double carbonPrice, Run run) {
    this.carbonPrice = carbonPrice;
    this.run = run;
  }

  List<Holding> of(List<PlannedExchange> exchanges) {
    return exchanges.stream().map(this::holding).toList();
  }

  private Holding holding(PlannedExchange exchange) {
    Id.StreamId offer = exchange.offer().id();
    Id.StreamId need = exchange.need().id();
    if (exchange.giver().firm().equals(exchange.taker().firm())) {
      return new Holding.Inside(offer, need);
    }
    double lost =
        (exchange.match().money().value() - exchange.match().money().low())
            * exchange.taken().amount();
    return new Holding.Between(offer, need, judged(exchange, 0), judged(exchange, lost));
  }

  /**
   * Judges an exchange against none. No policy is thought of beyond those in force, so an exchange
   * that these do not carry will not hold.
   *
   * @param lost of the gain of both in a year [EUR]
   */
  private Judged judged(PlannedExchange exchange, double lost) {
    double paid = exchange.price().amount() * exchange.delivered().amount();
    double policy = carbonPrice * Math.max(0, exchange.avoided().amount()) / 2;
    Exchange game =
        new Exchange(
            new Id.ArcId(exchange.offer().id().value() + "--" + exchange.need().id().value()),
            exchange.giver().firm(),
            exchange.taker().firm(),
            new Money(exchange.giverGain().amount() - paid - policy - lost / 2),
            new Money(exchange.takerGain().amount() + paid - policy - lost / 2),
            new Money(paid),
            Money.ZERO,
            new Money(policy),
            Money.ZERO,
            new Exchange.Dealing.Once());
    return new ExchangeStability()
        .solve(new ExchangeProblem(List.of(game), new Money(policy), Money.ZERO), run)
        .exchanges()
        .getFirst();
  }
}
