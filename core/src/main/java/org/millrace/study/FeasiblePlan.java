package org.millrace.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.network.Arc;
import org.millrace.network.NetworkProblem;
import org.millrace.network.NetworkResult;
import org.millrace.network.Plant;
import org.millrace.unit.Require;

/**
 * A plan of a park that obeys every rule of its network problem, made of the flows of a relaxed
 * one: a group of flows that loses money by true costs, or breaks a minimum lot, is left out. What
 * is left shares nothing with what is left out but the right to be used, and blends: groups whose
 * blend lacks what diluted it are left out too.
 */
final class FeasiblePlan {
  private final NetworkProblem problem;
  private final Groups groups;
  private final Map<Id.ArcId, Double> tonnes = new HashMap<>();
  private final List<Group> kept = new ArrayList<>();

  FeasiblePlan(NetworkProblem problem, NetworkResult.Planned relaxed) {
    this.problem = problem;
    groups = new Groups(problem, relaxed);
    relaxed.flows().forEach(f -> tonnes.put(f.arc(), groups.yearly(f.tonnes())));
    Set<Id.ArcId> broken = new HashSet<>();
    for (Arc arc : problem.arcs()) {
      if (tonnes.getOrDefault(arc.id(), 0.0) < arc.deal().minimumLot().amount()) {
        broken.add(arc.id());
      }
    }
    groups.all().stream()
        .filter(g -> g.surplus() > 0 && g.deliveries().size() > 0)
        .filter(g -> g.deliveries().stream().noneMatch(d -> broken.contains(d.arc())))
        .forEach(kept::add);
    kept.retainAll(new Dilution(problem, relaxed).kept(kept));
  }

  /** What it saves in a year [EUR/a]. */
  double saving() {
    return kept.stream().mapToDouble(Group::surplus).sum();
  }

  List<Group> groups() {
    return kept;
  }

  /** Charges a relaxation what these flows would truly have paid by the tonne. */
  void recharge(Relaxation relaxation, NetworkResult.Planned relaxed) {
    for (Arc arc : problem.arcs()) {
      double carried = tonnes.getOrDefault(arc.id(), 0.0);
      if (carried > 0) {
        relaxation.charge(arc.id(), arc.fixedPerYear().amount(), carried);
      }
    }
    Map<Id.PlantId, Plant> plants = new HashMap<>();
    problem.plants().forEach(p -> plants.put(p.id(), p));
    for (NetworkResult.BuiltPlant built : relaxed.plants()) {
      Plant plant = Require.known("plant", plants, built.plant());
      double input = groups.yearly(built.tonnes());
      if (input > 0) {
        relaxation.charge(plant.id(), groups.size(plant, built).fixedPerYear().amount(), input);
      }
    }
  }
}
