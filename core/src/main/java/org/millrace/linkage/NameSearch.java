package org.millrace.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.millrace.engine.Run;

/** Finds the names of the other list that are like a name: by rare tokens, misspelt or not. */
final class NameSearch {
  /** Tokens of more names than this tell too little to search by. */
  private static final int COMMON = 300;

  private final Names names;
  private final NameSimilarity similarity;
  private final Names.Side others;
  private final LinkageRules rules;
  private final Map<Integer, List<Integer>> byToken = new HashMap<>();
  private final Map<String, List<Integer>> byShortened = new HashMap<>();
  private final List<List<Spelt>> spellings;

  /** A token of the other list, and how alike it is. */
  private record Spelt(int token, double alike) {}

  /** A name of the other list, and how alike it is. */
  record Alike(int name, double similarity) {}

  /**
   * Prepares a search.
   *
   * @param others the list that is searched
   */
  NameSearch(
      Names names, NameSimilarity similarity, Names.Side others, LinkageRules rules, Run run) {
    this.names = names;
    this.similarity = similarity;
    this.others = others;
    this.rules = rules;
    for (int name : others.records().keySet()) {
      for (int token : names.tokensOf(name)) {
        byToken.computeIfAbsent(token, t -> new ArrayList<>()).add(name);
      }
    }
    for (int token : byToken.keySet().stream().sorted().toList()) {
      if (Spelling.isWord(names.token(token)) && isTelling(token)) {
        Spelling.shortened(names.token(token)).stream()
            .distinct()
            .forEach(s -> byShortened.computeIfAbsent(s, k -> new ArrayList<>()).add(token));
      }
    }
    spellings = run.map(IntStream.range(0, names.tokens()).boxed().toList(), this::spellings);
  }

  private boolean isTelling(int token) {
    return byToken.getOrDefault(token, List.of()).size() <= COMMON;
  }

  /** The tokens of the other list that are this one, perhaps misspelt, by id. */
  private List<Spelt> spellings(int token) {
    String text = names.token(token);
    if (!Spelling.isWord(text)) {
      return byToken.containsKey(token) && isTelling(token)
          ? List.of(new Spelt(token, 1))
          : List.of();
    }
    TreeSet<Integer> found = new TreeSet<>();
    Spelling.shortened(text).forEach(s -> found.addAll(byShortened.getOrDefault(s, List.of())));
    return found.stream()
        .map(t -> new Spelt(t, t == token ? 1 : Spelling.similarity(text, names.token(t))))
        .filter(s -> s.alike() > 0)
        .toList();
  }

  /** The names most alike, most alike first. */
  List<Alike> search(int name) {
    List<Integer> found =
        rules.blocking() == LinkageRules.Blocking.EXHAUSTIVE
            ? List.copyOf(others.records().keySet())
            : likely(name);
    return found.stream()
        .map(n -> new Alike(n, similarity.of(name, n)))
        .filter(a -> a.similarity() > 0)
        .sorted(
            Comparator.comparingDouble(Alike::similarity).reversed().thenComparingInt(Alike::name))
        .toList();
  }

  private List<Integer> likely(int name) {
    Map<Integer, Double> scores = new HashMap<>();
    for (int token : names.tokensOf(name)) {
      Map<Integer, Double> best = new HashMap<>();
      for (Spelt spelt : spellings.get(token)) {
        double score = spelt.alike() * names.weight(token);
        byToken
            .getOrDefault(spelt.token(), List.of())
            .forEach(n -> best.merge(n, score, Math::max));
      }
      best.forEach((n, score) -> scores.merge(n, score, Double::sum));
    }
    if (others.records().containsKey(name)) {
      scores.put(name, Double.POSITIVE_INFINITY);
    }
    return scores.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(rules.candidates())
        .map(Map.Entry::getKey)
        .toList();
  }
}
