package org.millrace.report.chart;

import java.util.List;
import java.util.Optional;
import org.millrace.classify.matrix.ClassifyResult.ClusterTrack;
import org.millrace.classify.matrix.YearResult.Classified;
import org.millrace.classify.matrix.YearResult.Settled;
import org.millrace.domain.matrix.ClusterType;
import org.millrace.domain.matrix.Standing;

/**
 * Where a cluster stands in the last year in which it could be classified.
 *
 * @param type the one that has settled, else the likeliest
 * @param sure whether the year alone claims that type, too
 */
public record MatrixPlace(Classified year, ClusterType type, boolean sure) {

  /** The place of a cluster; none if it was never classified. */
  public static Optional<MatrixPlace> find(ClusterTrack track) {
    List<Classified> years = classified(track);
    return years.isEmpty() ? Optional.empty() : Optional.of(of(years.getLast()));
  }

  /** The years in which a cluster was classified. */
  public static List<Classified> classified(ClusterTrack track) {
    return track.years().stream()
        .filter(Classified.class::isInstance)
        .map(Classified.class::cast)
        .toList();
  }

  /** The place in a year. */
  public static MatrixPlace of(Classified year) {
    ClusterType claimed =
        switch (year.membership().standing()) {
          case Standing.Determined known -> known.clusterType();
          case Standing.Indeterminate open -> open.likeliest();
        };
    boolean isClaimed = year.membership().standing() instanceof Standing.Determined;
    ClusterType type =
        switch (year.membership().settled()) {
          case Settled.As settled -> settled.clusterType();
          case Settled.NotYet none -> claimed;
        };
    return new MatrixPlace(year, type, isClaimed && type == claimed);
  }
}
