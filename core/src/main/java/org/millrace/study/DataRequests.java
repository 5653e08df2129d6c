package org.millrace.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.Facility;
import org.millrace.domain.Figure;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Offer;
import org.millrace.domain.Quote;
import org.millrace.domain.Registry;
import org.millrace.domain.ResourceStream;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.engine.Run;
import org.millrace.information.InformationProblem;
import org.millrace.information.InformationProblem.Bearing;
import org.millrace.information.InformationResult;
import org.millrace.information.InformationValue;
import org.millrace.match.MatchResult;
import org.millrace.match.Outcome;
import org.millrace.match.Reason;
import org.millrace.match.ReasonCode;
import org.millrace.match.Rule;
import org.millrace.match.Term;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/** Turns what a plan does not know into questions, and keeps those worth most. */
final class DataRequests {
  private static final int MOST = 10;

  /** An open condition is as likely to hold as not; our judgement. */
  private static final double EVEN = 0.5;

  /** A trial that fails has cost this share of a year's running cost; our judgement. */
  private static final double TRIAL = 0.1;

  private record Topic(Id.FacilityId facility, DataRequest.Ask ask, Id.MaterialId material) {
    String id() {
      return String.join(" ", facility.value(), ask.name(), material.value());
    }
  }

  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<Topic, List<Bearing>> bearings = new LinkedHashMap<>();
  private final Map<Id.FacilityId, Facility> facilities = new HashMap<>();

  private DataRequests(Registry registry) {
    registry.facilities().forEach(f -> facilities.put(f.id(), f));
  }

  /** The requests, the one worth most first. */
  static List<DataRequest> of(
      List<PlannedExchange> planned,
      Registry registry,
      MatchResult matches,
      KnowledgeIndex knowledge,
      Run run) {
    DataRequests requests = new DataRequests(registry);
    planned.forEach(requests::add);
    requests.addNearMisses(registry, matches, knowledge);
    return requests.solved(run);
  }

  private List<DataRequest> solved(Run run) {
    List<InformationProblem.Question> questions =
        bearings.entrySet().stream()
            .map(e -> new InformationProblem.Question(e.getKey().id(), e.getValue()))
            .toList();
    InformationResult result =
        new InformationValue().solve(new InformationProblem(questions, MOST), run);
    List<DataRequest> requests = new ArrayList<>();
    for (InformationResult.Answer answer : result.answers()) {
      Topic topic = Require.known("question", topics, answer.question());
      requests.add(
          new DataRequest(
              Require.known("facility", facilities, topic.facility()),
              topic.ask(),
              topic.material(),
              answer.worth(),
              answer.decisions()));
    }
    return requests;
  }

  private void add(PlannedExchange exchange) {
    if (exchange.since().isEmpty()) {
      addQuantity(exchange);
      addPrices(exchange);
      addDoubts(exchange);
    }
  }

  /** The binding stream: how large to build, and whether its link pays. */
  private void addQuantity(PlannedExchange exchange) {
    ResourceStream stream = binding(exchange);
    if (stream.rate().grade().compareTo(Grade.REPORTED) <= 0) {
      return;
    }
    DataRequest.Ask ask =
        stream instanceof Offer
            ? DataRequest.Ask.OFFERED_QUANTITY
            : DataRequest.Ask.NEEDED_QUANTITY;
    Topic topic = new Topic(stream.facility(), ask, stream.material());
    double tonnes = exchange.taken().amount();
    Figure<MassFlow> quantity =
        stream.rate().times(tonnes / Math.max(stream.rate().amount(), Double.MIN_NORMAL));
    double perTonne = exchange.gain().amount() / tonnes;
    double capital = cost(exchange, Term.Kind.CAPITAL);
    if (capital > 0) {
      note(
          topic,
          new InformationProblem.Sizing(
              name(exchange), quantity, new Price(perTonne + capital), new Price(capital)));
    } else {
      double link = cost(exchange, Term.Kind.LINK);
      note(topic, shift(exchange, quantity, perTonne + link, -link * tonnes));
    }
  }

