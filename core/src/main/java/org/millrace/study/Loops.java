package org.millrace.study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Offer;
import org.millrace.domain.Park;
import org.millrace.domain.Registry;
import org.millrace.study.Plan.Cause;
import org.millrace.unit.MassFlow;

/** Measures the loops of a plan. */
final class Loops {
  private final Registry registry;
  private final List<PlannedExchange> exchanges;
  private final List<PlannedMeasure> measures;
  private final List<Plan.LeftOut> leftOut;
  private final Map<Id.FacilityId, Set<Id.ParkId>> parks = new HashMap<>();

  Loops(
      Registry registry,
      List<PlannedExchange> exchanges,
      List<PlannedMeasure> measures,
      List<Plan.LeftOut> leftOut) {
    this.registry = registry;
    this.exchanges = exchanges;
    this.measures = measures;
    this.leftOut = leftOut;
    for (Park park : registry.parks()) {
      park.members().forEach(m -> parks.computeIfAbsent(m, f -> new HashSet<>()).add(park.id()));
    }
  }

  Circulation circulation() {
    double small = 0;
    double large = 0;
    for (PlannedExchange exchange : exchanges) {
      double tonnes = exchange.taken().amount();
      boolean isSmall = isSmall(exchange.giver(), exchange.taker());
      small += isSmall ? tonnes : 0;
      large += isSmall ? 0 : tonnes;
    }
    double recovered = 0;
    double left = 0;
    for (Plan.LeftOut rest : leftOut) {
      boolean isRecovered = rest.cause() == Cause.RECOVERED_ALREADY;
      recovered += isRecovered ? rest.remaining().amount() : 0;
      left += isRecovered ? 0 : rest.remaining().amount();
    }
    return new Circulation(
        new MassFlow(registry.offers().stream().mapToDouble(o -> o.rate().amount()).sum()),
        new MassFlow(small),
        new MassFlow(large),
        new MassFlow(recovered),
        new MassFlow(avoided()),
        new MassFlow(left),
        registry.parks().stream().map(this::part).toList());
  }

  private double avoided() {
    Set<Id.StreamId> offers = new HashSet<>();
    registry.offers().forEach(o -> offers.add(o.id()));
    return measures.stream()
        .flatMap(m -> m.shrunk().stream())
        .filter(s -> offers.contains(s.stream()))
        .mapToDouble(s -> s.tonnes().amount())
        .sum();
  }

  private boolean isSmall(Facility giver, Facility taker) {
    return giver.id().equals(taker.id())
        || parks.getOrDefault(giver.id(), Set.of()).stream()
            .anyMatch(parks.getOrDefault(taker.id(), Set.of())::contains);
  }

  private Circulation.OfPark part(Park park) {
    Set<Id.FacilityId> members = Set.copyOf(park.members());
    double inside = 0;
    double out = 0;
    double in = 0;
    for (PlannedExchange exchange : exchanges) {
      double tonnes = exchange.taken().amount();
      boolean gives = members.contains(exchange.giver().id());
      boolean takes = members.contains(exchange.taker().id());
      inside += gives && takes ? tonnes : 0;
      out += gives && !takes ? tonnes : 0;
      in += !gives && takes ? tonnes : 0;
    }
    return new Circulation.OfPark(
        park.id(),
        new MassFlow(
            registry.offers().stream()
                .filter(o -> members.contains(o.facility()))
                .map(Offer::rate)
                .mapToDouble(r -> r.amount())
                .sum()),
        new MassFlow(inside),
        new MassFlow(out),
        new MassFlow(in));
  }
}
