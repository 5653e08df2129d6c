package org.millrace.io.register.proposal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.millrace.io.register.SourceUnits;
import org.millrace.io.table.MeasureUnit;

/** What headings say: words of eight languages, and units. */
final class Headings {
  /** Words so long also count inside a longer word, as in German and Finnish. */
  private static final int COMPOUND = 6;

  private static final double CONTAINED = 0.45;
  private static final double UNWANTED_SHARE = 0.2;
  private static final Pattern BRACKETS = Pattern.compile("[\\[(（【]([^\\[\\](（）】)]+)[\\])）】]");
  private static final Pattern TAIL = Pattern.compile("^(.+?)[ ,/]+([\\p{L}/]+)$");

  private final Map<ColumnMeaning, List<String>> words = new EnumMap<>(ColumnMeaning.class);
  private final List<String> unwanted = new ArrayList<>();

  Headings() {
    for (Map<String, String> row : WordTable.read("header-words.csv")) {
      List<String> same =
          WordTable.field(row, "meaning").equals("unwanted")
              ? unwanted
              : words.computeIfAbsent(
                  ColumnMeaning.of(WordTable.field(row, "meaning")), key -> new ArrayList<>());
      for (String word : WordTable.field(row, "words").split("\\|", -1)) {
        same.add(plain(word));
      }
    }
  }

  /**
   * How a heading speaks for a meaning.
   *
   * @param score from 0 to 1
   * @param word the word found; empty when none
   */
  record Match(double score, String word) {}

  Match match(String heading, ColumnMeaning meaning) {
    String text = withoutUnit(heading);
    var best = new Match(0, "");
    for (String word : words.getOrDefault(meaning, List.of())) {
      double score = score(text, word);
      best = score > best.score() ? new Match(score, word) : best;
    }
    boolean disturbed = unwanted.stream().anyMatch(word -> (' ' + text + ' ').contains(word(word)));
    return (disturbed && best.score() < 1)
        ? new Match(best.score() * UNWANTED_SHARE, best.word())
        : best;
  }

  private static double score(String heading, String word) {
    if (heading.equals(word)) {
      return 1;
    }
    boolean ideographs = Character.isIdeographic(word.codePointAt(0));
    boolean contained =
        (ideographs || word.length() >= COMPOUND)
            ? heading.contains(word)
            : (' ' + heading + ' ').contains(word(word));
    return contained ? CONTAINED + CONTAINED * word.length() / heading.length() : 0;
  }

  private static String word(String word) {
    return ' ' + word + ' ';
  }

  /** The unit of mass or energy at the end of a heading or in brackets in it. */
  static Optional<MeasureUnit> unit(String heading) {
    Matcher brackets = BRACKETS.matcher(heading);
    while (brackets.find()) {
      Optional<MeasureUnit> unit = measured(brackets.group(1));
      if (unit.isPresent()) {
        return unit;
      }
    }
    for (String part : split(heading).split(" ", -1)) {
      Optional<MeasureUnit> unit = measured(part);
      boolean atAnEnd = split(heading).endsWith(part) || split(heading).startsWith(part);
      if (unit.isPresent() && atAnEnd && !plain(heading).contains(" per ")) {
        return unit;
      }
    }
    return Optional.empty();
  }

  static Optional<MeasureUnit> measured(String written) {
    Map<String, String> chinese = Map.of("吨", "t", "千克", "kg", "公斤", "kg", "克", "g", "万吨", "");
    String text = chinese.getOrDefault(written.strip(), written.strip());
    return SourceUnits.find(text)
        .filter(
            unit -> unit.kind() == MeasureUnit.Kind.MASS || unit.kind() == MeasureUnit.Kind.ENERGY);
  }

  private static String withoutUnit(String heading) {
    String bare =
        plain(
            BRACKETS
                .matcher(heading)
                .replaceAll(m -> measured(m.group(1)).isPresent() ? " " : m.group()));
    Matcher tail = TAIL.matcher(split(heading));
    return tail.matches() && measured(tail.group(2)).isPresent() && !bare.contains(" per ")
        ? plain(tail.group(1))
        : bare;
  }

  /** Lower case, words apart, punctuation gone. */
  static String plain(String text) {
    return split(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String split(String text) {
    return text.strip().replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").replace('_', ' ');
  }
}
