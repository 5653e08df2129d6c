package org.millrace.domain.matrix;

/** Where the industry of a cluster goes, whatever the cluster itself does. */
public enum IndustryTrend {
  /** Its market shrinks for good. */
  DECLINING,
  /** Its market grows or holds. */
  NOT_DECLINING,
  /** Nobody has said; read as not declining, and shown. */
  UNKNOWN
}
