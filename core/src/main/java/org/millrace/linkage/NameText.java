package org.millrace.linkage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Names as sets of tokens: case, marks, punctuation, the order of words and legal forms are gone; a
 * run of Chinese, Japanese or Korean characters becomes its pairs of neighbors.
 */
final class NameText {
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "oy",
          "oyj",
          "ab",
          "abp",
          "ky",
          "ay",
          "tmi",
          "osk",
          "as",
          "asa",
          "aps",
          "hb",
          "kb",
          "gmbh",
          "ag",
          "kg",
          "ohg",
          "kgaa",
          "ev",
          "se",
          "ltd",
          "limited",
          "plc",
          "llp",
          "lp",
          "inc",
          "incorporated",
          "llc",
          "corp",
          "corporation",
          "co",
          "company",
          "cie",
          "sa",
          "sas",
          "sarl",
          "sl",
          "sau",
          "slu",
          "spa",
          "srl",
          "sapa",
          "snc",
          "bv",
          "nv",
          "bvba",
          "cv",
          "lda",
          "doo",
          "dd",
          "ou",
          "uab",
          "sia",
          "zrt",
          "kft",
          "nyrt",
          "sro",
          "oo",
          "oao",
          "ooo",
          "pao",
          "pty",
          "pvt",
          "bhd",
          "pte");

  /** Longest first, so that no part of a longer one is left. */
  private static final Pattern LEGAL_FORMS_EAST =
      Pattern.compile("股份有限公司|有限责任公司|有限責任公司|株式会社|合同会社|有限公司|有限会社|集团|集團|公司|주식회사");

  /** S.p.A. and A/S, and the case endings that Finnish sets behind a colon. */
  private static final Pattern INITIALS = Pattern.compile("(?<=\\b\\p{L})[./](?=\\p{L}\\b)");

  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}):\\p{L}{1,4}\\b");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters that no decomposition gives. */
  private static final Map<String, String> LETTERS =
      Map.of("ß", "ss", "æ", "ae", "ø", "o", "œ", "oe", "ł", "l", "đ", "d", "ð", "d", "þ", "th");

  private NameText() {}

  /** The tokens of a firm's and a plant's name, sorted, each once. */
  static List<String> tokens(String firm, String name) {
    TreeSet<String> tokens = new TreeSet<>();
    addTokens(firm, tokens);
    addTokens(name, tokens);
    TreeSet<String> telling = new TreeSet<>(tokens);
    telling.removeAll(LEGAL_FORMS);
    return List.copyOf(telling.isEmpty() ? tokens : telling);
  }

  private static void addTokens(String text, Set<String> tokens) {
    String plain = LEGAL_FORMS_EAST.matcher(folded(text)).replaceAll(" ");
    plain = INITIALS.matcher(plain).replaceAll("");
    plain = ENDING.matcher(plain).replaceAll("");
    BETWEEN
        .splitAsStream(plain)
        .flatMap(word -> split(word).stream())
        .forEach(part -> addPart(part, tokens));
  }

  private static String folded(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String plain = MARKS.matcher(lower).replaceAll("");
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  /** The runs of one kind of script in a word. */
  private static List<String> split(String word) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= word.length(); i++) {
      if (i == word.length() || isEastern(word.charAt(i)) != isEastern(word.charAt(begin))) {
        parts.add(word.substring(begin, i));
        begin = i;
      }
    }
    return parts;
  }

  private static void addPart(String part, Set<String> tokens) {
    if (part.isEmpty()) {
      return;
    }
    if (!isEastern(part.charAt(0)) || part.length() == 1) {
      tokens.add(part);
      return;
    }
    for (int i = 0; i + 1 < part.length(); i++) {
      tokens.add(part.substring(i, i + 2));
    }
  }

  private static boolean isEastern(char c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.HANGUL;
  }
}
