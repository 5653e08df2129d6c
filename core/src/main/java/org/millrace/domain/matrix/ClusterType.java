package org.millrace.domain.matrix;

import java.util.Arrays;
import java.util.List;

/** The four types of cluster by their pair of levels. */
public enum ClusterType {
  /** Much carbon and weak: to be closed or to change what it makes. */
  OBSOLETED(CarbonLevel.HIGH, CompetitivenessLevel.WEAK),
  /** Much carbon and strong: worth rebuilding. */
  TO_BE_TRANSFORMED(CarbonLevel.HIGH, CompetitivenessLevel.STRONG),
  /** Little carbon and weak: to sharpen its edge. */
  DEVELOPMENTAL(CarbonLevel.LOW, CompetitivenessLevel.WEAK),
  /** Little carbon and strong: what the others should become. */
  ECOLOGICAL(CarbonLevel.LOW, CompetitivenessLevel.STRONG);

  private final CarbonLevel carbon;
  private final CompetitivenessLevel competitiveness;

  ClusterType(CarbonLevel carbon, CompetitivenessLevel competitiveness) {
    this.carbon = carbon;
    this.competitiveness = competitiveness;
  }

  /** The type of a pair of levels. */
  public static ClusterType of(CarbonLevel carbon, CompetitivenessLevel competitiveness) {
    return Arrays.stream(values())
        .filter(t -> t.carbon == carbon && t.competitiveness == competitiveness)
        .findFirst()
        .orElseThrow();
  }

  public CarbonLevel carbon() {
    return carbon;
  }

  public CompetitivenessLevel competitiveness() {
    return competitiveness;
  }

  /**
   * The type whose strategies it should follow: its own, but a developmental cluster of a declining
   * industry follows those of clusters to be transformed.
   */
  public ClusterType treatedAs(IndustryTrend trend) {
    return this == DEVELOPMENTAL && trend == IndustryTrend.DECLINING ? TO_BE_TRANSFORMED : this;
  }

  /** What a reader should know of this type in an industry of that trend. */
  public List<MatrixNote> notes(IndustryTrend trend) {
    return switch (this) {
      case OBSOLETED, ECOLOGICAL -> List.of();
      case TO_BE_TRANSFORMED -> List.of(MatrixNote.ERRATUM);
      case DEVELOPMENTAL ->
          switch (trend) {
            case DECLINING -> List.of(MatrixNote.DECLINING_INDUSTRY);
            case NOT_DECLINING -> List.of();
            case UNKNOWN -> List.of(MatrixNote.TREND_UNKNOWN);
          };
    };
  }
}