  private void addPrices(PlannedExchange exchange) {
    double tonnes = exchange.taken().amount();
    double gain = exchange.gain().amount();
    for (Term<Price> term : exchange.match().money().terms()) {
      Figure<Price> price = term.figure();
      double rest = gain - price.amount() * tonnes;
      if (term.kind() == Term.Kind.DISPOSAL && price.grade().compareTo(Grade.REPORTED) > 0) {
        note(
            new Topic(
                exchange.giver().id(), DataRequest.Ask.DISPOSAL_COST, exchange.offer().material()),
            shift(exchange, price, tonnes, rest));
      } else if (term.kind() == Term.Kind.PURCHASE && price.grade().compareTo(Grade.REPORTED) > 0) {
        note(
            new Topic(
                exchange.taker().id(), DataRequest.Ask.PURCHASE_PRICE, exchange.need().material()),
            shift(exchange, price, tonnes, rest));
      }
    }
  }

  private void addDoubts(PlannedExchange exchange) {
    Set<Topic> open = new HashSet<>();
    for (Reason reason : exchange.match().reasons()) {
      if (reason.code() == ReasonCode.HAZARD_PERMIT_UNKNOWN) {
        open.add(
            new Topic(exchange.taker().id(), DataRequest.Ask.PERMIT, exchange.match().delivered()));
      } else if (reason.code().outcome() == Outcome.CONDITIONAL
          && (reason.code().rule() == Rule.COMPOSITION || reason.code().rule() == Rule.HAZARD)) {
        open.add(
            new Topic(
                exchange.giver().id(), DataRequest.Ask.ANALYSIS, exchange.offer().material()));
      }
    }
    double yearly = cost(exchange, Term.Kind.CAPITAL) + cost(exchange, Term.Kind.LINK);
    double running =
        cost(exchange, Term.Kind.TRANSPORT)
            + cost(exchange, Term.Kind.HANDLING)
            + cost(exchange, Term.Kind.CONVERSION);
    Money loss = new Money((yearly + TRIAL * running) * exchange.taken().amount());
    open.forEach(
        topic ->
            note(topic, new InformationProblem.Doubt(name(exchange), EVEN, exchange.gain(), loss)));
  }

  /** Offers whose nearest pair only lost money, but might not at another disposal cost. */
  private void addNearMisses(Registry registry, MatchResult matches, KnowledgeIndex knowledge) {
    Map<Id.StreamId, Offer> offers = new HashMap<>();
    registry.offers().forEach(o -> offers.put(o.id(), o));
    for (MatchResult.Unmatched miss : matches.unmatched()) {
      Offer offer = Require.known("offer", offers, miss.offer());
      Quote quote = knowledge.disposalCost(offer);
      for (Reason reason : miss.nearest()) {
        if (reason.code() == ReasonCode.ECONOMICS_LOSS
            && quote instanceof Quote.Known known
            && known.price().grade().compareTo(Grade.REPORTED) > 0
            && reason.arguments().getFirst() instanceof Reason.Argument.Amount surplus) {
          double tonnes = offer.rate().amount();
          note(
              new Topic(offer.facility(), DataRequest.Ask.DISPOSAL_COST, offer.material()),
              new InformationProblem.Shift(
                  offer.id().value(),
                  line(
                      known.price(), tonnes, (surplus.value() - known.price().amount()) * tonnes)));
        }
      }
    }
  }

  private void note(Topic topic, Bearing bearing) {
    topics.put(topic.id(), topic);
    bearings.computeIfAbsent(topic, t -> new ArrayList<>()).add(bearing);
  }

  private static Bearing shift(
      PlannedExchange exchange, Figure<?> figure, double slope, double rest) {
    return new InformationProblem.Shift(name(exchange), line(figure, slope, rest));
  }

  /** A gain that grows along a line with what is not known. */
  private static Figure<Money> line(Figure<?> figure, double slope, double rest) {
    double a = rest + slope * figure.low();
    double b = rest + slope * figure.high();
    return Figure.between(
        new Money(Math.min(a, b)),
        new Money(rest + slope * figure.amount()),
        new Money(Math.max(a, b)),
        figure.grade(),
        figure.origin());
  }

  private static double cost(PlannedExchange exchange, Term.Kind kind) {
    return exchange.match().money().terms().stream()
        .filter(t -> t.kind() == kind)
        .mapToDouble(t -> t.figure().amount())
        .sum();
  }

  private static String name(PlannedExchange exchange) {
    return exchange.offer().id().value() + "--" + exchange.need().id().value();
  }

  private static ResourceStream binding(PlannedExchange exchange) {
    double ofOffer = exchange.taken().amount() / exchange.offer().rate().amount();
    double ofNeed = exchange.replaced().amount() / exchange.need().rate().amount();
    return ofOffer >= ofNeed ? exchange.offer() : exchange.need();
  }
}
