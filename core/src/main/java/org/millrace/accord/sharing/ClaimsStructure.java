package org.millrace.accord.sharing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.millrace.accord.game.Answer;
import org.millrace.accord.game.Coalition;
import org.millrace.accord.game.Objection;

/** Claims on an estate that is too small. */
final class ClaimsStructure implements Structure {
  private final double estate;
  private final double[] claims;
  private final double sum;

  ClaimsStructure(CoalitionGame.Claims game) {
    claims = game.claims().stream().mapToDouble(c -> c.claim().amount()).toArray();
    sum = Arrays.stream(claims).sum();
    estate = Math.min(sum, game.estate().amount());
  }

  @Override
  public int players() {
    return claims.length;
  }

  @Override
  public double of(Coalition coalition) {
    return coalition.size() == claims.length
        ? estate
        : Math.max(0, estate - sum + coalition.sum(claims));
  }

  @Override
  public double[] along(int[] order) {
    double[] worths = new double[order.length];
    double others = sum;
    for (int i = 0; i < order.length - 1; i++) {
      others -= claims[order[i]];
      worths[i] = Math.max(0, estate - others);
    }
    worths[order.length - 1] = estate;
    return worths;
  }

  /**
   * The rule of the Talmud: gains are equal up to half of each claim, and from there on losses are.
   */
  @Override
  public Optional<double[]> prenucleolus() {
    double[] halves = Arrays.stream(claims).map(c -> c / 2).toArray();
    double half = Arrays.stream(halves).sum();
    double[] shares = equal(halves, Math.min(estate, sum - estate));
    if (estate > half) {
      for (int p = 0; p < claims.length; p++) {
        shares[p] = claims[p] - shares[p];
      }
    }
    return Optional.of(shares);
  }

  /** The same to each, but to nobody more than a limit. */
  private static double[] equal(double[] limits, double amount) {
    double[] sorted = limits.clone();
    Arrays.sort(sorted);
    double left = amount;
    double level = 0;
    for (int i = 0; i < sorted.length; i++) {
      level = left / (sorted.length - i);
      if (level <= sorted[i]) {
        break;
      }
      level = sorted[i];
      left -= sorted[i];
    }
    double all = level;
    return Arrays.stream(limits).map(l -> Math.min(l, all)).toArray();
  }

  @Override
  public Answer convex() {
    return Answer.YES;
  }

  /** Players of negative shares, or those who have least of their claims. */
  @Override
  public Optional<Objection> worst(double[] shares) {
    Objection without = best(shares, p -> -shares[p]);
    Objection with = best(shares, p -> claims[p] - shares[p]);
    return Optional.of(with.excess() > without.excess() ? with : without);
  }

  @FunctionalInterface
  private interface Mark {
    double of(int player);
  }

  /** The players of positive marks, at least one and not all. */
  private Objection best(double[] shares, Mark mark) {
    int[] players =
        IntStream.range(0, claims.length)
            .boxed()
            .sorted(Comparator.comparingDouble(p -> -mark.of(p)))
            .mapToInt(p -> p)
            .toArray();
    int size = 1;
    while (size < players.length - 1 && mark.of(players[size]) > 0) {
      size++;
    }
    Coalition coalition = Coalition.of(Arrays.stream(players).limit(size));
    return new Objection(coalition, of(coalition) - coalition.sum(shares));
  }
}
