package org.millrace.io.table;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import org.millrace.math.EditDistance;

/** What was probably meant. */
public final class Suggestions {
  /** Longest word that is compared; longer ones are not typing errors of one another. */
  private static final int LONGEST = 80;

  /** Most letters that may differ. */
  private static final int MOST_CHANGES = 3;

  private Suggestions() {}

  /**
   * The candidate that differs from a word by the fewest letters put in, left out, changed or
   * swapped; empty when none is near: at most a third of the word may differ, and no more than
   * three letters, so that words of one or two letters match as they are or not at all, capitals
   * aside. Of equally near ones the first in the alphabet.
   */
  public static String nearest(String word, Collection<String> candidates) {
    String lower = word.toLowerCase(Locale.ROOT);
    int limit = Math.min(word.length() / 3, MOST_CHANGES);
    String best = "";
    int least = limit + 1;
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - word.length()) > Math.min(limit, least)
          || candidate.length() > LONGEST) {
        continue;
      }
      int distance = EditDistance.between(lower, candidate.toLowerCase(Locale.ROOT));
      if (distance < least || (distance == least && distance <= limit && before(candidate, best))) {
        best = candidate;
        least = distance;
      }
    }
    return best;
  }

  /** A name made of any text: lower-case letters and digits, joined by hyphens. */
  public static String slug(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("Æ", "ae")
            .replace("ø", "o")
            .replace("Ø", "o")
            .toLowerCase(Locale.ROOT);
    return plain
        .replaceAll("[^a-z0-9._-]+", "-")
        .replaceAll("^[^a-z0-9]+", "")
        .replaceAll("[^a-z0-9]+$", "");
  }

  /** A text in capitals, whatever the language of the machine. */
  public static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static boolean before(String candidate, String best) {
    return best.isEmpty() || candidate.compareTo(best) < 0;
  }
}
