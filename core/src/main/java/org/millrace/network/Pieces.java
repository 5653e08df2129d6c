package org.millrace.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.Id;

/**
 * A problem cut into pieces that can be solved one by one: no node is in two of them.
 *
 * <p>Nodes are joined along arcs, the most promising arc first, as long as a piece stays small
 * (Kruskal's algorithm with a limit). An arc between two pieces is cut.
 */
final class Pieces {
  private final NetworkProblem problem;
  private final Map<Id, Id> parents = new HashMap<>();
  private final Map<Id, Integer> sizes = new HashMap<>();
  private final List<Arc> cut = new ArrayList<>();

  /**
   * Cuts.
   *
   * @param most arcs that may leave the nodes of a piece; a single node may have more
   */
  Pieces(NetworkProblem problem, int most) {
    this.problem = problem;
    Layout layout = new Layout(problem);
    problem.supplies().forEach(s -> add(s.id()));
    problem.plants().forEach(p -> add(p.id()));
    problem.demands().forEach(d -> add(d.id()));
    problem.arcs().forEach(a -> sizes.merge(start(a), 1, Integer::sum));
    Potential potential = new Potential(problem, layout);
    Map<Id.ArcId, Double> promise = new HashMap<>();
    problem.arcs().forEach(a -> promise.put(a.id(), potential.of(a)));
    Comparator<Arc> order =
        Comparator.comparing((Arc a) -> a.to() instanceof Arc.To.Used)
            .thenComparingDouble(a -> -promise.getOrDefault(a.id(), 0.0))
            .thenComparing(Arc::id);
    for (Arc arc : problem.arcs().stream().sorted(order).toList()) {
      join(root(start(arc)), root(end(arc)), most);
    }
    problem.arcs().stream().filter(a -> !root(start(a)).equals(root(end(a)))).forEach(cut::add);
  }

  /** The pieces that have arcs, in the order of their first supply or plant. */
  List<NetworkProblem> problems() {
    Map<Id, List<Arc>> arcs = new LinkedHashMap<>();
    Set<Id.ArcId> left = new HashSet<>();
    cut.forEach(a -> left.add(a.id()));
    problem.arcs().stream()
        .filter(a -> !left.contains(a.id()))
        .forEach(a -> arcs.computeIfAbsent(root(start(a)), r -> new ArrayList<>()).add(a));
    Map<Id, List<Supply>> supplies = new HashMap<>();
    Map<Id, List<Plant>> plants = new HashMap<>();
    Map<Id, List<Demand>> demands = new HashMap<>();
    problem.supplies().forEach(s -> put(supplies, root(s.id()), s));
    problem.plants().forEach(p -> put(plants, root(p.id()), p));
    problem.demands().forEach(d -> put(demands, root(d.id()), d));
    return arcs.keySet().stream()
        .map(
            root ->
                new NetworkProblem(
                    problem.periods(),
                    supplies.getOrDefault(root, List.of()),
                    plants.getOrDefault(root, List.of()),
                    demands.getOrDefault(root, List.of()),
                    arcs.getOrDefault(root, List.of()),
                    problem.rules()))
        .toList();
  }

  /** Arcs between two pieces. */
  List<Arc> cut() {
    return cut;
  }

  private static <T> void put(Map<Id, List<T>> lists, Id root, T item) {
    lists.computeIfAbsent(root, r -> new ArrayList<>()).add(item);
  }

  private void add(Id node) {
    parents.put(node, node);
    sizes.put(node, 1);
  }

  private void join(Id a, Id b, int most) {
    int size = sizes.getOrDefault(a, 1) + sizes.getOrDefault(b, 1);
    if (!a.equals(b) && size <= most) {
      parents.put(b, a);
      sizes.put(a, size);
    }
  }

  private Id root(Id node) {
    Id at = node;
    Id above = parents.getOrDefault(at, at);
    while (!above.equals(at)) {
      Id next = parents.getOrDefault(above, above);
      parents.put(at, next);
      at = above;
      above = next;
    }
    return at;
  }

  private static Id start(Arc arc) {
    return switch (arc.from()) {
      case Arc.From.Supplied supplied -> supplied.supply();
      case Arc.From.Produced produced -> produced.plant();
    };
  }

  private static Id end(Arc arc) {
    return switch (arc.to()) {
      case Arc.To.Used used -> used.demand();
      case Arc.To.Processed processed -> processed.plant();
    };
  }
}
