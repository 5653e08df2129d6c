package org.millrace.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.millrace.domain.Id;
import org.millrace.domain.PeriodSet;
import org.millrace.unit.Require;

/**
 * By-products, plants and needs, and the arcs between them; every name that an arc or a measure
 * uses is listed.
 *
 * @param links that arcs pass
 * @param measures that firms could take by themselves
 */
public record NetworkProblem(
    PeriodSet periods,
    List<Supply> supplies,
    List<Plant> plants,
    List<Demand> demands,
    List<Arc> arcs,
    List<Link> links,
    List<Measure> measures,
    NetworkRules rules) {
  public NetworkProblem {
    supplies = List.copyOf(supplies);
    plants = List.copyOf(plants);
    demands = List.copyOf(demands);
    arcs = List.copyOf(arcs);
    links = List.copyOf(links);
    measures = List.copyOf(measures);
    supplies.forEach(s -> Periods.requireSize("Supply", s.id(), s.tonnes(), periods.size()));
    demands.forEach(d -> Periods.requireSize("Demand", d.id(), d.tonnes(), periods.size()));
    requireDistinct("supplies", supplies.stream().map(Supply::id).toList());
    requireDistinct("demands", demands.stream().map(Demand::id).toList());
    requireDistinct("plants", plants.stream().map(Plant::id).toList());
    requireDistinct("arcs", arcs.stream().map(Arc::id).toList());
    requireDistinct("links", links.stream().map(Link::id).toList());
    requireDistinct("measures", measures.stream().map(Measure::id).toList());
    requireEnds(supplies, plants, demands, arcs);
    requireLinks(links, arcs);
    requireCuts(supplies, demands, measures);
  }

  /** This problem under other rules. */
  public NetworkProblem withRules(NetworkRules others) {
    return new NetworkProblem(periods, supplies, plants, demands, arcs, links, measures, others);
  }

  private static void requireDistinct(String things, List<? extends Id> ids) {
    Set<Id> seen = new HashSet<>();
    for (Id id : ids) {
      Require.that(seen.add(id), "Two %s are named '%s'.", things, id.value());
    }
  }

  private static void requireEnds(
      List<Supply> supplies, List<Plant> plants, List<Demand> demands, List<Arc> arcs) {
    Set<Arc.From> starts = new HashSet<>();
    Set<Arc.To> ends = new HashSet<>();
    supplies.forEach(s -> starts.add(new Arc.From.Supplied(s.id())));
    demands.forEach(d -> ends.add(new Arc.To.Used(d.id())));
    for (Plant plant : plants) {
      ends.add(new Arc.To.Processed(plant.id()));
      plant.outputs().forEach(o -> starts.add(new Arc.From.Produced(plant.id(), o.material())));
    }
    for (Arc arc : arcs) {
      Require.that(
          starts.contains(arc.from()),
          "Arc '%s' starts at %s, which is not listed.",
          arc.id().value(),
          name(arc.from()));
      Require.that(
          ends.contains(arc.to()),
          "Arc '%s' ends at %s, which is not listed.",
          arc.id().value(),
          name(arc.to()));
    }
  }

  private static void requireLinks(List<Link> links, List<Arc> arcs) {
    Set<Id.LinkId> known = links.stream().map(Link::id).collect(Collectors.toSet());
    for (Arc arc : arcs) {
      for (Id.LinkId link : arc.links()) {
        Require.that(
            known.contains(link),
            "Arc '%s' passes link '%s', which is not listed.",
            arc.id().value(),
            link.value());
      }
    }
  }

  private static void requireCuts(
      List<Supply> supplies, List<Demand> demands, List<Measure> measures) {
    Set<Id.StreamId> given = supplies.stream().map(Supply::id).collect(Collectors.toSet());
    Set<Id.StreamId> wanted = demands.stream().map(Demand::id).collect(Collectors.toSet());
    for (Measure measure : measures) {
      measure.supplies().forEach(c -> requireKnown("supply", given, measure, c.stream()));
      measure.demands().forEach(c -> requireKnown("demand", wanted, measure, c.stream()));
    }
  }

  private static void requireKnown(
      String kind, Set<Id.StreamId> known, Measure measure, Id.StreamId stream) {
    Require.that(
        known.contains(stream),
        "Measure '%s' shrinks %s '%s', which is not listed.",
        measure.id().value(),
        kind,
        stream.value());
  }

  private static String name(Arc.From from) {
    return switch (from) {
      case Arc.From.Supplied s -> "supply '%s'".formatted(s.supply().value());
      case Arc.From.Produced p ->
          "output '%s' of plant '%s'".formatted(p.output().value(), p.plant().value());
    };
  }

  private static String name(Arc.To to) {
    return switch (to) {
      case Arc.To.Used used -> "demand '%s'".formatted(used.demand().value());
      case Arc.To.Processed processed -> "plant '%s'".formatted(processed.plant().value());
    };
  }
}
