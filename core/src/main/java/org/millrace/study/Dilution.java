package org.millrace.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.millrace.domain.BlendLimit;
import org.millrace.domain.Id;
import org.millrace.math.Vector;
import org.millrace.network.Arc;
import org.millrace.network.Demand;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkResult;

/** Keeps blends within their limits when some of the flows that diluted them are left out. */
final class Dilution {
  /** A blend may pass its limit by this share of it: the solver's tolerance. */
  private static final double TOLERANCE = 1e-6;

  private final NetworkProblem problem;
  private final Map<Id.ArcId, Vector> flows = new HashMap<>();
  private final Map<Id.ArcId, Arc> arcs = new HashMap<>();

  Dilution(NetworkProblem problem, NetworkResult.Planned design) {
    this.problem = problem;
    design.flows().forEach(f -> flows.put(f.arc(), f.tonnes()));
    problem.arcs().forEach(a -> arcs.put(a.id(), a));
  }

  /** Leaves out groups that feed a blend that breaks its limits, until none does. */
  List<Group> kept(List<Group> groups) {
    List<Group> kept = new ArrayList<>(groups);
    Set<Id.StreamId> broken = broken(kept);
    while (!broken.isEmpty()) {
      Set<Id.StreamId> demands = broken;
      kept.removeIf(g -> delivered(g).stream().anyMatch(a -> demands.contains(demand(a))));
      broken = broken(kept);
    }
    return kept;
  }

  private Set<Id.StreamId> broken(List<Group> groups) {
    Map<Id.StreamId, List<Arc>> entering = new HashMap<>();
    for (Group group : groups) {
      delivered(group)
          .forEach(a -> entering.computeIfAbsent(demand(a), d -> new ArrayList<>()).add(a));
    }
    Set<Id.StreamId> broken = new HashSet<>();
    for (Demand demand : problem.demands()) {
      List<Arc> arcs = entering.getOrDefault(demand.id(), List.of());
      if (!arcs.isEmpty() && demand.limits().stream().anyMatch(l -> isBroken(demand, l, arcs))) {
        broken.add(demand.id());
      }
    }
    return broken;
  }

  private List<Arc> delivered(Group group) {
    return group.deliveries().stream()
        .flatMap(side -> Stream.ofNullable(arcs.get(side.arc())))
        .toList();
  }

  private static Id.StreamId demand(Arc arc) {
    return ((Arc.To.Used) arc.to()).demand();
  }

  private boolean isBroken(Demand demand, BlendLimit limit, List<Arc> entering) {
    for (int t = 0; t < problem.periods().size(); t++) {
      double bought = demand.tonnes().at(t);
      double mass = 0;
      double load = 0;
      for (Arc arc : entering) {
        Vector flow = flows.get(arc.id());
        double tonnes = flow == null ? 0 : flow.at(t);
        bought -= arc.substitution().amount() * tonnes;
        mass += tonnes;
        load += tonnes * arc.content(limit.property());
      }
      mass += bought;
      load += bought * limit.virginContent();
      if (load - mass * limit.maximum() > TOLERANCE * demand.tonnes().at(t) * limit.maximum()) {
        return true;
      }
    }
    return false;
  }
}
