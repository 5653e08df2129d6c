package org.millrace.classify.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millrace.classify.matrix.YearResult.Basis;
import org.millrace.classify.matrix.YearResult.Classified;
import org.millrace.classify.matrix.YearResult.IndicatorValue;
import org.millrace.classify.matrix.YearResult.Membership;
import org.millrace.classify.matrix.YearResult.NotClassifiable;
import org.millrace.classify.matrix.YearResult.Position;
import org.millrace.classify.matrix.YearResult.Settled;
import org.millrace.classify.matrix.YearResult.Unadjusted;
import org.millrace.domain.matrix.TypeProbabilities;
import org.millrace.math.BivariateNormal;
import org.millrace.math.Topsis;
import org.millrace.math.Vector;

/** Places one cluster in one year, without regard to others. */
final class Placement {
  private final ClassifyProblem problem;
  private final ClassifyRules rules;
  private final References references;
  private final Weights weights;

  Placement(ClassifyProblem problem, References references, Weights weights) {
    this.problem = problem;
    this.rules = problem.rules();
    this.references = references;
    this.weights = weights;
  }

  /** An indicator of positive weight that is known. */
  private record Known(Criterion criterion, double weight, Vector relative) {}

  YearResult place(ClusterYear own) {
    List<Missing> faults = Primitives.faults(own);
    if (faults.isEmpty() && own.emission() instanceof EmissionReport.Known emission) {
      return place(own, emission);
    }
    return new NotClassifiable(own.year(), faults);
  }

  private YearResult place(ClusterYear own, EmissionReport.Known emission) {
    Primitives primitives =
        new Primitives(
            own, references, new Draws(rules.seed(), rules.draws()), rules.leastCoverage());
    List<Missing> gaps = new ArrayList<>(primitives.withoutReference());
    double coverage = primitives.coverage();
    List<Missing> faults = new ArrayList<>();
    if (coverage < rules.leastCoverage()) {
      faults.add(new Missing.CoverageTooLow(coverage, rules.leastCoverage()));
    }
    List<Known> known = known(own, primitives, gaps);
    if (known.size() < rules.leastIndicators()) {
      faults.add(new Missing.TooFewIndicators(known.size(), rules.leastIndicators()));
    }
    if (!faults.isEmpty()) {
      faults.addAll(gaps);
      return new NotClassifiable(own.year(), faults);
    }
    double[] carbon = primitives.adjustedRatio(emission);
    Unadjusted unadjusted =
        primitives
            .unadjustedRatio(emission)
            .<Unadjusted>map(r -> new Unadjusted.Known(Moments.estimate(r)))
            .orElseGet(Unadjusted.Unknown::new);
    Topsis scale = scale(known);
    double[] closeness = closeness(known, scale);
    double[] ones = new double[known.size()];
    Arrays.fill(ones, 1);
    Position position =
        new Position(
            Moments.estimate(carbon),
            unadjusted,
            Moments.estimate(closeness),
            rules.carbonThreshold(),
            scale.closeness(Vector.of(ones)),
            Moments.correlation(carbon, closeness));
    Basis basis = new Basis(shown(known), gaps, coverage, own.trend(), primitives.grade());
    return new Classified(own.year(), position, membership(position, carbon, closeness), basis);
  }

  private List<Known> known(ClusterYear own, Primitives primitives, List<Missing> gaps) {
    Map<Indicator, Measurement> measured = new EnumMap<>(Indicator.class);
    own.measurements().forEach(m -> measured.put(m.indicator(), m));
    List<Known> known = new ArrayList<>();
    for (int j = 0; j < problem.criteria().size(); j++) {
      Criterion criterion = problem.criteria().get(j);
      double weight = weights.shares().at(j);
      if (weight > 0) {
        Optional<double[]> relative =
            Optional.ofNullable(measured.get(criterion.indicator()))
                .flatMap(m -> primitives.indicator(m, gaps));
        if (relative.isPresent()) {
          known.add(new Known(criterion, weight, Vector.of(relative.get())));
        } else {
          gaps.add(new Missing.NoIndicator(criterion.indicator()));
        }
      }
    }
    double sum = known.stream().mapToDouble(Known::weight).sum();
    return known.stream()
        .map(k -> new Known(k.criterion(), k.weight() / sum, k.relative()))
        .toList();
  }

  private static Topsis scale(List<Known> known) {
    return new Topsis(
        known.stream()
            .map(
                k ->
                    Topsis.Dimension.linear(
                        k.weight(), k.criterion().highest(), k.criterion().lowest()))
            .toList());
  }

  private double[] closeness(List<Known> known, Topsis scale) {
    double[] closeness = new double[rules.draws()];
    double[] values = new double[known.size()];
    for (int i = 0; i < closeness.length; i++) {
      for (int j = 0; j < values.length; j++) {
        values[j] = known.get(j).relative().at(i);
      }
      closeness[i] = scale.closeness(Vector.of(values));
    }
    return closeness;
  }

  private Membership membership(Position position, double[] carbon, double[] closeness) {
    TypeProbabilities drawn = drawn(position, carbon, closeness);
    return new Membership(
        drawn, normal(position), drawn.standing(rules.leastProbability()), new Settled.NotYet());
  }

  private static TypeProbabilities drawn(Position position, double[] carbon, double[] closeness) {
    int highStrong = 0;
    int highWeak = 0;
    int lowStrong = 0;
    for (int i = 0; i < carbon.length; i++) {
      boolean high = carbon[i] > position.carbonThreshold();
      boolean strong = closeness[i] > position.competitivenessThreshold();
      highStrong += high && strong ? 1 : 0;
      highWeak += high && !strong ? 1 : 0;
      lowStrong += !high && strong ? 1 : 0;
    }
    double all = carbon.length;
    return new TypeProbabilities(
        highWeak / all,
        highStrong / all,
        (carbon.length - highStrong - highWeak - lowStrong) / all,
        lowStrong / all);
  }

  private static TypeProbabilities normal(Position position) {
    BivariateNormal.Quadrants quadrants =
        new BivariateNormal(
                position.carbon().mean(),
                position.carbon().deviation(),
                position.competitiveness().mean(),
                position.competitiveness().deviation(),
                position.correlation())
            .quadrants(position.carbonThreshold(), position.competitivenessThreshold());
    return new TypeProbabilities(
        quadrants.onlyXAbove(),
        quadrants.bothAbove(),
        quadrants.noneAbove(),
        quadrants.onlyYAbove());
  }

  private static List<IndicatorValue> shown(List<Known> known) {
    return known.stream()
        .map(
            k ->
                new IndicatorValue(
                    k.criterion().indicator(),
                    Moments.estimate(k.relative().toArray()),
                    k.weight()))
        .toList();
  }
}
