package org.millrace.classify.diagnosis;

/**
 * What may be wrong with a cluster: four difficulties of innovation in a low-carbon economy, and
 * five problems of managing the environment within parks. See the package for both sources.
 */
public enum Topic {
  /** Growth comes from more input rather than from better use of it. */
  EXTENSIVE_GROWTH,
  /** It serves the end of the chain, where little value is added. */
  END_OF_CHAIN,
  /** Technical support and the ability to innovate are weak. */
  WEAK_INNOVATION,
  /** Firms do not know, or do not make their own, what low carbon means. */
  LOW_AWARENESS,
  /** Little capacity for eco-innovation. */
  ECO_INNOVATION,
  /** Economic incentives are weak, or orders stand in for the market. */
  INCENTIVES,
  /** No platform on which information is shared. */
  INFORMATION,
  /** Nobody is in charge of what concerns all. */
  INSTITUTIONS,
  /** Law stands in the way. */
  LAW
}
