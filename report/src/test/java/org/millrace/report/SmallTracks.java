package org.millrace.report;

import java.util.ArrayList;
import java.util.List;
import org.millrace.classify.matrix.ClassifyResult.Arrow;
import org.millrace.classify.matrix.ClassifyResult.ClusterTrack;
import org.millrace.classify.matrix.Indicator;
import org.millrace.classify.matrix.Missing;
import org.millrace.classify.matrix.YearResult;
import org.millrace.classify.matrix.YearResult.Basis;
import org.millrace.classify.matrix.YearResult.Classified;
import org.millrace.classify.matrix.YearResult.Estimate;
import org.millrace.classify.matrix.YearResult.IndicatorValue;
import org.millrace.classify.matrix.YearResult.Membership;
import org.millrace.classify.matrix.YearResult.Position;
import org.millrace.classify.matrix.YearResult.Settled;
import org.millrace.classify.matrix.YearResult.Unadjusted;
import org.millrace.domain.Grade;
import org.millrace.domain.Id;
import org.millrace.domain.matrix.CarbonLevel;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.domain.matrix.CompetitivenessLevel;
import org.millrace.domain.matrix.IndustryTrend;
import org.millrace.domain.matrix.Standing;
import org.millrace.domain.matrix.TypeProbabilities;

/** Made-up years of clusters in the matrix. */
final class SmallTracks {
  private static final double SURE = 0.6;

  private SmallTracks() {}

  /** Three years that end in the field of a type, the surer the farther from the thresholds. */
  static ClusterTrack track(Id.ClusterId cluster, ClusterType type, double probability) {
    List<YearResult> years = new ArrayList<>();
    List<Arrow> arrows = new ArrayList<>();
    double far = probability < SURE ? 0.1 : 1;
    double doublings = (type.carbon() == CarbonLevel.HIGH ? 1 : -1) * far;
    double lead = (type.competitiveness() == CompetitivenessLevel.STRONG ? 0.14 : -0.14) * far;
    for (int year = 2018; year <= 2020; year++) {
      double toGo = 0.12 * (2020 - year);
      years.add(
          year(
              year,
              position(Math.pow(2, doublings + toGo), 0.5 + lead - toGo / 3, 0.5),
              type,
              probability));
    }
    arrows.add(new Arrow(2018, 2019, -0.1, 0.04));
    arrows.add(new Arrow(2019, 2020, -0.1, 0.04));
    return new ClusterTrack(cluster, years, arrows);
  }

  static Position position(double carbon, double competitiveness, double threshold) {
    return new Position(
        estimate(carbon, 0.12 * carbon),
        new Unadjusted.Known(estimate(2 * carbon, 0.2)),
        estimate(competitiveness, 0.04),
        1,
        threshold,
        -0.5);
  }

  static Classified year(int year, Position position, ClusterType type, double probability) {
    boolean sure = probability >= SURE;
    TypeProbabilities shares = shares(type, probability);
    return new Classified(
        year,
        position,
        new Membership(
            shares,
            shares,
            sure
                ? new Standing.Determined(type, probability)
                : new Standing.Indeterminate(type, probability),
            sure ? new Settled.As(type, type, 2018, false, List.of()) : new Settled.NotYet()),
        new Basis(
            List.of(
                new IndicatorValue(Indicator.LOCATION_QUOTIENT, estimate(1.8, 0.1), 0.5),
                new IndicatorValue(Indicator.LABOR_PRODUCTIVITY, estimate(0.9, 0.05), 0.5)),
            List.of(new Missing.NoIndicator(Indicator.MARKET_SHARE)),
            0.93,
            IndustryTrend.UNKNOWN,
            Grade.ESTIMATED));
  }

  private static TypeProbabilities shares(ClusterType type, double probability) {
    double rest = (1 - probability) / 3;
    return new TypeProbabilities(
        type == ClusterType.OBSOLETED ? probability : rest,
        type == ClusterType.TO_BE_TRANSFORMED ? probability : rest,
        type == ClusterType.DEVELOPMENTAL ? probability : rest,
        type == ClusterType.ECOLOGICAL ? probability : rest);
  }

  private static Estimate estimate(double mean, double deviation) {
    return new Estimate(mean, deviation, mean - 1.96 * deviation, mean, mean + 1.96 * deviation);
  }
}
