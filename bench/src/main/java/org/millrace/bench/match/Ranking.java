package org.millrace.bench.match;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** For each offer the best needs, best first, with their scores. */
final class Ranking {
  /** How many needs are kept for an offer. */
  static final int BEST = 20;

  /** Scores may differ by this share, as sums are formed in another order. */
  private static final double TOLERANCE = 1e-9;

  /** Scores as small as this are none: one side may have lost them altogether. */
  private static final double NOTHING = 1e-300;

  private static final int NOBODY = -1;

  private final int[] needs;
  private final double[] scores;

  Ranking(int offers) {
    needs = new int[Math.multiplyExact(offers, BEST)];
    scores = new double[needs.length];
    Arrays.fill(needs, NOBODY);
  }

  void set(int offer, int rank, int need, double score) {
    needs[offer * BEST + rank] = need;
    scores[offer * BEST + rank] = score;
  }

  int offers() {
    return needs.length / BEST;
  }

  /** How many pairs it holds. */
  long size() {
    return Arrays.stream(needs).filter(n -> n != NOBODY).count();
  }

  /**
   * Compares two rankings of the same streams.
   *
   * @return how many places are held by another need of the same score
   * @throws IllegalStateException if a score differs
   */
  long countSwaps(Ranking other) {
    long swaps = 0;
    for (int i = 0; i < needs.length; i++) {
      boolean both = needs[i] != NOBODY && other.needs[i] != NOBODY;
      double allowed = TOLERANCE * Math.max(scores[i], other.scores[i]) + NOTHING;
      if (both != (needs[i] != NOBODY || other.needs[i] != NOBODY)
          || Math.abs(scores[i] - other.scores[i]) > allowed) {
        throw new IllegalStateException(
            "Offer %d, place %d: need %d with score %s, but %d with %s."
                .formatted(
                    i / BEST, i % BEST, needs[i], scores[i], other.needs[i], other.scores[i]));
      }
      swaps += needs[i] == other.needs[i] ? 0 : 1;
    }
    return swaps;
  }

  void write(Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      out.writeInt(offers());
      for (int i = 0; i < needs.length; i++) {
        out.writeInt(needs[i]);
        out.writeDouble(scores[i]);
      }
    }
  }

  static Ranking read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      Ranking ranking = new Ranking(in.readInt());
      for (int i = 0; i < ranking.needs.length; i++) {
        ranking.needs[i] = in.readInt();
        ranking.scores[i] = in.readDouble();
      }
      return ranking;
    }
  }
}
