package org.millrace.classify.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.math.EntropyWeights;
import org.millrace.math.Vector;

/**
 * The weights of the criteria.
 *
 * @param weighting where they came from in the end
 * @param shares in the order of the criteria; they sum to 1
 */
record Weights(Weighting weighting, Vector shares) {

  static Weights of(ClassifyProblem problem, References references) {
    Vector given = Vector.of(problem.criteria().stream().mapToDouble(Criterion::weight).toArray());
    return switch (problem.weighting()) {
      case EQUAL -> new Weights(Weighting.EQUAL, equal(given));
      case GIVEN -> new Weights(Weighting.GIVEN, scaled(given));
      case ENTROPY ->
          EntropyWeights.of(sample(problem, references), given)
              .map(w -> new Weights(Weighting.ENTROPY, w))
              .orElseGet(() -> new Weights(Weighting.GIVEN, scaled(given)));
    };
  }

  private static Vector equal(Vector given) {
    double[] shares = new double[given.size()];
    Arrays.fill(shares, 1.0 / shares.length);
    return Vector.of(shares);
  }

  private static Vector scaled(Vector given) {
    double sum = Arrays.stream(given.toArray()).sum();
    return Vector.of(Arrays.stream(given.toArray()).map(w -> w / sum).toArray());
  }

  /**
   * The stated values of each criterion over all clusters and years that have it and can be placed.
   */
  private static List<Vector> sample(ClassifyProblem problem, References references) {
    Map<Indicator, List<Double>> values = new EnumMap<>(Indicator.class);
    for (ClusterYear own : problem.observations()) {
      if (Primitives.faults(own).isEmpty()) {
        Primitives stated =
            new Primitives(own, references, Draws.STATED, problem.rules().leastCoverage());
        for (Measurement one : own.measurements()) {
          Optional<double[]> value = stated.indicator(one, new ArrayList<>());
          value.ifPresent(
              v -> values.computeIfAbsent(one.indicator(), i -> new ArrayList<>()).add(v[0]));
        }
      }
    }
    return problem.criteria().stream()
        .map(c -> values.getOrDefault(c.indicator(), List.of()))
        .map(list -> Vector.of(list.stream().mapToDouble(Double::doubleValue).toArray()))
        .toList();
  }
}
