package org.millrace.pinch.piping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.millrace.domain.Id;
import org.millrace.unit.Require;

/**
 * Who could be joined to whom.
 *
 * @param contaminants their names; all concentrations and loads stand in this order
 * @param relativeGap a network this close to its bound counts as optimal
 * @param searchNodes nodes of the search tree at most
 */
public record WaterNetworkProblem(
    List<String> contaminants,
    List<Node> nodes,
    List<Water> waters,
    PipeRules pipes,
    Aim aim,
    double relativeGap,
    long searchNodes) {
  public WaterNetworkProblem {
    contaminants = List.copyOf(contaminants);
    nodes = List.copyOf(nodes);
    waters = List.copyOf(waters);
    Require.that(!contaminants.isEmpty(), "No contaminant is named.");
    Require.between("relative gap", relativeGap, 0, 1);
    Require.that(
        searchNodes >= 0, "The limit of search nodes is %s; it must be at least 0.", searchNodes);
    Set<Id.ProcessId> seen = new HashSet<>();
    for (Node node : nodes) {
      check(seen, node.id(), node.contaminants(), contaminants.size());
    }
    for (Water water : waters) {
      check(seen, water.id(), water.concentrations().size(), contaminants.size());
    }
    for (PipeRules.Forbidden pair : pipes.forbidden()) {
      Require.that(
          seen.contains(pair.from()) && seen.contains(pair.to()),
          "The forbidden pipe from '%s' to '%s' names something that is not there.",
          pair.from().value(),
          pair.to().value());
    }
    requireLegs(nodes, pipes);
  }

  private static void check(Set<Id.ProcessId> seen, Id.ProcessId id, int numbers, int needed) {
    Require.that(seen.add(id), "'%s' is the name of two things.", id.value());
    Require.that(
        numbers == needed,
        "'%s' has numbers for %s contaminants; there are %s.",
        id.value(),
        numbers,
        needed);
  }

  /** Where length costs something, every two plants need one. */
  private static void requireLegs(List<Node> nodes, PipeRules pipes) {
    if (pipes.perKilometerPerYear().amount() == 0) {
      return;
    }
    List<Id.FacilityId> plants = nodes.stream().map(Node::facility).distinct().toList();
    for (Id.FacilityId one : plants) {
      for (Id.FacilityId other : plants) {
        Require.that(
            one.equals(other) || pipes.legs().stream().anyMatch(l -> l.joins(one, other)),
            "The way between plants '%s' and '%s' is not given, and a kilometer of pipe costs"
                + " something.",
            one.value(),
            other.value());
      }
    }
  }
}
