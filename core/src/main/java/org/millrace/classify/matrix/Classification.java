package org.millrace.classify.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millrace.classify.matrix.ClassifyResult.ClusterTrack;
import org.millrace.classify.matrix.ClassifyResult.CriterionWeight;
import org.millrace.domain.Id;
import org.millrace.engine.Engine;
import org.millrace.engine.Run;

/** Places clusters in the matrix, year by year; see the package for the formulae. */
public final class Classification implements Engine<ClassifyProblem, ClassifyResult> {

  @Override
  public ClassifyResult solve(ClassifyProblem problem, Run run) {
    run.check();
    References references = new References(problem);
    Weights weights = Weights.of(problem, references);
    Placement placement = new Placement(problem, references, weights);
    List<YearResult> years =
        run.map(
            problem.observations(),
            own -> {
              run.check();
              return placement.place(own);
            });
    return new ClassifyResult(
        weights.weighting(), shares(problem, weights), tracks(problem, years));
  }

  private static List<CriterionWeight> shares(ClassifyProblem problem, Weights weights) {
    List<CriterionWeight> shares = new ArrayList<>();
    for (int j = 0; j < problem.criteria().size(); j++) {
      shares.add(
          new CriterionWeight(problem.criteria().get(j).indicator(), weights.shares().at(j)));
    }
    return shares;
  }

  private static List<ClusterTrack> tracks(ClassifyProblem problem, List<YearResult> years) {
    Map<Id.ClusterId, List<YearResult>> byCluster = new LinkedHashMap<>();
    for (int i = 0; i < years.size(); i++) {
      byCluster
          .computeIfAbsent(problem.observations().get(i).cluster(), c -> new ArrayList<>())
          .add(years.get(i));
    }
    List<ClusterTrack> tracks = new ArrayList<>();
    byCluster.forEach(
        (cluster, own) -> {
          own.sort(Comparator.comparingInt(YearResult::year));
          tracks.add(Tracking.track(cluster, own, problem.rules()));
        });
    return tracks;
  }
}
