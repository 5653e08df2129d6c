package org.millrace.game.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.unit.Money;
import org.millrace.unit.Require;

/**
 * Exchanges to be judged.
 *
 * @param exchanges ids unique
 * @param mostSubsidy that a policy would pay to each firm that deals, in a year
 * @param mostFine that a policy would take from each firm that refuses, in a year
 */
public record ExchangeProblem(List<Exchange> exchanges, Money mostSubsidy, Money mostFine) {
  public ExchangeProblem {
    exchanges = List.copyOf(exchanges);
    Require.atLeast("largest subsidy [EUR]", mostSubsidy.amount(), 0);
    Require.atLeast("largest fine [EUR]", mostFine.amount(), 0);
    Set<Id.ArcId> known = new HashSet<>();
    for (Exchange exchange : exchanges) {
      Require.that(
          known.add(exchange.id()), "Two exchanges are named '%s'.", exchange.id().value());
    }
  }
}
