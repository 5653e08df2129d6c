package org.millrace.classify.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.millrace.classify.ranking.RankingProblem.Costs;
import org.millrace.classify.ranking.RankingProblem.Direction;
import org.millrace.classify.ranking.RankingProblem.Ideals;
import org.millrace.classify.ranking.RankingProblem.Normalization;
import org.millrace.classify.ranking.RankingProblem.Weighting;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;
import org.millrace.math.EntropyWeights;
import org.millrace.math.Topsis;
import org.millrace.math.Vector;

/** Ranks alternatives by TOPSIS; see the package for the formulae. */
public final class Ranking implements Engine<RankingProblem, RankingResult> {

  @Override
  public RankingResult solve(RankingProblem problem, Run run) {
    Optional<Vector> weights = weights(problem);
    if (weights.isEmpty()) {
      return new RankingResult.Undefined(RankingResult.Reason.NOTHING_DIFFERS);
    }
    List<Topsis.Dimension> dimensions = new ArrayList<>();
    for (int j = 0; j < problem.criteria().size(); j++) {
      run.check();
      Optional<Topsis.Dimension> dimension = dimension(problem, j, weights.get().at(j));
      if (dimension.isEmpty()) {
        return new RankingResult.Undefined(RankingResult.Reason.CRITERION_ALL_ZERO);
      }
      dimensions.add(dimension.get());
    }
    if (dimensions.stream().noneMatch(Topsis.Dimension::separates)) {
      return new RankingResult.Undefined(RankingResult.Reason.NOTHING_DIFFERS);
    }
    return ranked(problem, weights.get(), new Topsis(dimensions));
  }

  private static Optional<Vector> weights(RankingProblem problem) {
    return switch (problem.weighting()) {
      case Weighting.Given given -> Optional.of(scaled(given.weights()));
      case Weighting.Entropy entropy -> {
        double[] ones = new double[problem.criteria().size()];
        Arrays.fill(ones, 1);
        yield EntropyWeights.of(columns(problem, entropy.costs()), Vector.of(ones));
      }
      case Weighting.EntropyWithPrior prior ->
          EntropyWeights.of(columns(problem, prior.costs()), prior.weights());
    };
  }

  private static Vector scaled(Vector weights) {
    double sum = Arrays.stream(weights.toArray()).sum();
    return Vector.of(Arrays.stream(weights.toArray()).map(w -> w / sum).toArray());
  }

  /** The values of each criterion. */
  private static List<Vector> columns(RankingProblem problem, Costs costs) {
    List<Vector> columns = new ArrayList<>();
    for (int j = 0; j < problem.criteria().size(); j++) {
      Vector column = Vector.of(column(problem, j));
      boolean inverted = costs == Costs.INVERTED && !isBenefit(problem, j);
      columns.add(inverted ? EntropyWeights.inverted(column) : column);
    }
    return columns;
  }

  /** A criterion as a direction; none if its norm is zero although its ideals differ. */
  private static Optional<Topsis.Dimension> dimension(
      RankingProblem problem, int j, double weight) {
    double[] column = column(problem, j);
    double best = best(problem, j, column);
    double worst = worst(problem, j, column);
    if (problem.normalization() == Normalization.LINEAR || best == worst) {
      return Optional.of(Topsis.Dimension.linear(weight, best, worst));
    }
    double norm = norm(column);
    return norm == 0
        ? Optional.empty()
        : Optional.of(new Topsis.Dimension(weight, best, worst, norm));
  }

  /** The root of the sum of squares, without overflow. */
  private static double norm(double[] values) {
    double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
    return largest == 0
        ? 0
        : largest * Math.sqrt(Arrays.stream(values).map(v -> v / largest).map(v -> v * v).sum());
  }

  private static double best(RankingProblem problem, int j, double[] column) {
    return switch (problem.ideals()) {
      case Ideals.Fixed fixed -> fixed.best().at(j);
      case Ideals.FromSample sample -> end(column, isBenefit(problem, j));
    };
  }

  private static double worst(RankingProblem problem, int j, double[] column) {
    return switch (problem.ideals()) {
      case Ideals.Fixed fixed -> fixed.worst().at(j);
      case Ideals.FromSample sample -> end(column, !isBenefit(problem, j));
    };
  }

  private static boolean isBenefit(RankingProblem problem, int j) {
    return problem.criteria().get(j).direction() == Direction.BENEFIT;
  }

  private static double end(double[] values, boolean largest) {
    return largest
        ? Arrays.stream(values).max().orElseThrow()
        : Arrays.stream(values).min().orElseThrow();
  }

  private static double[] column(RankingProblem problem, int j) {
    return problem.alternatives().stream().mapToDouble(a -> a.values().at(j)).toArray();
  }

  private static RankingResult ranked(RankingProblem problem, Vector weights, Topsis scale) {
    double[] closeness =
        problem.alternatives().stream().mapToDouble(a -> scale.closeness(a.values())).toArray();
    List<RankingResult.Placed> placed = new ArrayList<>();
    for (int i = 0; i < closeness.length; i++) {
      RankingProblem.Alternative one = problem.alternatives().get(i);
      double own = closeness[i];
      int rank = 1 + (int) Arrays.stream(closeness).filter(c -> c > own).count();
      placed.add(
          new RankingResult.Placed(
              one.name(), own, scale.toBest(one.values()), scale.toWorst(one.values()), rank));
    }
    List<RankingResult.CriterionWeight> shares = new ArrayList<>();
    for (int j = 0; j < weights.size(); j++) {
      shares.add(
          new RankingResult.CriterionWeight(problem.criteria().get(j).name(), weights.at(j)));
    }
    return new RankingResult.Ranked(shares, placed);
  }
}
