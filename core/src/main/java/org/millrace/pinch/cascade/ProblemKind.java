package org.millrace.pinch.cascade;

/** What shape a problem of heat recovery has. */
public enum ProblemKind {
  /** No stream has heat to give or needs some. */
  NO_HEAT,
  /** All streams give heat. */
  ONLY_HOT,
  /** All streams take heat. */
  ONLY_COLD,
  /** Streams that give are too cold for those that take. */
  NOTHING_TO_RECOVER,
  /** Heat from outside is needed above a pinch, and must be carried away below one. */
  PINCHED,
  /** A threshold problem: the streams that give heat cover all that is taken. */
  NO_HOT_UTILITY,
  /** A threshold problem: all heat that is given finds a taker. */
  NO_COLD_UTILITY,
  /** Neither heat from outside nor cooling is needed. */
  BALANCED;

  static ProblemKind of(HeatCascade cascade) {
    boolean isHeated = cascade.hotUtility() > 0;
    boolean isCooled = cascade.coldUtility() > 0;
    if (cascade.given() == 0 || cascade.taken() == 0) {
      return isCooled ? ONLY_HOT : isHeated ? ONLY_COLD : NO_HEAT;
    }
    if (cascade.recovered() == 0) {
      return NOTHING_TO_RECOVER;
    }
    if (isHeated) {
      return isCooled ? PINCHED : NO_COLD_UTILITY;
    }
    return isCooled ? NO_HOT_UTILITY : BALANCED;
  }
}
