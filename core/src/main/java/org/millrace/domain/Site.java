package org.millrace.domain;

/** Where a facility stands, if it is known. */
public sealed interface Site {
  /** At a known place. */
  record At(GeoPoint point) implements Site {}

  /** The place is unknown or withheld. */
  record Unplaced() implements Site {}
}
