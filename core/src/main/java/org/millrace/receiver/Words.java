package org.millrace.receiver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes texts apart into stems of words: plural and singular, British and American are one. */
final class Words {
  /** What the List of Waste says of a twin entry; it is no description. */
  private static final Pattern TWIN = Pattern.compile("(,? other than |,? not |,? except ).*");

  /** Where one thing ends and another begins. */
  private static final Pattern PHRASE = Pattern.compile("[/;,()+\\n]| and | or ");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST = 2;
  private static final int SHORTEST_PLURAL = 4;

  private static final Set<String> EMPTY =
      Set.of(
          "of",
          "and",
          "or",
          "the",
          "a",
          "an",
          "in",
          "from",
          "with",
          "for",
          "to",
          "by",
          "as",
          "at",
          "on",
          "is",
          "are",
          "that",
          "which",
          "its",
          "it",
          "be",
          "other",
          "than",
          "containing",
          "kind",
          "kinds",
          "types",
          "various",
          "not",
          "otherwise",
          "specified",
          "etc",
          "also",
          "including",
          "such",
          "made",
          "used",
          "nec",
          "nd",
          "residue",
          "residues",
          "material",
          "materials",
          "product",
          "products",
          "production");

  private Words() {}

  /**
   * A word of a text.
   *
   * @param written as it stands in the text, in lower case
   */
  record Word(String written, String stem) {}

  /** The words of a text that mean something, in its order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    for (String written : List.of(NO_LETTER.split(text.toLowerCase(Locale.ROOT)))) {
      if (written.length() >= SHORTEST && !EMPTY.contains(written) && !isNumber(written)) {
        words.add(new Word(written, stem(written)));
      }
    }
    return words;
  }

  /** The things a text lists, if it lists several. */
  static List<String> phrases(String text) {
    List<String> parts = List.of(PHRASE.split(text.toLowerCase(Locale.ROOT)));
    return parts.size() < 2 ? List.of() : parts;
  }

  /** A title of a classification without what it leaves to other codes. */
  static String ownPart(String title) {
    return TWIN.matcher(title.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static String stem(String word) {
    String stem = word.replace("sulph", "sulf").replace("aluminum", "aluminium");
    if (stem.length() < SHORTEST_PLURAL || !stem.endsWith("s")) {
      return stem;
    }
    if (stem.endsWith("ies")) {
      return stem.substring(0, stem.length() - 3) + 'y';
    }
    if (stem.matches(".*(sh|ch|ss|x|z)es")) {
      return stem.substring(0, stem.length() - 2);
    }
    return stem.matches(".*(ss|us|is|as)") ? stem : stem.substring(0, stem.length() - 1);
  }
}
