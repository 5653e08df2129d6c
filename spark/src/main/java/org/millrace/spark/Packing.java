package org.millrace.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millrace.domain.Facility;
import org.millrace.domain.Id;
import org.millrace.domain.Permit;
import org.millrace.match.MatchProblem;
import org.millrace.unit.Require;

/** Takes a problem apart into streams that can travel alone. */
public final class Packing {
  private final MatchProblem problem;
  private final Map<Id.FacilityId, Facility> facilities = new HashMap<>();
  private final Map<Id.FacilityId, List<Permit>> permits = new HashMap<>();

  public Packing(MatchProblem problem) {
    this.problem = problem;
    problem.facilities().forEach(f -> facilities.put(f.id(), f));
    problem
        .permits()
        .forEach(p -> permits.computeIfAbsent(p.facility(), f -> new ArrayList<>()).add(p));
  }

  /** What is offered. */
  public List<Placed.Giver> givers() {
    return problem.offers().stream()
        .map(o -> new Placed.Giver(o, Require.known("facility", facilities, o.facility())))
        .toList();
  }

  /** What is bought. */
  public List<Placed.Taker> takers() {
    return problem.needs().stream()
        .map(
            n ->
                new Placed.Taker(
                    n,
                    Require.known("facility", facilities, n.facility()),
                    permits.getOrDefault(n.facility(), List.of())))
        .toList();
  }

  /** What they share. */
  public Setting setting() {
    return new Setting(
        problem.calendar(),
        problem.policies(),
        problem.links(),
        problem.knowledge(),
        problem.rules());
  }
}
