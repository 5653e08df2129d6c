package org.millrace.accord.game;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.millrace.engine.Run;
import org.millrace.unit.Require;

/**
 * Worths that were asked for, each coalition once and many at a time. Which are asked does not
 * depend on the number of cores.
 */
public final class Evaluations {
  private final CoalitionValue value;
  private final int most;
  private final Run run;
  private final Map<Coalition, Double> worths = new LinkedHashMap<>();

  /**
   * Of a game.
   *
   * @param most coalitions that may be asked for
   */
  public Evaluations(CoalitionValue value, int most, Run run) {
    this.value = value;
    this.most = most;
    this.run = run;
  }

  /** Asks for those that are unknown, in order, while it may; whether all are known now. */
  public boolean ask(Collection<Coalition> wanted) {
    return ask(wanted, most);
  }

  private boolean ask(Collection<Coalition> wanted, int limit) {
    Set<Coalition> unknown = new LinkedHashSet<>(wanted);
    unknown.removeAll(worths.keySet());
    List<Coalition> next = unknown.stream().limit(Math.max(0, limit - worths.size())).toList();
    List<Double> found =
        run.map(
            next,
            coalition -> {
              run.check();
              return Require.finite("worth of coalition " + coalition, value.of(coalition));
            });
    for (int i = 0; i < next.size(); i++) {
      worths.put(next.get(i), found.get(i));
    }
    return next.size() == unknown.size();
  }

  /** Whether no more may be asked for. */
  public boolean isSpent() {
    return worths.size() >= most;
  }

  /** Whether a coalition was asked for. */
  public boolean knows(Coalition coalition) {
    return worths.containsKey(coalition);
  }

  /** What a coalition that was asked for is worth. */
  public double worth(Coalition coalition) {
    return Require.known("coalition that was asked for", worths, coalition);
  }

  /** All that were asked for, with their worths, in the order of asking. */
  public Map<Coalition, Double> known() {
    return Collections.unmodifiableMap(worths);
  }

  /**
   * The worths along orders, until no more may be asked; see {@link Shapley.Growing}.
   *
   * @param limit coalitions that may be known then, so that some are left for other ends
   */
  public List<double[]> along(List<int[]> orders, int limit) {
    List<Coalition> wanted = new ArrayList<>();
    orders.forEach(order -> wanted.addAll(prefixes(order)));
    ask(wanted, limit);
    List<double[]> all = new ArrayList<>();
    for (int[] order : orders) {
      List<Coalition> prefixes = prefixes(order);
      if (!prefixes.stream().allMatch(this::knows)) {
        return all;
      }
      all.add(prefixes.stream().mapToDouble(this::worth).toArray());
    }
    return all;
  }

  private static List<Coalition> prefixes(int[] order) {
    List<Coalition> prefixes = new ArrayList<>();
    Coalition last = Coalition.of();
    for (int player : order) {
      last = last.flipped(player);
      prefixes.add(last);
    }
    return prefixes;
  }
}
