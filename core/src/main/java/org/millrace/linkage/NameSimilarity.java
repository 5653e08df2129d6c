package org.millrace.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How alike two names are: the share of their weight that stands in common tokens. */
final class NameSimilarity {
  /** Joining words is tried for names with at most so many open tokens. */
  private static final int MOST_OPEN = 8;

  private static final Comparator<Fit> BEST_FIRST =
      Comparator.comparingDouble(Fit::similarity)
          .reversed()
          .thenComparingInt(f -> Math.min(f.one(), f.other()))
          .thenComparingInt(f -> Math.max(f.one(), f.other()));

  private final Names names;

  NameSimilarity(Names names) {
    this.names = names;
  }

  /** Two tokens that may be one. */
  private record Fit(int one, int other, double similarity) {}

  /** The weight found in common so far, of all; common weight counts on both sides. */
  private static final class Tally {
    private double common;
    private double all;

    void add(double weight, double similarity) {
      common += 2 * weight * similarity;
      all += 2 * weight;
    }
  }

  /** In [0, 1]; 1 for equal names. */
  double of(int one, int other) {
    if (one == other) {
      return 1;
    }
    Tally tally = new Tally();
    List<Integer> open = new ArrayList<>();
    List<Integer> otherOpen = new ArrayList<>();
    part(names.tokensOf(one), names.tokensOf(other), tally, open, otherOpen);
    if (!open.isEmpty() && !otherOpen.isEmpty()) {
      pairMisspelt(open, otherOpen, tally);
      join(open, otherOpen, tally);
      join(otherOpen, open, tally);
    }
    open.forEach(t -> tally.all += names.weight(t));
    otherOpen.forEach(t -> tally.all += names.weight(t));
    return tally.common / tally.all;
  }

  /** Counts the tokens that both have, and gathers the others. */
  private void part(
      int[] one, int[] other, Tally tally, List<Integer> open, List<Integer> otherOpen) {
    int j = 0;
    for (int token : one) {
      while (j < other.length && other[j] < token) {
        otherOpen.add(other[j++]);
      }
      if (j < other.length && other[j] == token) {
        tally.add(names.weight(token), 1);
        j++;
      } else {
        open.add(token);
      }
    }
    while (j < other.length) {
      otherOpen.add(other[j++]);
    }
  }

  private void pairMisspelt(List<Integer> open, List<Integer> otherOpen, Tally tally) {
    List<Fit> fits = new ArrayList<>();
    for (int one : open) {
      for (int other : otherOpen) {
        double similarity = alike(names.token(one), names.token(other));
        if (similarity > 0) {
          fits.add(new Fit(one, other, similarity));
        }
      }
    }
    fits.sort(BEST_FIRST);
    for (Fit fit : fits) {
      if (open.contains(fit.one()) && otherOpen.contains(fit.other())) {
        open.removeIf(t -> t == fit.one());
        otherOpen.removeIf(t -> t == fit.other());
        tally.add(Math.min(names.weight(fit.one()), names.weight(fit.other())), fit.similarity());
      }
    }
  }

  /** A word that the other name writes as two. */
  private void join(List<Integer> whole, List<Integer> parts, Tally tally) {
    if (whole.size() > MOST_OPEN || parts.size() > MOST_OPEN) {
      return;
    }
    for (int word : List.copyOf(whole)) {
      Fit best = bestJoined(word, parts);
      if (best.similarity() > 0) {
        whole.removeIf(t -> t == word);
        parts.removeIf(t -> t == best.one() || t == best.other());
        tally.add(names.weight(word), best.similarity());
      }
    }
  }

  private Fit bestJoined(int word, List<Integer> parts) {
    Fit best = new Fit(-1, -1, 0);
    for (int first : parts) {
      for (int second : parts) {
        double similarity = first == second ? 0 : joined(word, first, second);
        if (similarity > best.similarity()) {
          best = new Fit(first, second, similarity);
        }
      }
    }
    return best;
  }

  private double joined(int word, int first, int second) {
    String whole = names.token(word);
    String start = names.token(first);
    String end = names.token(second);
    return Math.abs(whole.length() - start.length() - end.length()) <= 1
            && whole.charAt(0) == start.charAt(0)
        ? alike(whole, start + end)
        : 0;
  }

  private static double alike(String one, String other) {
    return Spelling.isWord(one) && Spelling.isWord(other) ? Spelling.similarity(one, other) : 0;
  }
}
