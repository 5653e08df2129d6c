package org.millrace.study;

import java.util.List;
import java.util.Optional;
import org.millrace.domain.Figure;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Policies;
import org.millrace.domain.Quote;
import org.millrace.domain.Registry;
import org.millrace.domain.ResourceStream;
import org.millrace.domain.Route;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.math.Vector;
import org.millrace.network.Demand;
import org.millrace.network.Plant;
import org.millrace.network.Supply;
import org.millrace.unit.EmissionFactor;
import org.millrace.unit.Price;

/** Turns the streams of a region into nodes of a network. */
final class NetworkNodes {
  private final Registry registry;
  private final KnowledgeIndex knowledge;

  NetworkNodes(Registry registry, KnowledgeIndex knowledge) {
    this.registry = registry;
    this.knowledge = knowledge;
  }

  /** A by-product. */
  Supply supply(Offer offer) {
    boolean disposed = offer.route() != Route.RECOVERY;
    double price =
        known(knowledge.disposalCost(offer))
            + (knowledge.isTaxed(offer) ? Policies.landfillTax(registry.policies()) : 0);
    double emission = disposed ? known(knowledge.findDisposalEmission(offer.material())) : 0;
    return new Supply(
        offer.id(),
        offer.facility(),
        tonnes(offer),
        new Price(price),
        new EmissionFactor(emission));
  }

  /** A need. */
  Demand demand(Need need) {
    return new Demand(
        need.id(),
        need.facility(),
        tonnes(need),
        new Price(known(knowledge.purchasePrice(need))),
        new EmissionFactor(known(knowledge.findVirginEmission(need.material()))),
        need.blend());
  }

  /** What a stream carries in each period [t], the period counted once. */
  private Vector tonnes(ResourceStream stream) {
    List<Double> shares = registry.calendar().shares(stream.terms().profile());
    double[] tonnes = new double[shares.size()];
    for (int t = 0; t < tonnes.length; t++) {
      double weight = registry.calendar().periods().periods().get(t).weight();
      tonnes[t] = shares.get(t) * stream.rate().amount() / weight;
    }
    return Vector.of(tonnes);
  }

  /** A saving that nobody knows is not counted; the match says so and asks. */
  private static double known(Quote quote) {
    return quote instanceof Quote.Known known ? known.price().amount() : 0;
  }

  private static double known(Optional<Figure<EmissionFactor>> figure) {
    return figure.map(Figure::amount).orElse(0.0);
  }

  /** What is left with the market costs less than nothing: buying it is the other way round. */
  Plant.Feed feed(Offer offer) {
    Supply left = supply(offer);
    return new Plant.Feed(
        offer.material(),
        new Price(-left.disposalPrice().amount()),
        new EmissionFactor(-left.disposalEmission().amount()));
  }
}
