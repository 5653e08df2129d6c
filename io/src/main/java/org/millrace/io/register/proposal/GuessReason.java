package org.millrace.io.register.proposal;

/** Why a column was taken for something. */
public enum GuessReason {
  /** The heading is a word for it. */
  HEADING,
  /** The heading contains a word for it. */
  HEADING_PART,
  /** Nothing in the heading says so. */
  VALUES_ONLY,
  /** So many per cent of the values are codes of a list or words for it. */
  KNOWN_VALUES,
  /** The values can be it. */
  FITTING_VALUES,
  /** Each value stands there once. */
  UNIQUE,
  /** The values are ids of another file. */
  JOINS,
  /** Easting and northing are those of a coordinate system. */
  GRID,
  /** Nobody says in which unit. */
  NO_UNIT
}
