package org.millrace.domain.matrix;

/** What a reader of a cluster's type should know. */
public enum MatrixNote {
  /** The source prints another pair for clusters to be transformed than is read here. */
  ERRATUM,
  /** The industry declines: a developmental cluster takes the strategies of transformation. */
  DECLINING_INDUSTRY,
  /** Nobody has said whether the industry of a developmental cluster declines. */
  TREND_UNKNOWN
}
