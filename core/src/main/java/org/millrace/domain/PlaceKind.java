package org.millrace.domain;

/** How built-up the surroundings of a place are. */
public enum PlaceKind {
  /** Inside a town. */
  URBAN,
  /** The zone between town and country, with a way to the raw materials and to the market. */
  FRINGE,
  RURAL,
  /** Nobody has said. */
  UNKNOWN
}
