package org.millrace.enterprise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.domain.knowledge.Knowledge;
import org.millrace.unit.Require;

/**
 * By-products without a taker, bought materials without a stand-in, and where something new could
 * be built.
 *
 * @param places where it could stand; when empty, sites of sources and sinks and the middles of
 *     their partners are tried
 * @param markets outside buyers of products; at most one for a material
 * @param knowledge materials, uses, technologies, transport and the cost of what is left over
 */
public record EnterpriseProblem(
    List<Source> sources,
    List<Sink> sinks,
    List<Place> places,
    List<OutsideMarket> markets,
    Knowledge knowledge,
    EnterpriseRules rules) {
  public EnterpriseProblem {
    sources = List.copyOf(sources);
    sinks = List.copyOf(sinks);
    places = List.copyOf(places);
    markets = List.copyOf(markets);
    Set<Id> names = new HashSet<>();
    sources.forEach(s -> once("source", s.id(), names));
    sinks.forEach(s -> once("sink", s.id(), names));
    places.forEach(p -> once("place", p.id(), names));
    markets.forEach(m -> once("market", m.product(), names));
  }

  private static void once(String thing, Id id, Set<Id> names) {
    Require.that(names.add(id), "There are two of the name '%s'; one is a %s.", id.value(), thing);
  }
}
