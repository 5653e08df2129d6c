package org.millrace.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The different names of two lists, as sets of weighted tokens. */
final class Names {
  private final List<String> tokens;
  private final double[] weights;
  private final List<int[]> names = new ArrayList<>();
  private final Side left;
  private final Side right;

  /** The names of one list: which record has which, and the other way round. */
  record Side(List<Integer> nameOf, Map<Integer, List<Integer>> records) {
    /** How many records have a name. */
    int count(int name) {
      return records.getOrDefault(name, List.of()).size();
    }
  }

  /**
   * Gathers the names.
   *
   * @param left tokens of the records of the left list
   * @param right tokens of the records of the right list
   */
  Names(List<List<String>> left, List<List<String>> right) {
    TreeSet<String> all = new TreeSet<>();
    left.forEach(all::addAll);
    right.forEach(all::addAll);
    tokens = List.copyOf(all);
    Map<String, Integer> places = new HashMap<>();
    tokens.forEach(t -> places.put(t, places.size()));
    int[] frequency = new int[tokens.size()];
    Map<List<String>, Integer> known = new HashMap<>();
    this.left = side(left, places, frequency, known);
    this.right = side(right, places, frequency, known);
    weights = new double[frequency.length];
    double records = (double) left.size() + right.size();
    for (int t = 0; t < weights.length; t++) {
      weights[t] = Math.log(1 + records / frequency[t]);
    }
  }

  private Side side(
      List<List<String>> list,
      Map<String, Integer> places,
      int[] frequency,
      Map<List<String>, Integer> known) {
    List<Integer> nameOf = new ArrayList<>();
    Map<Integer, List<Integer>> records = new LinkedHashMap<>();
    for (int i = 0; i < list.size(); i++) {
      List<String> name = list.get(i);
      int[] ids = name.stream().mapToInt(places::get).toArray();
      for (int token : ids) {
        frequency[token]++;
      }
      if (ids.length == 0) {
        nameOf.add(-1);
        continue;
      }
      Integer before = known.putIfAbsent(name, names.size());
      if (before == null) {
        names.add(ids);
      }
      int at = before == null ? names.size() - 1 : before;
      nameOf.add(at);
      records.computeIfAbsent(at, n -> new ArrayList<>()).add(i);
    }
    return new Side(nameOf, records);
  }

  Side left() {
    return left;
  }

  Side right() {
    return right;
  }

  /** Ids of the tokens of a name, ascending. */
  int[] tokensOf(int name) {
    return names.get(name);
  }

  /** A name as one text, its tokens in order. */
  String text(int name) {
    return Arrays.stream(names.get(name)).mapToObj(tokens::get).collect(Collectors.joining());
  }

  String token(int id) {
    return tokens.get(id);
  }

  int tokens() {
    return tokens.size();
  }

  /** What a token tells: the rarer, the more; ln(1 + records / records that have it). */
  double weight(int token) {
    return weights[token];
  }
}
