package org.millrace.siting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.millrace.math.Topsis;
import org.millrace.math.Vector;
import org.millrace.siting.SitingResult.Sensitivity;

/** Places by several criteria at once, and how far weights may move. */
final class Comparison {
  /** Closeness that differs by less is equal, for rounding. */
  private static final double ROUNDING = 1e-12;

  private static final int STEPS = 200;
  private static final double PRECISION = 1e-6;

  private final List<Criterion> criteria;
  private final List<Vector> values;
  private final Map<Criterion, Double> shares;

  /**
   * Of places.
   *
   * @param criteria at least one
   * @param values of the criteria, for each place
   * @param shares of the criteria in all weight
   */
  Comparison(List<Criterion> criteria, List<Vector> values, Map<Criterion, Double> shares) {
    this.criteria = List.copyOf(criteria);
    this.values = List.copyOf(values);
    this.shares = new EnumMap<>(shares);
  }

  /** Closeness to the best; 1 for all when nothing tells them apart. */
  double[] closeness() {
    return closeness(shares);
  }

  private double[] closeness(Map<Criterion, Double> weights) {
    List<Topsis.Dimension> dimensions = new ArrayList<>();
    for (int j = 0; j < criteria.size(); j++) {
      int column = j;
      double low = values.stream().mapToDouble(v -> v.at(column)).min().orElseThrow();
      double high = values.stream().mapToDouble(v -> v.at(column)).max().orElseThrow();
      boolean benefit = criteria.get(j).isBenefit();
      dimensions.add(
          Topsis.Dimension.linear(
              weights.getOrDefault(criteria.get(j), 0.0),
              benefit ? high : low,
              benefit ? low : high));
    }
    if (dimensions.stream().noneMatch(Topsis.Dimension::separates)) {
      return values.stream().mapToDouble(v -> 1).toArray();
    }
    Topsis scale = new Topsis(dimensions);
    return values.stream().mapToDouble(scale::closeness).toArray();
  }

  /** Places that are nowhere worse than one and somewhere better. */
  List<Integer> dominating(int place) {
    return IntStream.range(0, values.size()).filter(o -> dominates(o, place)).boxed().toList();
  }

  private boolean dominates(int one, int other) {
    boolean better = false;
    for (int j = 0; j < criteria.size(); j++) {
      double sign = criteria.get(j).isBenefit() ? 1 : -1;
      double difference = sign * (values.get(one).at(j) - values.get(other).at(j));
      if (difference < 0) {
        return false;
      }
      better |= difference > 0;
    }
    return better;
  }

  /** For each criterion the shares between which the first stays first. */
  List<Sensitivity> sensitivity(int first) {
    List<Sensitivity> all = new ArrayList<>();
    for (Criterion criterion : criteria) {
      double share = shares.getOrDefault(criterion, 0.0);
      all.add(
          new Sensitivity(
              criterion,
              edge(criterion, share, 0, first),
              share,
              edge(criterion, share, 1, first)));
    }
    return all;
  }

  /** How far a share may move towards an end. */
  private double edge(Criterion criterion, double share, double end, int first) {
    double kept = share;
    for (int i = 1; i <= STEPS; i++) {
      double tried = i == STEPS ? end : share + (end - share) * i / STEPS;
      if (!isFirst(criterion, tried, first)) {
        return bisect(criterion, kept, tried, first);
      }
      kept = tried;
    }
    return end;
  }

  private double bisect(Criterion criterion, double kept, double lost, int first) {
    double inside = kept;
    double outside = lost;
    while (Math.abs(outside - inside) > PRECISION) {
      double middle = (inside + outside) / 2;
      if (isFirst(criterion, middle, first)) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return inside;
  }

  private boolean isFirst(Criterion criterion, double share, int first) {
    double[] closeness = closeness(moved(criterion, share));
    for (double other : closeness) {
      if (other > closeness[first] + ROUNDING) {
        return false;
      }
    }
    return true;
  }

  /** The shares with one of them moved and the others in proportion. */
  private Map<Criterion, Double> moved(Criterion criterion, double share) {
    double others =
        criteria.stream()
            .filter(c -> c != criterion)
            .mapToDouble(c -> shares.getOrDefault(c, 0.0))
            .sum();
    Map<Criterion, Double> moved = new EnumMap<>(Criterion.class);
    for (Criterion one : criteria) {
      double proportion = others > 0 ? shares.getOrDefault(one, 0.0) / others : 0;
      moved.put(one, one == criterion ? share : (1 - share) * proportion);
    }
    return moved;
  }
}
