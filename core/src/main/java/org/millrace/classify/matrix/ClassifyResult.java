package org.millrace.classify.matrix;

import java.util.List;
import org.millrace.domain.Id;

/**
 * Clusters in the matrix.
 *
 * @param weighting what the weights came from in the end: entropy falls back to the prior when no
 *     criterion differs over the sample
 * @param weights of all criteria; a cluster where some lack shares theirs among the others
 * @param clusters in the order of their first appearance
 */
public record ClassifyResult(
    Weighting weighting, List<CriterionWeight> weights, List<ClusterTrack> clusters) {
  public ClassifyResult {
    weights = List.copyOf(weights);
    clusters = List.copyOf(clusters);
  }

  /** The weight of a criterion; all sum to 1. */
  public record CriterionWeight(Indicator indicator, double weight) {}

  /**
   * A cluster over the years.
   *
   * @param years ascending
   * @param arrows from each classified year to the next one
   */
  public record ClusterTrack(Id.ClusterId cluster, List<YearResult> years, List<Arrow> arrows) {
    public ClusterTrack {
      years = List.copyOf(years);
      arrows = List.copyOf(arrows);
    }
  }

  /**
   * How a cluster moved in the matrix between two years in which it was classified.
   *
   * @param carbon change of the mean of the adjusted ratio; negative is better
   * @param competitiveness change of the mean distance of closeness above its threshold
   */
  public record Arrow(int from, int to, double carbon, double competitiveness) {}
}
