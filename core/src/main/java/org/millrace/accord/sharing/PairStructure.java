package org.millrace.accord.sharing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.millrace.accord.game.Answer;
import org.millrace.accord.game.Coalition;
import org.millrace.accord.game.Objection;
import org.millrace.accord.game.PoolSearch;
import org.millrace.domain.Id;
import org.millrace.math.MinimumCut;
import org.millrace.unit.Require;

/** Gains of single players and of pairs. */
final class PairStructure implements Structure {
  private static final int MOST_FOR_CUTS = 64;

  private final double[] singles;
  private final int[] ones;
  private final int[] others;
  private final double[] gains;
  private final boolean helps;

  PairStructure(CoalitionGame.Pairwise game) {
    List<CoalitionGame.Pair> pairs = game.pairs();
    Map<Id.PlayerId, Integer> places = Players.places(game.players());
    singles = game.singles().stream().mapToDouble(s -> s.gain().amount()).toArray();
    ones = pairs.stream().mapToInt(p -> Require.known("player", places, p.one())).toArray();
    others = pairs.stream().mapToInt(p -> Require.known("player", places, p.other())).toArray();
    gains = pairs.stream().mapToDouble(p -> p.gain().amount()).toArray();
    helps = pairs.stream().allMatch(p -> p.gain().amount() >= 0);
  }

  @Override
  public int players() {
    return singles.length;
  }

  @Override
  public double of(Coalition coalition) {
    double worth = coalition.sum(singles);
    for (int e = 0; e < gains.length; e++) {
      if (coalition.contains(ones[e]) && coalition.contains(others[e])) {
        worth += gains[e];
      }
    }
    return worth;
  }

  /** Alone, and half of each pair. */
  @Override
  public Optional<double[]> shapley() {
    double[] shares = singles.clone();
    for (int e = 0; e < gains.length; e++) {
      shares[ones[e]] += gains[e] / 2;
      shares[others[e]] += gains[e] / 2;
    }
    return Optional.of(shares);
  }

  /**
   * The same: a coalition and its rest then have the same excess, which is the least that the
   * larger of the two can be, as their sum is the same for all shares.
   */
  @Override
  public Optional<double[]> prenucleolus() {
    return shapley();
  }

  @Override
  public Answer convex() {
    return helps ? Answer.YES : Answer.NO;
  }

  /** Parts of a coalition together have no more than all of it, unless some pair harms. */
  @Override
  public Answer superadditive() {
    return helps ? Answer.YES : Answer.NO;
  }

  /** Which cuts prove if no pair harms. */
  @Override
  public Optional<Objection> worst(double[] shares) {
    if (!helps) {
      return Optional.empty();
    }
    MinimumCut cut = new MinimumCut(players(), gains.length);
    for (int e = 0; e < gains.length; e++) {
      cut.join(ones[e], others[e], gains[e]);
    }
    double force = 2 * pull(cut, shares);
    Objection best = objection(cut, shares);
    if (isPart(best.coalition())) {
      return Optional.of(best);
    }
    if (!provesLargest()) {
      return Optional.of(worstOfFew(shares));
    }
    for (int p = 1; p < players(); p++) {
      for (int in : new int[] {0, p}) {
        pull(cut, shares);
        cut.pull(in, force, 0);
        cut.pull(p - in, 0, force);
        Objection next = objection(cut, shares);
        if (!isPart(best.coalition()) || next.excess() > best.excess()) {
          best = next;
        }
      }
    }
    return Optional.of(best);
  }

  /** Of more players, that takes too many cuts. */
  @Override
  public boolean provesLargest() {
    return players() <= MOST_FOR_CUTS;
  }

  private Objection worstOfFew(double[] shares) {
    return PoolSearch.needed(players()).stream()
        .filter(this::isPart)
        .map(c -> new Objection(c, of(c) - c.sum(shares)))
        .max(Comparator.comparingDouble(Objection::excess))
        .orElseThrow();
  }

  private boolean isPart(Coalition coalition) {
    return coalition.size() > 0 && coalition.size() < players();
  }

  /**
   * Twice the excess of a coalition is what it pulls less what is cut.
   *
   * @return more than any cut costs
   */
  private double pull(MinimumCut cut, double[] shares) {
    double[] pulls = new double[players()];
    for (int p = 0; p < players(); p++) {
      pulls[p] = 2 * (singles[p] - shares[p]);
    }
    for (int e = 0; e < gains.length; e++) {
      pulls[ones[e]] += gains[e];
      pulls[others[e]] += gains[e];
    }
    double sum = Arrays.stream(gains).sum();
    for (int p = 0; p < players(); p++) {
      cut.pull(p, Math.max(0, pulls[p]), Math.max(0, -pulls[p]));
      sum += Math.abs(pulls[p]);
    }
    return sum;
  }

  private Objection objection(MinimumCut cut, double[] shares) {
    boolean[] side = cut.sourceSide();
    Coalition coalition = Coalition.of(IntStream.range(0, players()).filter(p -> side[p]));
    return new Objection(coalition, of(coalition) - coalition.sum(shares));
  }
}
