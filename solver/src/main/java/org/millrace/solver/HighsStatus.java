package org.millrace.solver;

/** How a run of HiGHS ended, as far as it makes a difference here. */
enum HighsStatus {
  OPTIMAL,
  INFEASIBLE,
  /** For an integer program, that only its relaxation may be. */
  UNBOUNDED,
  UNBOUNDED_OR_INFEASIBLE,
  TIME_LIMIT,
  NODE_LIMIT,
  /** Unknown, or an error on the way. */
  TROUBLE;

  /** From a kHighsModelStatus constant of highs_c_api.h. */
  static HighsStatus of(int code) {
    return switch (code) {
      case 7 -> OPTIMAL;
      case 8 -> INFEASIBLE;
      case 9 -> UNBOUNDED_OR_INFEASIBLE;
      case 10 -> UNBOUNDED;
      case 13 -> TIME_LIMIT;
      case 14, 16 -> NODE_LIMIT;
      default -> TROUBLE;
    };
  }
}
