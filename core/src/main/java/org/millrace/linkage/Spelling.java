package org.millrace.linkage;

import java.util.ArrayList;
import java.util.List;
import org.millrace.math.EditDistance;

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
    int edits = EditDistance.between(a, b);
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
}
