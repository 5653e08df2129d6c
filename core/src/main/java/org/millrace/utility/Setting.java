package org.millrace.utility;

/**
 * Which of several programs on one problem is meant.
 *
 * @param capped whether the emission cap holds
 * @param budgeted whether the budget holds
 * @param standingOnly whether nothing may be built or retired
 */
record Setting(Goal goal, boolean capped, boolean budgeted, boolean standingOnly) {
  /** The plan itself. */
  static final Setting PLAN = new Setting(Goal.COST, true, true, false);

  /** The park as it is. */
  static final Setting BEFORE = new Setting(Goal.COST, false, false, true);

  /** What is made least. */
  enum Goal {
    COST,
    EMISSION,
    INVESTMENT,
    /** Demand left unserved and inflow left over, which other goals forbid. */
    LACK
  }
}
