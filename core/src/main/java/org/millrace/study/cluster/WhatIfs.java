package org.millrace.study.cluster;

import java.util.List;
import org.millrace.classify.matrix.Classification;
import org.millrace.classify.matrix.ClassifyProblem;
import org.millrace.classify.matrix.ClassifyResult;
import org.millrace.classify.matrix.ClassifyResult.Arrow;
import org.millrace.classify.matrix.ClusterYear;
import org.millrace.classify.matrix.EmissionReport;
import org.millrace.classify.matrix.SectorPart;
import org.millrace.classify.matrix.YearResult;
import org.millrace.domain.Figure;
import org.millrace.engine.Run;
import org.millrace.unit.Money;

/** Where a cluster would stand if it let out less, or added more value. */
final class WhatIfs {
  private final ClassifyProblem today;

  WhatIfs(ClassifyProblem today) {
    this.today = today;
  }

  /**
   * From its place of a year to its place of the same year with emission and value added times
   * factors; none if either can't be told. An effect on emission outside its fence is not in it.
   */
  List<Arrow> arrows(ClusterGroup group, int year, double emission, double valueAdded, Run run) {
    List<ClusterYear> own =
        today.observations().stream()
            .filter(o -> o.cluster().equals(group.id()) && o.year() == year)
            .toList();
    if (own.isEmpty()) {
      return List.of();
    }
    List<YearResult.Position> from = position(own.getFirst(), run);
    List<YearResult.Position> to = position(changed(own.getFirst(), emission, valueAdded), run);
    if (from.isEmpty() || to.isEmpty()) {
      return List.of();
    }
    YearResult.Position before = from.getFirst();
    YearResult.Position after = to.getFirst();
    return List.of(
        new Arrow(
            year,
            year,
            after.carbon().mean() - before.carbon().mean(),
            after.competitiveness().mean()
                - after.competitivenessThreshold()
                - before.competitiveness().mean()
                + before.competitivenessThreshold()));
  }

  private List<YearResult.Position> position(ClusterYear one, Run run) {
    ClassifyResult result =
        new Classification()
            .solve(
                new ClassifyProblem(
                    List.of(one),
                    today.references(),
                    today.economies(),
                    today.criteria(),
                    today.weighting(),
                    today.rules()),
                run);
    return result.clusters().getFirst().years().stream()
        .filter(YearResult.Classified.class::isInstance)
        .map(y -> ((YearResult.Classified) y).position())
        .toList();
  }

  private static ClusterYear changed(ClusterYear one, double emission, double valueAdded) {
    return new ClusterYear(
        one.cluster(),
        one.year(),
        switch (one.emission()) {
          case EmissionReport.Known known ->
              new EmissionReport.Known(known.emission().times(emission));
          case EmissionReport.Unknown unknown -> unknown;
        },
        one.sectors().stream()
            .map(
                p -> {
                  Figure<Money> more = p.valueAdded().times(valueAdded);
                  return new SectorPart(p.sector(), more, p.employment());
                })
            .toList(),
        one.measurements(),
        one.trend());
  }
}
