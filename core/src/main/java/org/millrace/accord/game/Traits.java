package org.millrace.accord.game;

/** What kind of game a table holds; numbers are compared to a tolerance. */
public final class Traits {
  /** Of sums, relative to the largest worth in the table. */
  private static final double ROUNDING = 1e-9;

  /** Above, the pairs of coalitions are too many to be gone through. */
  private static final int MOST_FOR_PAIRS = 16;

  private final WorthTable table;
  private final double slack;

  /** Of a table. */
  public Traits(WorthTable table) {
    this.table = table;
    double largest = 0;
    for (int mask = 1; mask < table.size(); mask++) {
      largest = Math.max(largest, Math.abs(table.at(mask)));
    }
    slack = ROUNDING * largest;
  }

  /** Whether a player adds the more the larger the coalition it joins; O(n² 2ⁿ). */
  public Answer convex() {
    int n = table.players();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        if (!helpEachOther(1 << i, 1 << j)) {
          return Answer.NO;
        }
      }
    }
    return Answer.YES;
  }

  private boolean helpEachOther(int one, int other) {
    for (int mask = 0; mask < table.size(); mask++) {
      if ((mask & (one | other)) == 0
          && table.at(mask | one | other) + table.at(mask)
              < table.at(mask | one) + table.at(mask | other) - slack) {
        return false;
      }
    }
    return true;
  }

  /** Whether two coalitions never lose by joining; O(3ⁿ), to 16 players unless it is convex. */
  public Answer superadditive() {
    if (table.players() > MOST_FOR_PAIRS) {
      return convex() == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }
    for (int mask = 1; mask < table.size(); mask++) {
      for (int part = mask & (mask - 1); part > 0; part = mask & (part - 1)) {
        if (table.at(part) + table.at(mask ^ part) > table.at(mask) + slack) {
          return Answer.NO;
        }
      }
    }
    return Answer.YES;
  }
}
