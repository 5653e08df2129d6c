package org.millrace.io.register;

/** Finds out what stands between the columns: what the heading has most of, outside quotes. */
final class Delimiter {
  private static final String CANDIDATES = ";\t,|";

  private Delimiter() {}

  /** Semicolon before tab before comma before bar when they are equally many. */
  static char of(String heading) {
    int[] counts = new int[CANDIDATES.length()];
    boolean quoted = false;
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      quoted ^= c == '"';
      int candidate = CANDIDATES.indexOf(c);
      if (!quoted && candidate >= 0) {
        counts[candidate]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return CANDIDATES.charAt(best);
  }
}
