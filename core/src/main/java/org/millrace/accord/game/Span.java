package org.millrace.accord.game;

/**
 * The coalitions whose sums follow from those of some coalitions. Rows of 0 and 1 are reduced
 * modulo a prime, so nothing is rounded; a row that does not follow is taken for one that does only
 * if a determinant happens to be a multiple of the prime.
 */
final class Span {
  /** 2³¹ − 1. */
  private static final long PRIME = Integer.MAX_VALUE;

  private final int players;

  /** Reduced rows by their leading player, whose entry is 1; empty where there is none. */
  private final long[][] rows;

  private int rank;

  Span(int players) {
    this.players = players;
    this.rows = new long[players][0];
  }

  int rank() {
    return rank;
  }

  boolean contains(Coalition coalition) {
    return lead(reduced(coalition)) == players;
  }

  /** Adds a coalition; whether it did not follow from those before. */
  boolean add(Coalition coalition) {
    long[] row = reduced(coalition);
    int lead = lead(row);
    if (lead == players) {
      return false;
    }
    long inverse = power(row[lead], PRIME - 2);
    for (int p = lead; p < players; p++) {
      row[p] = row[p] * inverse % PRIME;
    }
    rows[lead] = row;
    rank++;
    return true;
  }

  private long[] reduced(Coalition coalition) {
    long[] row = new long[players];
    coalition.members().forEach(p -> row[p] = 1);
    for (int lead = 0; lead < players; lead++) {
      if (row[lead] != 0 && rows[lead].length > 0) {
        long factor = PRIME - row[lead];
        for (int p = lead; p < players; p++) {
          row[p] = (row[p] + factor * rows[lead][p]) % PRIME;
        }
      }
    }
    return row;
  }

  private int lead(long[] row) {
    int lead = 0;
    while (lead < players && row[lead] == 0) {
      lead++;
    }
    return lead;
  }

  private static long power(long base, long exponent) {
    long result = 1;
    long square = base;
    for (long rest = exponent; rest > 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        result = result * square % PRIME;
      }
      square = square * square % PRIME;
    }
    return result;
  }
}
