package org.millrace.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.domain.PeriodSet;
import org.millrace.unit.Require;

/** By-products, plants and needs, and the arcs between them; every name an arc uses is listed. */
public record NetworkProblem(
    PeriodSet periods,
    List<Supply> supplies,
    List<Plant> plants,
    List<Demand> demands,
    List<Arc> arcs,
    NetworkRules rules) {
  public NetworkProblem {
    supplies = List.copyOf(supplies);
    plants = List.copyOf(plants);
    demands = List.copyOf(demands);
    arcs = List.copyOf(arcs);
    supplies.forEach(s -> Periods.requireSize("Supply", s.id(), s.tonnes(), periods.size()));
    demands.forEach(d -> Periods.requireSize("Demand", d.id(), d.tonnes(), periods.size()));
    requireDistinct("supplies", supplies.stream().map(Supply::id).toList());
    requireDistinct("demands", demands.stream().map(Demand::id).toList());
    requireDistinct("plants", plants.stream().map(Plant::id).toList());
    requireDistinct("arcs", arcs.stream().map(Arc::id).toList());
    requireEnds(supplies, plants, demands, arcs);
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
