package org.millrace.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.math.Vector;

/** What is still there and still wanted after some flows, and the arcs that may join it. */
final class Leftover {
  private record Taken(Id.StreamId demand, Id.MaterialId material) {}

  private Leftover() {}

  /**
   * The problem that is left.
   *
   * @param cut arcs that carried nothing so far; those that could break a share, or need a plant or
   *     a shared link, are left out
   */
  static NetworkProblem of(NetworkProblem problem, Layout layout, Flows flows, List<Arc> cut) {
    Set<Taken> taken = new HashSet<>();
    problem.arcs().stream().filter(flows::isUsed).forEach(a -> note(a, taken));
    List<Arc> arcs = cut.stream().filter(a -> isFree(a, taken)).toList();
    return new NetworkProblem(
        problem.periods(),
        problem.supplies().stream()
            .map(s -> left(s, layout.vector(t -> flows.disposal(s, t))))
            .toList(),
        List.of(),
        problem.demands().stream()
            .map(d -> left(d, layout.vector(t -> flows.purchase(d, t))))
            .toList(),
        arcs,
        List.of(),
        List.of(),
        problem.rules());
  }

  private static void note(Arc arc, Set<Taken> taken) {
    if (arc.to() instanceof Arc.To.Used used) {
      taken.add(new Taken(used.demand(), arc.material()));
    }
  }

  private static boolean isFree(Arc arc, Set<Taken> taken) {
    return arc.links().isEmpty()
        && arc.from() instanceof Arc.From.Supplied
        && arc.to() instanceof Arc.To.Used used
        && (arc.maximumShare() == 1 || !taken.contains(new Taken(used.demand(), arc.material())));
  }

  private static Supply left(Supply supply, Vector tonnes) {
    return new Supply(
        supply.id(), supply.facility(), tonnes, supply.disposalPrice(), supply.disposalEmission());
  }

  private static Demand left(Demand demand, Vector tonnes) {
    return new Demand(
        demand.id(),
        demand.facility(),
        tonnes,
        demand.virginPrice(),
        demand.virginEmission(),
        demand.limits());
  }
}
