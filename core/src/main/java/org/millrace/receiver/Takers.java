package org.millrace.receiver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.millrace.domain.Id;
import org.millrace.receiver.ReceiverProblem.Taker;
import org.millrace.receiver.ReceiverProblem.Taking;
import org.millrace.receiver.ReceiverResult.Candidate;
import org.millrace.receiver.ReceiverResult.Reason;
import org.millrace.receiver.ReceiverResult.Understood;
import org.millrace.unit.Require;

/** Which classes take materials, and which take anything. */
final class Takers {
  private final ReceiverProblem problem;
  private final Map<Id.MaterialId, Substance> substances = new HashMap<>();
  private final Map<Id.MaterialId, Map<String, Way>> ways = new HashMap<>();
  private final Map<String, Double> general = new LinkedHashMap<>();

  /**
   * How a class takes a material.
   *
   * @param open what is missing to certainty when all grounds are held together, in [0, 1)
   * @param best ground of the largest weight, the first of equal ones
   */
  private record Way(double open, Taking best) {
    Way with(Taking other) {
      return new Way(open * (1 - other.weight()), other.weight() > best.weight() ? other : best);
    }

    double strength() {
      return 1 - open;
    }
  }

  Takers(ReceiverProblem problem) {
    this.problem = problem;
    problem.substances().forEach(s -> substances.put(s.id(), s));
    for (Taking taking : problem.takings()) {
      ways.computeIfAbsent(taking.material(), m -> new TreeMap<>())
          .merge(
              taking.taker(),
              new Way(1 - taking.weight(), taking),
              (known, further) -> known.with(taking));
    }
    double all = problem.takers().stream().mapToDouble(Taker::weight).sum();
    int count = problem.takers().size();
    problem.takers().forEach(t -> general.put(t.code(), all > 0 ? t.weight() / all : 1.0 / count));
  }

  /** The classes for what a by-product may be, likeliest first. */
  List<Candidate> rank(ByProduct product, List<Understood> understood) {
    Map<String, List<Reason>> reasons = new HashMap<>();
    double specific = 0;
    for (Understood material : understood) {
      specific += addReasons(material, reasons);
    }
    double rest = 1 - specific;
    return problem.takers().stream()
        .map(t -> candidate(t.code(), rest, reasons.getOrDefault(t.code(), List.of())))
        .map(c -> c.taker().equals(product.giver()) ? c.times(problem.rules().own()) : c)
        .sorted(
            Comparator.comparingDouble(Candidate::share).reversed().thenComparing(Candidate::taker))
        .limit(problem.rules().listed())
        .toList();
  }

  private Candidate candidate(String code, double rest, List<Reason> reasons) {
    double anyway = rest * general.getOrDefault(code, 0.0);
    return new Candidate(
        code,
        anyway + reasons.stream().mapToDouble(Reason::share).sum(),
        anyway,
        reasons.stream()
            .sorted(
                Comparator.comparingDouble(Reason::share)
                    .reversed()
                    .thenComparing(Reason::material)
                    .thenComparing(Reason::takenAs))
            .toList());
  }

  /** Adds what a material gives each class, and returns how much of the ranking that is. */
  private double addReasons(Understood material, Map<String, List<Reason>> reasons) {
    List<Id.MaterialId> levels =
        lineage(material.material()).stream().filter(ways::containsKey).toList();
    double depths = 0;
    for (int k = 0; k < levels.size(); k++) {
      depths += Math.pow(problem.rules().inherited(), k);
    }
    double share = levels.isEmpty() ? 0 : (1 - problem.rules().general()) * material.share();
    for (int k = 0; k < levels.size(); k++) {
      Id.MaterialId at = levels.get(k);
      Map<String, Way> those = ways.getOrDefault(at, Map.of());
      double part = share * Math.pow(problem.rules().inherited(), k) / depths;
      double all = those.values().stream().mapToDouble(Way::strength).sum();
      those.forEach(
          (taker, way) ->
              reasons
                  .computeIfAbsent(taker, t -> new ArrayList<>())
                  .add(
                      new Reason(
                          material.material(),
                          at,
                          part * way.strength() / all,
                          way.best().ground())));
    }
    return share;
  }

  /** A material and what it is a kind of, narrowest first. */
  private List<Id.MaterialId> lineage(Id.MaterialId material) {
    Set<Id.MaterialId> line = new LinkedHashSet<>();
    Optional<Substance> at = Optional.ofNullable(substances.get(material));
    while (at.isPresent()) {
      Require.that(
          line.add(at.get().id()), "Substance '%s' is its own ancestor.", at.get().id().value());
      at = at.get().parents().stream().findFirst().map(substances::get);
    }
    return List.copyOf(line);
  }
}
