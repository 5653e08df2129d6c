package org.millrace.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.millrace.unit.Require;

/**
 * Water that firms would let others use again, and water that they need: kept apart from other
 * streams because a source may be too dirty for a sink by itself and still serve it diluted.
 *
 * @param sources water given off, with what it holds
 * @param sinks water bought today, with the most that the blend may hold
 */
public record Water(List<Offer> sources, List<Need> sinks) {
  /** What every kind of water is a kind of. */
  public static final Id.MaterialId ANY = new Id.MaterialId("water");

  /** What a sink buys if nobody says which water. */
  public static final Id.MaterialId FRESH = new Id.MaterialId("process-water");

  /** What a source gives if nobody says which water. */
  public static final Id.MaterialId USED = new Id.MaterialId("treated-waste-water");

  /** Nobody said anything of water. */
  public static final Water NONE = new Water(List.of(), List.of());

  public Water {
    sources = List.copyOf(sources);
    sinks = List.copyOf(sinks);
    Set<Id.StreamId> seen = new HashSet<>();
    List<ResourceStream> all = new ArrayList<>(sources);
    all.addAll(sinks);
    for (ResourceStream stream : all) {
      Require.that(
          seen.add(stream.id()),
          "There are two sources or sinks of water '%s'.",
          stream.id().value());
    }
  }

  /** Whether nobody said anything. */
  public boolean isEmpty() {
    return sources.isEmpty() && sinks.isEmpty();
  }

  /** Sources, then sinks. */
  public Stream<ResourceStream> streams() {
    return Stream.concat(sources.stream(), sinks.stream());
  }

  /** The water of some facilities. */
  public Water of(Set<Id.FacilityId> facilities) {
    return new Water(
        sources.stream().filter(s -> facilities.contains(s.facility())).toList(),
        sinks.stream().filter(s -> facilities.contains(s.facility())).toList());
  }
}
