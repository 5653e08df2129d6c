package org.millrace.classify.matrix;

/** What a cluster's competitiveness shows in; each is relative to the reference, more is better. */
public enum Indicator {
  /** Its share of the region's jobs over the same share in the reference. */
  LOCATION_QUOTIENT,
  /** Its value added for a person over that of the same sectors in the reference. */
  LABOR_PRODUCTIVITY,
  /** One plus the competitive effect of a shift-share analysis over the jobs at the start. */
  COMPETITIVE_GROWTH,
  /** Its share of its market over that of a cluster of the reference. */
  MARKET_SHARE,
  /** Its revealed comparative advantage in exports. */
  EXPORT_ADVANTAGE,
  /** Its profit for a euro of value added over that of the reference. */
  PROFITABILITY,
  /** Its spending on research for a euro of value added over that of the reference. */
  RESEARCH_INTENSITY
}
