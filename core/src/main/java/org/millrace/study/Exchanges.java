package org.millrace.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Facility;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.Link;
import org.millrace.domain.Need;
import org.millrace.domain.Offer;
import org.millrace.domain.Registry;
import org.millrace.match.Match;
import org.millrace.unit.Emission;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Money;
import org.millrace.unit.Price;
import org.millrace.unit.Require;

/** Turns the deliveries of groups into exchanges with names, gains and prices. */
final class Exchanges {
  private final Registry registry;
  private final NetworkDraft draft;
  private final Map<Id.FacilityId, Facility> facilities = new HashMap<>();
  private final Map<Id.StreamId, Offer> offers = new HashMap<>();
  private final Map<Id.StreamId, Need> needs = new HashMap<>();

  Exchanges(Registry registry, NetworkDraft draft) {
    this.registry = registry;
    this.draft = draft;
    registry.facilities().forEach(f -> facilities.put(f.id(), f));
    offers.putAll(draft.offers());
    registry.needs().forEach(n -> needs.put(n.id(), n));
  }

  /** The exchanges of all groups, largest gain first. */
  List<PlannedExchange> of(List<Group> groups) {
    List<PlannedExchange> all = new ArrayList<>();
    for (Group group : groups) {
      double tonnes = group.deliveries().stream().mapToDouble(Group.Side::tonnes).sum();
      List<Double> gains = group.takerGains();
      for (int i = 0; i < group.deliveries().size(); i++) {
        Group.Side side = group.deliveries().get(i);
        double share = side.tonnes() / tonnes;
        all.add(exchange(side, group, share, gains.get(i)));
      }
    }
    all.sort(
        Comparator.comparing(PlannedExchange::gain)
            .reversed()
            .thenComparing(e -> e.offer().id())
            .thenComparing(e -> e.need().id()));
    return all;
  }

  private PlannedExchange exchange(Group.Side side, Group group, double share, double takerGain) {
    Match match = draft.findMatch(side.arc()).orElseThrow();
    Offer offer = Require.known("offer", offers, match.offer());
    Need need = Require.known("need", needs, match.need());
    return new PlannedExchange(
        match,
        offer,
        need,
        facility(offer.facility()),
        facility(need.facility()),
        new MassFlow(group.taken() * share),
        new MassFlow(side.tonnes()),
        new MassFlow(side.tonnes() * match.substitution().amount()),
        new Money(group.giverGain() * share),
        new Money(takerGain),
        new Price((side.worth() - takerGain) / side.tonnes()),
        new Emission(side.avoided() + group.emission() * share),
        grade(match, offer, need),
        since(offer, need));
  }

  private static Grade grade(Match match, Offer offer, Need need) {
    return match
        .money()
        .grade()
        .worse(match.substitution().grade())
        .worse(offer.rate().grade())
        .worse(need.rate().grade());
  }

  private List<Integer> since(Offer offer, Need need) {
    return registry.relations().links().stream()
        .filter(l -> l.kind() == Link.Kind.EXCHANGE)
        .filter(l -> l.from().equals(offer.facility()) && l.to().equals(need.facility()))
        .filter(l -> l.material().isEmpty() || l.material().equals(offer.material().value()))
        .map(Link::since)
        .limit(1)
        .toList();
  }

  Facility facility(Id.FacilityId id) {
    return Require.known("facility", facilities, id);
  }
}
