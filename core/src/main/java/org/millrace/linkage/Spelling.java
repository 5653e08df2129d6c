package org.millrace.linkage;

import java.util.ArrayList;
import java.util.List;

/** How alike two tokens are spelt. */
final class Spelling {
  /** Less alike than this is another word. */
  static final double LEAST = 0.7;

  /** Shorter words are compared letter by letter: BASF is not BASE. */
  private static final int SHORTEST = 4;

  private Spelling() {}

  /** Whether a token may be misspelt; numbers tell plants of a firm apart. */
  static boolean isWord(String token) {
    return token.length() >= SHORTEST && token.chars().allMatch(Character::isLetter);
  }

  /** 1 − edits / length of the longer; zero below {@link #LEAST}. */
  static double similarity(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    int most = (int) Math.floor((1 - LEAST) * longer + 1e-9);
    if (longer - Math.min(a.length(), b.length()) > most
        || Long.bitCount(letters(a) ^ letters(b)) > 2 * most) {
      return 0;
    }
    int edits = edits(a, b);
    return edits > most ? 0 : 1 - (double) edits / longer;
  }

  /** The token, and the token without each of its letters in turn. */
  static List<String> shortened(String token) {
    List<String> all = new ArrayList<>();
    all.add(token);
    for (int i = 0; i < token.length(); i++) {
      all.add(token.substring(0, i) + token.substring(i + 1));
    }
    return all;
  }

  private static long letters(String token) {
    long set = 0;
    for (int i = 0; i < token.length(); i++) {
      set |= 1L << (token.charAt(i) & 63);
    }
    return set;
  }

  /** Letters replaced, dropped, added or exchanged with the next, no letter touched twice. */
  private static int edits(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        char x = a.charAt(i - 1);
        char y = b.charAt(j - 1);
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (x == y ? 0 : 1));
        if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
