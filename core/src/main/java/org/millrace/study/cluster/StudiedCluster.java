package org.millrace.study.cluster;

import java.util.List;
import org.millrace.classify.diagnosis.DiagnosisResult;
import org.millrace.classify.matrix.ClassifyResult.ClusterTrack;

/**
 * A cluster.
 *
 * @param specialties what it is good at, the strongest first; none if nothing can be compared
 * @param carbon years ascending; none if nobody reported anything that emits
 * @param track its places in the matrix; of one year, not classifiable, if nothing is known
 * @param change why its emission changed; none if fewer than two years are known
 * @param strategies of its kind; none if its kind is not known
 */
public record StudiedCluster(
    ClusterGroup group,
    List<Specialty> specialties,
    List<CarbonYear> carbon,
    ClusterTrack track,
    List<CarbonChange> change,
    DiagnosisResult.Diagnosis diagnosis,
    List<StrategyCase> strategies) {
  public StudiedCluster {
    specialties = List.copyOf(specialties);
    carbon = List.copyOf(carbon);
    change = List.copyOf(change);
    strategies = List.copyOf(strategies);
  }
}
