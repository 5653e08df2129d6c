package org.millrace.pinch.resource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * Who asks, who gives, and what can be bought.
 *
 * @param existing today's network, if it is to be judged: either nothing, or all flows into all
 *     sinks; what leaves a source and goes nowhere is discharged
 */
public record ResourceProblem(
    Quality quality,
    List<Sink> sinks,
    List<Source> sources,
    List<Supply> supplies,
    List<ExistingFlow> existing) {
  /** Flows into a sink may miss its flow by this share of it. */
  private static final double BALANCE = 1e-6;

  public ResourceProblem {
    sinks = List.copyOf(sinks);
    sources = List.copyOf(sources);
    supplies = List.copyOf(supplies);
    existing = List.copyOf(existing);
    Set<Id.StreamId> seen = new HashSet<>();
    for (Sink sink : sinks) {
      requireNew(seen, sink.id());
      quality.check("limit of sink '%s'".formatted(sink.id().value()), sink.limit());
    }
    for (Source source : sources) {
      requireNew(seen, source.id());
      quality.check("quality of source '%s'".formatted(source.id().value()), source.quality());
    }
    for (Supply supply : supplies) {
      requireNew(seen, supply.id());
      quality.check("quality of supply '%s'".formatted(supply.id().value()), supply.quality());
    }
    if (!existing.isEmpty()) {
      requireBalance(sinks, sources, supplies, existing);
    }
  }

  private static void requireNew(Set<Id.StreamId> seen, Id.StreamId id) {
    Require.that(seen.add(id), "'%s' is the name of two sinks, sources or supplies.", id.value());
  }

  private static void requireBalance(
      List<Sink> sinks, List<Source> sources, List<Supply> supplies, List<ExistingFlow> existing) {
    Map<Id.StreamId, Double> left = new HashMap<>();
    Map<Id.StreamId, Double> open = new HashMap<>();
    sources.forEach(s -> left.put(s.id(), s.flow()));
    supplies.forEach(s -> left.put(s.id(), Double.POSITIVE_INFINITY));
    sinks.forEach(s -> open.put(s.id(), s.flow()));
    for (ExistingFlow flow : existing) {
      Require.known("source or supply", left, flow.from());
      Require.known("sink", open, flow.to());
      left.merge(flow.from(), -flow.flow(), Double::sum);
      open.merge(flow.to(), -flow.flow(), Double::sum);
    }
    for (Source source : sources) {
      Require.that(
          left.getOrDefault(source.id(), 0.0) >= -BALANCE * source.flow(),
          "More leaves source '%s' today than its flow of %s.",
          source.id().value(),
          source.flow());
    }
    for (Sink sink : sinks) {
      Require.that(
          Math.abs(open.getOrDefault(sink.id(), 0.0)) <= BALANCE * sink.flow(),
          "What flows into sink '%s' today misses its flow of %s by %s.",
          sink.id().value(),
          sink.flow(),
          open.getOrDefault(sink.id(), 0.0));
    }
  }
}
