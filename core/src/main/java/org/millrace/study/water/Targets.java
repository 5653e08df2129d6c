package org.millrace.study.water;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Content;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.engine.Run;
import org.millrace.math.LpSolver;
import org.millrace.pinch.resource.Quality;
import org.millrace.pinch.resource.ResourcePinch;
import org.millrace.pinch.resource.ResourceProblem;
import org.millrace.pinch.resource.ResourceResult;
import org.millrace.pinch.resource.Sink;
import org.millrace.pinch.resource.Source;
import org.millrace.pinch.resource.Supply;
import org.millrace.study.water.SiteWater.Contaminant;
import org.millrace.study.water.SiteWater.Scope;
import org.millrace.unit.MassFlow;

/** The least fresh water of a set of facilities, one contaminant after the other. */
final class Targets {
  /** Names the fresh water, unless a stream is called so. */
  private static final String FRESH = "fresh-water";

  /** So much dirtier than all that is stated is what nobody stated. */
  private static final double BEYOND = 2;

  /**
   * Water that could be used.
   *
   * @param tonnes in a year
   */
  private record Giver(
      Id.StreamId id, Id.FacilityId facility, double tonnes, List<Content> contents) {
    /** What it holds at most, if somebody said so. */
    OptionalDouble content(String property) {
      return contents.stream()
          .filter(c -> c.property().equals(property))
          .mapToDouble(Content::high)
          .filter(Double::isFinite)
          .findFirst();
    }
  }

  private final List<Need> sinks = new ArrayList<>();
  private final Map<Id.StreamId, Giver> givers = new LinkedHashMap<>();
  private final ResourcePinch engine;
  private final Run run;

  Targets(WaterInputs inputs, Collection<Id.FacilityId> facilities, LpSolver solver, Run run) {
    engine = new ResourcePinch(solver);
    this.run = run;
    Set<Id.FacilityId> members = new HashSet<>(facilities);
    inputs.water().sinks().stream().filter(s -> members.contains(s.facility())).forEach(sinks::add);
    inputs.water().sources().stream()
        .filter(s -> members.contains(s.facility()))
        .map(s -> new Giver(s.id(), s.facility(), s.rate().amount(), s.quality().contents()))
        .forEach(g -> givers.put(g.id(), g));
  }

  /** Adds what others than the stated sources could bring to these sinks. */
  Targets with(List<WaterInputs.Possible> possible) {
    Set<Id.StreamId> own = new HashSet<>();
    sinks.forEach(s -> own.add(s.id()));
    possible.stream()
        .filter(p -> own.contains(p.sink()))
        .map(p -> new Giver(p.from(), p.giver(), p.most().amount(), p.contents()))
        .forEach(g -> givers.putIfAbsent(g.id(), g));
    return this;
  }

  SiteWater of(Scope scope, List<Id.FacilityId> facilities) {
    double asked = sinks.stream().mapToDouble(s -> s.rate().amount()).sum();
    double given = givers.values().stream().mapToDouble(Giver::tonnes).sum();
    List<Contaminant> contaminants =
        properties().stream()
            .map(this::contaminant)
            .sorted(
                Comparator.comparingDouble((Contaminant c) -> c.result().target().fresh())
                    .reversed()
                    .thenComparing(Contaminant::property))
            .toList();
    double byFlow = Math.max(0, asked - given);
    double least =
        contaminants.isEmpty()
            ? byFlow
            : Math.max(byFlow, contaminants.getFirst().result().target().fresh());
    return new SiteWater(
        scope,
        facilities,
        new MassFlow(asked),
        new MassFlow(given),
        new MassFlow(Math.min(asked, least)),
        contaminants);
  }

  /** Whatever a sink limits. */
  private Set<String> properties() {
    Set<String> properties = new TreeSet<>();
    sinks.forEach(s -> s.blend().forEach(b -> properties.add(b.property())));
    return properties;
  }

  private Contaminant contaminant(String property) {
    double dirtiest = dirtiest(property);
    List<Id.StreamId> unknown =
        givers.values().stream().filter(g -> g.content(property).isEmpty()).map(Giver::id).toList();
    ResourceProblem problem =
        new ResourceProblem(
            new Quality(property, "t/a", "g/t", new Quality.Scale.Impurity()),
            sinks.stream()
                .map(
                    s ->
                        new Sink(
                            s.id(),
                            s.facility(),
                            s.rate().amount(),
                            limits(property, s, BlendLimit::maximum).min().orElse(dirtiest)))
                .toList(),
            givers.values().stream()
                .map(
                    g ->
                        new Source(
                            g.id(), g.facility(), g.tonnes(), g.content(property).orElse(dirtiest)))
                .toList(),
            List.of(new Supply(name(), fresh(property), 0, Double.POSITIVE_INFINITY)),
            List.of());
    return switch (engine.solve(problem, run)) {
      case ResourceResult.Targeted targeted ->
          new Contaminant(property, problem, targeted, unknown);
      case ResourceResult.Infeasible infeasible ->
          throw new IllegalStateException("Fresh water is never dirtier than a limit.");
    };
  }

  private Id.StreamId name() {
    Set<Id.StreamId> taken = new HashSet<>(givers.keySet());
    sinks.forEach(s -> taken.add(s.id()));
    String name = FRESH;
    while (taken.contains(new Id.StreamId(name))) {
      name += ".bought";
    }
    return new Id.StreamId(name);
  }

  /** Fresh water is as clean as the cleanest that any sink buys. */
  private double fresh(String property) {
    return sinks.stream()
        .flatMapToDouble(s -> limits(property, s, BlendLimit::virginContent))
        .min()
        .orElse(0);
  }

  /** Dirtier than whatever is stated; a sink that sets no limit takes it. */
  private double dirtiest(String property) {
    double most =
        DoubleStream.concat(
                sinks.stream().flatMapToDouble(s -> limits(property, s, BlendLimit::maximum)),
                givers.values().stream().flatMapToDouble(g -> g.content(property).stream()))
            .max()
            .orElse(0);
    return most > 0 ? BEYOND * most : 1;
  }

  private static DoubleStream limits(
      String property, Need sink, ToDoubleFunction<BlendLimit> number) {
    return sink.blend().stream().filter(b -> b.property().equals(property)).mapToDouble(number);
  }
}
