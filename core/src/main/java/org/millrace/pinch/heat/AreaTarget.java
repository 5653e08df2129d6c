package org.millrace.pinch.heat;

import org.millrace.unit.ExchangeArea;

/** Least area of exchangers for vertical heat exchange, utilities included. */
public sealed interface AreaTarget {
  /** So much, of all exchangers, heaters and coolers. */
  record Known(ExchangeArea total) implements AreaTarget {}

  /** It can't be said. */
  record Unknown(Reason reason) implements AreaTarget {}

  /** Why there is no area. */
  enum Reason {
    /** A film coefficient of a stream or of a utility that is used is not known. */
    NO_FILM_COEFFICIENT,
    /** Heat or cooling is needed that no listed utility serves. */
    NO_UTILITY,
    /** Somewhere the curves touch or cross, so that no area would be large enough. */
    NO_DIFFERENCE
  }
}
