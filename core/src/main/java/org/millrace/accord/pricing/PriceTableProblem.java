package org.millrace.accord.pricing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/**
 * Exchanges whose prices are wanted so that each party gains what it should.
 *
 * @param nearness what is least of the prices' distance from their references
 */
public record PriceTableProblem(List<Party> parties, List<Flow> flows, Nearness nearness) {
  private static final int MOST_PARTIES = 2000;

  public PriceTableProblem {
    parties = List.copyOf(parties);
    flows = List.copyOf(flows);
    Require.that(!parties.isEmpty(), "There is no party.");
    Require.that(
        parties.size() <= MOST_PARTIES,
        "There are %s parties; at most %s can be priced.",
        parties.size(),
        MOST_PARTIES);
    Set<Id.PlayerId> known = new HashSet<>();
    for (Party party : parties) {
      Require.that(known.add(party.id()), "Party '%s' is named twice.", party.id().value());
    }
    Set<Id.ArcId> seen = new HashSet<>();
    for (Flow flow : flows) {
      String name = flow.id().value();
      Require.that(seen.add(flow.id()), "Flow '%s' is named twice.", name);
      for (Id.PlayerId party : List.of(flow.giver(), flow.taker())) {
        Require.that(
            known.contains(party), "Flow '%s' names '%s', who is no party.", name, party.value());
      }
      Require.that(
          !flow.giver().equals(flow.taker()),
          "Flow '%s' goes from '%s' to itself.",
          name,
          flow.giver().value());
    }
  }

  /** What is least. */
  public enum Nearness {
    /** The sum of squared distances, each weighted with its tonnes. */
    LEAST_SQUARES,
    /** The largest distance, and then the sum of distances, each weighted with its tonnes. */
    LEAST_LARGEST
  }

  /**
   * Who gives or takes.
   *
   * @param before what it gains in a year apart from the flows; its costs are negative
   * @param wanted what it should gain in a year in all
   */
  public record Party(Id.PlayerId id, Money before, Money wanted) {}

  /**
   * What goes from a giver to a taker.
   *
   * @param giverGain of the giver in a year before payment, such as disposal saved; negative if it
   *     costs
   * @param takerGain of the taker in a year before payment
   * @param reference the price it would like to be near; negative if the giver pays
   */
  public record Flow(
      Id.ArcId id,
      Id.PlayerId giver,
      Id.PlayerId taker,
      MassFlow rate,
      Money giverGain,
      Money takerGain,
      Price reference) {
    public Flow {
      Require.that(
          rate.amount() > 0 && Double.isFinite(rate.amount()),
          "Flow '%s' has %s t/a; it must have more than 0.",
          id.value(),
          rate.amount());
    }
  }
}
