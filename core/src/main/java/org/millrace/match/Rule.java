package org.millrace.match;

/** The nine rules, in the order R1 to R9. */
public enum Rule {
  CODE,
  PHASE,
  COMPOSITION,
  HAZARD,
  TIME,
  QUANTITY,
  DISTANCE,
  ECONOMICS,
  CHAIN
}
