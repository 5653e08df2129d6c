package org.millrace.enterprise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.millrace.domain.GeoPoint;
import org.millrace.domain.Id;
import org.millrace.domain.Need;
import org.millrace.domain.knowledge.KnowledgeIndex;
import org.millrace.domain.knowledge.Technology;
import org.millrace.domain.knowledge.Use;
import org.millrace.math.Position;

/** A problem made quick to ask; sources, sinks and markets stand in the order of their names. */
final class Ground {
  private final EnterpriseProblem problem;
  private final KnowledgeIndex knowledge;
  private final List<Source> sources;
  private final List<Sink> sinks;
  private final List<OutsideMarket> markets;
  private final Map<Id.TechnologyId, Supply> supplies = new TreeMap<>();
  private final Map<Id.MaterialId, Outlets> outlets = new HashMap<>();
  private final double offered;

  Ground(EnterpriseProblem problem) {
    this.problem = problem;
    knowledge = new KnowledgeIndex(problem.knowledge());
    sources = problem.sources().stream().sorted(Comparator.comparing(Source::id)).toList();
    sinks = problem.sinks().stream().sorted(Comparator.comparing(Sink::id)).toList();
    markets =
        problem.markets().stream().sorted(Comparator.comparing(OutsideMarket::product)).toList();
    offered = sources.stream().mapToDouble(s -> s.rate().amount()).sum();
    findSupplies();
    findOutlets();
  }

  /** A source that a technology can take, and by which recipe. */
  record Taking(int source, Technology.Recipe recipe) {}

  /** What a technology can take. */
  record Supply(Technology technology, List<Taking> takings, Nearby nearby) {}

  /**
   * A sink that a product can serve.
   *
   * @param fit by which use; the buyer's own word or sameness else
   */
  record Serving(int sink, Fit fit) {}

  /** Which buyers a product has. */
  record Outlets(List<Serving> servings, Nearby nearby) {}

  private void findSupplies() {
    Map<Id.MaterialId, List<Technology>> usable = new HashMap<>();
    Map<Id.TechnologyId, List<Taking>> takings = new TreeMap<>();
    for (int s = 0; s < sources.size(); s++) {
      Id.MaterialId material = sources.get(s).material();
      for (Technology technology : usable.computeIfAbsent(material, this::usable)) {
        takings
            .computeIfAbsent(technology.id(), t -> new ArrayList<>())
            .add(new Taking(s, knowledge.recipe(technology, material)));
      }
    }
    takings.forEach(
        (id, all) ->
            supplies.put(
                id,
                new Supply(
                    knowledge.technology(id),
                    List.copyOf(all),
                    Nearby.of(all.stream().map(t -> sources.get(t.source()).point()).toList()))));
  }

  private List<Technology> usable(Id.MaterialId material) {
    return knowledge.technologies(material).stream()
        .filter(t -> t.maturity().compareTo(problem.rules().leastMaturity()) >= 0)
        .toList();
  }

  private void findOutlets() {
    Map<Id.MaterialId, List<Integer>> byBought = new HashMap<>();
    Map<Id.MaterialId, List<Integer>> byAccepted = new HashMap<>();
    for (int k = 0; k < sinks.size(); k++) {
      for (Id.MaterialId material : knowledge.lineage(sinks.get(k).material())) {
        byBought.computeIfAbsent(material, m -> new ArrayList<>()).add(k);
      }
      for (Need.Acceptance acceptance : sinks.get(k).accepts()) {
        byAccepted.computeIfAbsent(acceptance.material(), m -> new ArrayList<>()).add(k);
      }
    }
    for (Supply supply : supplies.values()) {
      for (Technology.Recipe recipe : supply.technology().recipes()) {
        for (Technology.Output output : recipe.outputs()) {
          outlets.computeIfAbsent(output.material(), m -> outlets(m, byBought, byAccepted));
        }
      }
    }
  }

  /** The buyer's own word first, then sameness, then uses, narrowest first. */
  private Outlets outlets(
      Id.MaterialId product,
      Map<Id.MaterialId, List<Integer>> byBought,
      Map<Id.MaterialId, List<Integer>> byAccepted) {
    Map<Integer, Fit> fits = new LinkedHashMap<>();
    for (Id.MaterialId kind : knowledge.lineage(product)) {
      for (int k : byAccepted.getOrDefault(kind, List.of())) {
        sinks.get(k).accepts().stream()
            .filter(a -> a.material().equals(kind))
            .findFirst()
            .ifPresent(a -> fits.putIfAbsent(k, Fit.accepted(a)));
      }
    }
    for (int k : byBought.getOrDefault(product, List.of())) {
      if (sinks.get(k).material().equals(product)) {
        fits.putIfAbsent(k, Fit.same(sinks.get(k)));
      }
    }
    for (Use use : knowledge.uses(product)) {
      for (int k : byBought.getOrDefault(use.replaces(), List.of())) {
        if (Fit.holds(use, sinks.get(k))) {
          fits.putIfAbsent(k, Fit.used(use, sinks.get(k)));
        }
      }
    }
    List<Serving> servings =
        fits.entrySet().stream()
            .map(e -> new Serving(e.getKey(), e.getValue()))
            .sorted(Comparator.comparingInt(Serving::sink))
            .toList();
    return new Outlets(
        servings, Nearby.of(servings.stream().map(s -> sinks.get(s.sink()).point()).toList()));
  }

  EnterpriseRules rules() {
    return problem.rules();
  }

  KnowledgeIndex knowledge() {
    return knowledge;
  }

  List<Source> sources() {
    return sources;
  }

  List<Sink> sinks() {
    return sinks;
  }

  List<OutsideMarket> markets() {
    return markets;
  }

  List<Place> places() {
    return problem.places();
  }

  /** All by-products without a taker [t/a]. */
  double offered() {
    return offered;
  }

  /** Technologies that can take something on offer, by name. */
  List<Supply> supplies() {
    return List.copyOf(supplies.values());
  }

  Outlets outlets(Id.MaterialId product) {
    return outlets.getOrDefault(product, new Outlets(List.of(), Nearby.of(List.of())));
  }

  /** Road kilometres between two places. */
  double road(GeoPoint from, GeoPoint to) {
    return from.distanceTo(to).amount() * problem.rules().detourFactor();
  }

  static Position position(GeoPoint point) {
    return new Position.OnEarth(point.latitude(), point.longitude());
  }
}
