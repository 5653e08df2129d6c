package org.millrace.receiver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.millrace.math.EditDistance;

/** The names of substances, found by words in any order, misspelled or run together. */
final class TextIndex {
  private static final int SHORTEST_MISSPELLED = 5;
  private static final int SHORTEST_TWICE_MISSPELLED = 10;
  private static final int SHORTEST_PART = 3;

  /** What a word counts that is meant by another of so many different letters. */
  private static final List<Double> LIKENESS = List.of(1.0, 0.8, 0.6);

  private final List<Name> names = new ArrayList<>();
  private final Map<String, Double> rarity = new TreeMap<>();

  /**
   * A name of a substance.
   *
   * @param stems with the square of their rarity
   * @param length root of the sum of the squares
   */
  private record Name(int substance, String text, Map<String, Double> stems, double length) {}

  /**
   * How well a name fits.
   *
   * @param cosine in (0, 1]
   * @param words of the text that are in the name, as written
   */
  record Hit(double cosine, List<String> words, String name) {}

  /** Known words that a word is read as. */
  private record Reading(String stem, double likeness) {}

  TextIndex(List<Substance> substances) {
    Map<String, Set<Integer>> having = new HashMap<>();
    for (int i = 0; i < substances.size(); i++) {
      for (String text : substances.get(i).names()) {
        for (Words.Word word : Words.of(text)) {
          having.computeIfAbsent(word.stem(), s -> new HashSet<>()).add(i);
        }
      }
    }
    having.forEach(
        (stem, those) -> rarity.put(stem, Math.log(1 + (double) substances.size() / those.size())));
    for (int i = 0; i < substances.size(); i++) {
      for (String text : substances.get(i).names()) {
        addName(i, text);
      }
    }
  }

  private void addName(int substance, String text) {
    Map<String, Double> stems = new HashMap<>();
    for (Words.Word word : Words.of(text)) {
      double rare = rarity.getOrDefault(word.stem(), 0.0);
      stems.put(word.stem(), rare * rare);
    }
    if (!stems.isEmpty()) {
      names.add(new Name(substance, text, stems, Math.sqrt(sum(stems))));
    }
  }

  /** The best fitting name of each substance that has a word of the text, by its index. */
  Map<Integer, Hit> find(String text) {
    Map<String, Double> likeness = new LinkedHashMap<>();
    Map<String, String> written = new HashMap<>();
    double unknown = 0;
    for (Words.Word word : Words.of(text)) {
      List<Reading> readings = readings(word.stem());
      unknown += readings.isEmpty() ? mean() : 0;
      for (Reading reading : readings) {
        likeness.merge(reading.stem(), reading.likeness(), Math::max);
        written.putIfAbsent(reading.stem(), word.written());
      }
    }
    double length = unknown;
    for (String stem : likeness.keySet()) {
      length += square(stem);
    }
    Map<Integer, Hit> hits = new TreeMap<>();
    for (Name name : names) {
      double common = common(name, likeness);
      if (common > 0) {
        Hit hit =
            new Hit(
                Math.min(1, common / (name.length() * Math.sqrt(length))),
                words(name, likeness, written),
                name.text());
        hits.merge(name.substance(), hit, (a, b) -> a.cosine() >= b.cosine() ? a : b);
      }
    }
    return hits;
  }

  private static double common(Name name, Map<String, Double> likeness) {
    double common = 0;
    for (Map.Entry<String, Double> asked : likeness.entrySet()) {
      common += asked.getValue() * name.stems().getOrDefault(asked.getKey(), 0.0);
    }
    return common;
  }

  private static List<String> words(
      Name name, Map<String, Double> likeness, Map<String, String> written) {
    return likeness.keySet().stream()
        .filter(name.stems()::containsKey)
        .map(stem -> written.getOrDefault(stem, stem))
        .distinct()
        .toList();
  }

  /** A word that is known, else its known parts, else the nearest known word, else nothing. */
  private List<Reading> readings(String stem) {
    if (rarity.containsKey(stem)) {
      return List.of(new Reading(stem, 1));
    }
    for (int i = SHORTEST_PART; i <= stem.length() - SHORTEST_PART; i++) {
      if (rarity.containsKey(stem.substring(0, i)) && rarity.containsKey(stem.substring(i))) {
        return List.of(new Reading(stem.substring(0, i), 1), new Reading(stem.substring(i), 1));
      }
    }
    return findNearest(stem).stream().toList();
  }

  private Optional<Reading> findNearest(String stem) {
    int allowed =
        (stem.length() >= SHORTEST_MISSPELLED ? 1 : 0)
            + (stem.length() >= SHORTEST_TWICE_MISSPELLED ? 1 : 0);
    Optional<Reading> nearest = Optional.empty();
    int least = allowed + 1;
    for (String known : rarity.keySet()) {
      int distance =
          Math.abs(known.length() - stem.length()) >= least
              ? least
              : EditDistance.between(known, stem);
      if (distance < least) {
        least = distance;
        nearest = Optional.of(new Reading(known, LIKENESS.get(distance)));
      }
    }
    return nearest;
  }

  private double square(String stem) {
    double rare = rarity.getOrDefault(stem, 0.0);
    return rare * rare;
  }

  /** The square of a middling rarity, for words that nothing is known of. */
  private double mean() {
    return rarity.values().stream().mapToDouble(r -> r * r).average().orElse(1);
  }

  private static double sum(Map<String, Double> values) {
    double sum = 0;
    for (double value : new TreeMap<>(values).values()) {
      sum += value;
    }
    return sum;
  }
}
