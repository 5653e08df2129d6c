package org.millrace.diffusion.adoption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.millrace.diffusion.adoption.AdoptionProblem.Firm;
import org.millrace.diffusion.adoption.AdoptionProblem.Influence;
import org.millrace.domain.Id;
import org.millrace.math.Graph;
import org.millrace.unit.Require;

/**
 * The firms of a problem by number, and who influences whom; influences of nothing are left out.
 */
final class Ground {
  private final List<Firm> firms;
  private final Map<Id.FirmId, Integer> places = new HashMap<>();
  private final Graph influences;
  private final Graph reversed;
  private final double[] worths;
  private final double[] costs;
  private final double worth;

  Ground(AdoptionProblem problem) {
    this.firms = problem.firms();
    firms.forEach(f -> places.put(f.id(), places.size()));
    List<Influence> felt = problem.influences().stream().filter(i -> i.strength() > 0).toList();
    this.influences =
        Graph.of(
            firms.size(),
            felt.stream().mapToInt(i -> place(i.from())).toArray(),
            felt.stream().mapToInt(i -> place(i.to())).toArray(),
            felt.stream().mapToDouble(Influence::strength).toArray());
    this.reversed = influences.reversed();
    this.worths = firms.stream().mapToDouble(Firm::worth).toArray();
    this.costs = firms.stream().mapToDouble(f -> f.leadCost().amount()).toArray();
    double sum = 0;
    for (double each : worths) {
      sum += each;
    }
    this.worth = sum;
  }

  int firms() {
    return firms.size();
  }

  /** Firms and influences. */
  double size() {
    return firms.size() + (double) influences.arcs();
  }

  int place(Id.FirmId firm) {
    return Require.known("firm", places, firm);
  }

  Id.FirmId id(int firm) {
    return firms.get(firm).id();
  }

  List<Id.FirmId> ids(IntStream numbers) {
    return numbers.mapToObj(this::id).toList();
  }

  /** Whom each firm influences. */
  Graph influences() {
    return influences;
  }

  /** Who influences each firm. */
  Graph reversed() {
    return reversed;
  }

  double worth(int firm) {
    return worths[firm];
  }

  /** What it costs to make a firm lead [EUR]. */
  double cost(int firm) {
    return costs[firm];
  }

  /** Of all firms. */
  double worth() {
    return worth;
  }
}
