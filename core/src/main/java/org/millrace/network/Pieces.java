package org.millrace.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.millrace.domain.Id;

/**
 * A problem cut into pieces that can be solved one by one: no node is in two of them.
 *
 * <p>Nodes are joined along arcs, the most promising arc first, as long as a piece stays small
 * (Kruskal's algorithm with a limit). An arc between two pieces is cut, unless other arcs need it:
 * a plant can only send on what it takes, and a blend only keeps its limits with all that is in it.
 * So any plan, its cut arcs left out, is still a plan of the pieces, and what the pieces can save
 * at most bounds it.
 */
final class Pieces {
  private final NetworkProblem problem;
  private final Map<Id, Id> parents = new HashMap<>();
  private final Map<Id, Integer> sizes = new HashMap<>();
  private final List<Arc> cut = new ArrayList<>();

  /**
   * Cuts.
   *
   * @param most arcs that may leave the nodes of a piece; a single node, or nodes that can't be
   *     parted, may have more
   */
  Pieces(NetworkProblem problem, int most) {
    this.problem = problem;
    problem.supplies().forEach(s -> add(s.id()));
    problem.plants().forEach(p -> add(p.id()));
    problem.demands().forEach(d -> add(d.id()));
    problem.arcs().forEach(a -> sizes.merge(start(a), 1, Integer::sum));
    Set<Id.StreamId> blended = new HashSet<>();
    problem.demands().stream().filter(d -> !d.limits().isEmpty()).forEach(d -> blended.add(d.id()));
    problem.arcs().stream()
        .filter(a -> !(a.to() instanceof Arc.To.Used used) || blended.contains(used.demand()))
        .forEach(a -> join(start(a), end(a), Integer.MAX_VALUE));
    joinShared();
    mostPromisingFirst().forEach(a -> join(start(a), end(a), most));
    problem.arcs().stream().filter(this::isCut).forEach(cut::add);
  }

  private List<Arc> mostPromisingFirst() {
    Potential potential = new Potential(problem, new Layout(problem));
    Map<Id.ArcId, Double> promise = new HashMap<>();
    problem.arcs().forEach(a -> promise.put(a.id(), potential.of(a)));
    Comparator<Arc> order =
        Comparator.comparingDouble((Arc a) -> -promise.getOrDefault(a.id(), 0.0))
            .thenComparing(Arc::id);
    return problem.arcs().stream().sorted(order).toList();
  }

  /**
   * The pieces that have arcs, measures or plants that buy feed, in the order of their first supply
   * or plant.
   */
  List<NetworkProblem> problems() {
    Map<Id, List<Arc>> arcs = new LinkedHashMap<>();
    problem.arcs().stream()
        .filter(a -> !isCut(a))
        .forEach(a -> arcs.computeIfAbsent(root(start(a)), r -> new ArrayList<>()).add(a));
    problem.measures().stream()
        .flatMap(m -> streams(m).stream().limit(1))
        .forEach(s -> arcs.computeIfAbsent(root(s), r -> new ArrayList<>()));
    problem.plants().stream()
        .filter(p -> !p.feeds().isEmpty())
        .forEach(p -> arcs.computeIfAbsent(root(p.id()), r -> new ArrayList<>()));
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
                    links(arcs.getOrDefault(root, List.of())),
                    measures(root),
                    problem.rules()))
        .toList();
  }

  private List<Link> links(List<Arc> arcs) {
    Set<Id.LinkId> passed = new HashSet<>();
    arcs.forEach(a -> passed.addAll(a.links()));
    return problem.links().stream().filter(l -> passed.contains(l.id())).toList();
  }

  private List<Measure> measures(Id root) {
    return problem.measures().stream()
        .filter(m -> streams(m).stream().limit(1).anyMatch(s -> root(s).equals(root)))
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

  /**
   * Arcs that must flow stay whole, those of one link stay together, and so do a measure's cuts.
   */
  private void joinShared() {
    Map<Id.LinkId, Id> first = new HashMap<>();
    for (Arc arc : problem.arcs()) {
      if (arc.deal().kept().amount() > 0) {
        join(start(arc), end(arc), Integer.MAX_VALUE);
      }
      for (Id.LinkId link : arc.links()) {
        Id one = first.computeIfAbsent(link, l -> start(arc));
        join(start(arc), one, Integer.MAX_VALUE);
        join(end(arc), one, Integer.MAX_VALUE);
      }
    }
    for (Measure measure : problem.measures()) {
      List<Id.StreamId> streams = streams(measure);
      streams.forEach(s -> join(s, streams.getFirst(), Integer.MAX_VALUE));
    }
  }

  private static List<Id.StreamId> streams(Measure measure) {
    return Stream.concat(measure.supplies().stream(), measure.demands().stream())
        .map(Measure.Cut::stream)
        .toList();
  }

  private void join(Id one, Id other, int most) {
    Id a = root(one);
    Id b = root(other);
    int size = sizes.getOrDefault(a, 1) + sizes.getOrDefault(b, 1);
    if (!a.equals(b) && size <= most) {
      parents.put(b, a);
      sizes.put(a, size);
    }
  }

  private boolean isCut(Arc arc) {
    return !root(start(arc)).equals(root(end(arc)));
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
