package org.millrace.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.millrace.domain.Activity;

/** How far two activity codes agree, and how often codes do so by chance. */
final class Sectors {
  /** A code is letters and numbers; of a long number, each digit is a level. */
  private static final Pattern LEVEL = Pattern.compile("\\d|\\p{L}+");

  /** Codes that agree in so much of their length are near. */
  private static final double NEAR = 0.5;

  private final Map<String, Map<String, Integer>> frequencies = new HashMap<>();
  private final Map<String, Integer> coded = new HashMap<>();
  private final Map<String, List<String>> levels = new HashMap<>();
  private final Map<Activity.Coded, Double> nearShares = new HashMap<>();

  Sectors(List<Activity> activities) {
    for (Activity activity : activities) {
      if (activity instanceof Activity.Coded code) {
        coded.merge(code.scheme(), 1, Integer::sum);
        frequencies
            .computeIfAbsent(code.scheme(), s -> new HashMap<>())
            .merge(code.code(), 1, Integer::sum);
        levels.computeIfAbsent(code.code(), Sectors::levels);
      }
    }
    for (Activity activity : activities) {
      if (activity instanceof Activity.Coded code) {
        nearShares.computeIfAbsent(code, this::nearShare);
      }
    }
  }

  /** How far two codes agree. */
  enum Level {
    OTHER,
    NEAR,
    SAME
  }

  /**
   * Two codes of one scheme beside each other.
   *
   * @param depth share of the longer code that agrees from the beginning
   * @param chance that two records agree so far by chance
   */
  record Agreement(Level level, double depth, double chance) {}

  /** Nothing where a code is missing or the schemes differ. */
  Optional<Agreement> compare(Activity one, Activity other) {
    if (!(one instanceof Activity.Coded a)
        || !(other instanceof Activity.Coded b)
        || !a.scheme().equals(b.scheme())) {
      return Optional.empty();
    }
    double depth = depth(a.code(), b.code());
    Level level = depth == 1 ? Level.SAME : depth >= NEAR ? Level.NEAR : Level.OTHER;
    double equal = (share(a) + share(b)) / 2;
    double near =
        Math.max(equal, (nearShares.getOrDefault(a, 0.0) + nearShares.getOrDefault(b, 0.0)) / 2);
    double chance =
        switch (level) {
          case SAME -> equal;
          case NEAR -> Math.max(near - equal, equal / 10);
          case OTHER -> 1 - near;
        };
    return Optional.of(new Agreement(level, depth, Math.max(chance, 1e-3)));
  }

  private double share(Activity.Coded code) {
    Map<String, Integer> counts = frequencies.getOrDefault(code.scheme(), Map.of());
    return counts.getOrDefault(code.code(), 0) / (double) coded.getOrDefault(code.scheme(), 1);
  }

  private double nearShare(Activity.Coded code) {
    double near = 0;
    for (Map.Entry<String, Integer> other :
        frequencies.getOrDefault(code.scheme(), Map.of()).entrySet()) {
      near += depth(code.code(), other.getKey()) >= NEAR ? other.getValue() : 0;
    }
    return near / coded.getOrDefault(code.scheme(), 1);
  }

  private double depth(String one, String other) {
    List<String> a = levels.getOrDefault(one, List.of());
    List<String> b = levels.getOrDefault(other, List.of());
    int common = 0;
    while (common < Math.min(a.size(), b.size()) && a.get(common).equals(b.get(common))) {
      common++;
    }
    return (double) common / Math.max(1, Math.max(a.size(), b.size()));
  }

  private static List<String> levels(String code) {
    List<String> levels = new ArrayList<>();
    Matcher level = LEVEL.matcher(code);
    while (level.find()) {
      levels.add(level.group());
    }
    return levels;
  }
}
