package org.millrace.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.Content;
import org.millrace.domain.Id;
import org.millrace.domain.Offer;
import org.millrace.domain.Phase;
import org.millrace.domain.Registry;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Transport;
import org.millrace.match.Match;
import org.millrace.match.MatchRules;
import org.millrace.match.Rule;
import org.millrace.network.Arc;
import org.millrace.study.water.WaterInputs;
import org.millrace.study.water.WaterStreams;
import org.millrace.unit.Distance;
import org.millrace.unit.MassFlow;
import org.millrace.unit.Require;

/** Tells the water study what the plan could bring to sinks, and what it brings. */
final class WaterDraft {
  private final Registry stated;
  private final NetworkDraft draft;
  private final Set<Id.StreamId> sinks = new HashSet<>();
  private final Map<Id.StreamId, Offer> offers = new HashMap<>();

  /**
   * @param stated with its water and its estimated streams
   * @param planned the same with water among its streams
   */
  WaterDraft(Registry stated, Registry planned, NetworkDraft draft) {
    this.stated = stated;
    this.draft = draft;
    stated.water().sinks().forEach(s -> sinks.add(s.id()));
    planned.offers().forEach(o -> offers.put(o.id(), o));
  }

  WaterInputs inputs(Plan plan, StudyProblem problem) {
    return new WaterInputs(
        stated.water(),
        stated.facilities(),
        reach(new KnowledgeIndex(problem.knowledge()), problem.rules()),
        possible(),
        plan.exchanges().stream()
            .filter(e -> sinks.contains(e.need().id()))
            .map(
                e ->
                    new WaterInputs.Planned(
                        e.offer().id(), e.need().id(), e.replaced(), e.match().chain().isEmpty()))
            .toList(),
        WaterStreams.setAside(stated, problem.knowledge()));
  }

  private static Distance reach(KnowledgeIndex knowledge, MatchRules rules) {
    return rules.asks(Rule.DISTANCE)
        ? knowledge
            .findTransport(Phase.WATER)
            .map(Transport::cap)
            .map(cap -> new Distance(cap.amount() / rules.detourFactor()))
            .orElse(new Distance(0))
        : Distance.UNLIMITED;
  }

  /** Arcs into sinks; what one start brings to several sinks is known of it everywhere. */
  private List<WaterInputs.Possible> possible() {
    Map<Arc.From, Map<String, Content>> contents = new LinkedHashMap<>();
    List<Arc> arcs = new ArrayList<>();
    for (Arc arc : draft.arcs().values()) {
      if (arc.to() instanceof Arc.To.Used used && sinks.contains(used.demand())) {
        arcs.add(arc);
        Map<String, Content> known = contents.computeIfAbsent(arc.from(), f -> new HashMap<>());
        arc.contents()
            .forEach(c -> known.put(c.property(), new Content(c.property(), 0, c.amount())));
      }
    }
    return arcs.stream()
        .map(a -> possible(a, List.copyOf(contents.getOrDefault(a.from(), Map.of()).values())))
        .toList();
  }

  private WaterInputs.Possible possible(Arc arc, List<Content> contents) {
    Match match = draft.findMatch(arc.id()).orElseThrow();
    Offer offer = Require.known("offer", offers, match.offer());
    double most =
        switch (arc.from()) {
          case Arc.From.Supplied supplied -> offer.rate().amount();
          case Arc.From.Produced produced ->
              draft.findPlant(produced.plant()).orElseThrow().most(produced.output());
        };
    return new WaterInputs.Possible(
        new Id.StreamId(NetworkDraft.start(arc.from())),
        offer.facility(),
        ((Arc.To.Used) arc.to()).demand(),
        new MassFlow(most * Math.max(1, arc.substitution().amount())),
        contents);
  }
}
