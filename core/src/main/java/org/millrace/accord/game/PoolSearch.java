package org.millrace.accord.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Looks among coalitions whose worths are known, then asks whoever can prove which objects most,
 * and then climbs on from the worst that are known, one player in or out at a time, while worths
 * may be asked for. It may miss the worst: that is said.
 */
public final class PoolSearch implements CoalitionSearch {
  private final int players;
  private final Evaluations evaluations;
  private final double[] alone;
  private final double scale;
  private final Function<double[], Optional<Objection>> prover;

  /** Coalitions whose neighbors were asked for. */
  private final Set<Coalition> expanded = new HashSet<>();

  /**
   * In a game; singles, their rests and all must have been asked for.
   *
   * @param scale worths beyond players alone are told in units of it
   * @param prover the coalition that objects most to shares beyond players alone, where that can be
   *     proved, with its excess, in units of the scale
   */
  public PoolSearch(
      int players,
      Evaluations evaluations,
      double[] alone,
      double scale,
      Function<double[], Optional<Objection>> prover) {
    this.players = players;
    this.evaluations = evaluations;
    this.alone = alone.clone();
    this.scale = scale;
    this.prover = prover;
  }

  /** The coalitions that must be known before a search. */
  public static List<Coalition> needed(int players) {
    List<Coalition> needed = new ArrayList<>(TableSearch.singlesAndRests(players));
    needed.add(Coalition.all(players));
    return needed;
  }

  @Override
  public double worth(Coalition coalition) {
    return (evaluations.worth(coalition) - coalition.sum(alone)) / scale;
  }

  @Override
  public List<Coalition> first() {
    return TableSearch.singlesAndRests(players);
  }

  @Override
  public List<Coalition> violated(Query query) {
    List<Coalition> known = violatedOfKnown(query);
    if (!known.isEmpty()) {
      return known;
    }
    double[] shares = query.shares().toArray();
    double[] allowed = shares.clone();
    if (query.measure() == Nucleolus.Measure.PER_PLAYER) {
      Arrays.setAll(allowed, p -> shares[p] + query.excess());
    }
    prover.apply(allowed).ifPresent(o -> evaluations.ask(List.of(o.coalition())));
    known = violatedOfKnown(query);
    if (!known.isEmpty()) {
      return known;
    }
    ToDoubleFunction<Coalition> violation = c -> query.violation(worth(c), c.sum(shares), c.size());
    return climb(
            violation, c -> violation.applyAsDouble(c) > Nucleolus.TOLERANCE && query.isOpen(c))
        ? violatedOfKnown(query)
        : List.of();
  }

  private List<Coalition> violatedOfKnown(Query query) {
    double[] shares = query.shares().toArray();
    Worse<Coalition> worst = new Worse<>(query.most());
    for (Coalition coalition : evaluations.known().keySet()) {
      double violation = query.violation(worth(coalition), coalition.sum(shares), coalition.size());
      if (violation > Nucleolus.TOLERANCE && worst.takes(violation) && query.isOpen(coalition)) {
        worst.add(coalition, violation);
      }
    }
    return worst.things();
  }

  /** The worst coalition found for shares beyond what players have alone, in units of the scale. */
  public Objection worst(double[] shares) {
    ToDoubleFunction<Coalition> excess = c -> worth(c) - c.sum(shares);
    climb(excess, c -> false);
    Coalition worst = best(excess, 1).getFirst();
    return new Objection(worst, excess.applyAsDouble(worst));
  }

  /**
   * Climbs from the worst of those whose neighbors are not known yet.
   *
   * @param isWanted whether a coalition is looked for; then the climbing ends
   * @return whether one was found
   */
  private boolean climb(ToDoubleFunction<Coalition> mark, Predicate<Coalition> isWanted) {
    boolean isFound = false;
    for (Coalition start : best(mark, players + 10)) {
      Coalition current = start;
      while (!isFound && !evaluations.isSpent() && expanded.add(current)) {
        Coalition highest = current;
        List<Coalition> neighbors = neighbors(current);
        evaluations.ask(neighbors);
        for (Coalition neighbor : neighbors) {
          if (evaluations.knows(neighbor)) {
            isFound |= isWanted.test(neighbor);
            boolean isHigher = mark.applyAsDouble(neighbor) > mark.applyAsDouble(highest);
            highest = isHigher ? neighbor : highest;
          }
        }
        current = highest;
      }
    }
    return isFound;
  }

  private List<Coalition> neighbors(Coalition coalition) {
    List<Coalition> neighbors = new ArrayList<>();
    for (int p = 0; p < players; p++) {
      Coalition flipped = coalition.flipped(p);
      if (isPart(flipped)) {
        neighbors.add(flipped);
      }
    }
    return neighbors;
  }

  private boolean isPart(Coalition coalition) {
    int size = coalition.size();
    return size > 0 && size < players;
  }

  /** The highest; of more than one, only those whose neighbors are not known yet. */
  private List<Coalition> best(ToDoubleFunction<Coalition> mark, int most) {
    Worse<Coalition> best = new Worse<>(most);
    for (Coalition coalition : evaluations.known().keySet()) {
      double value = mark.applyAsDouble(coalition);
      if (best.takes(value) && isPart(coalition) && (most == 1 || !expanded.contains(coalition))) {
        best.add(coalition, value);
      }
    }
    return best.things();
  }
}
