package org.millrace.accord.game;

import java.util.ArrayList;
import java.util.List;
import org.millrace.engine.Run;
import org.millrace.unit.Require;

/** The worth of every coalition of a few players, by its mask: bit p is set if p is in it. */
public final class WorthTable {
  /** More players' coalitions don't fit a table. */
  public static final int MOST_PLAYERS = 20;

  /** Up to this many coalitions are asked one by one, each for itself on some core. */
  private static final int SINGLE = 1 << 13;

  private final int players;
  private final double[] worths;

  private WorthTable(int players, double[] worths) {
    this.players = players;
    this.worths = worths;
  }

  /** Asks for every coalition, on the cores of the run. */
  public static WorthTable of(int players, CoalitionValue value, Run run) {
    Require.between("number of players of a table", players, 1, MOST_PLAYERS);
    int count = 1 << players;
    int chunk = Math.max(1, count / SINGLE);
    List<Integer> starts = new ArrayList<>();
    for (int start = 0; start < count; start += chunk) {
      starts.add(start);
    }
    double[] worths = new double[count];
    List<double[]> parts = run.map(starts, start -> chunk(value, start, chunk, run));
    for (int part = 0; part < parts.size(); part++) {
      System.arraycopy(parts.get(part), 0, worths, part * chunk, chunk);
    }
    return new WorthTable(players, worths);
  }

  private static double[] chunk(CoalitionValue value, int start, int chunk, Run run) {
    run.check();
    double[] worths = new double[chunk];
    for (int i = 0; i < chunk; i++) {
      if (start + i > 0) {
        Coalition coalition = Coalition.ofMask(start + i);
        worths[i] = Require.finite("worth of coalition " + coalition, value.of(coalition));
      }
    }
    return worths;
  }

  /** How many players there are. */
  public int players() {
    return players;
  }

  /** How many masks there are, that of nobody and that of all among them. */
  public int size() {
    return worths.length;
  }

  /** The worth of the coalition of a mask. */
  public double at(int mask) {
    return worths[mask];
  }

  /** The worth of all together. */
  public double total() {
    return worths[worths.length - 1];
  }

  /** What each player is worth alone. */
  public double[] alone() {
    double[] alone = new double[players];
    for (int p = 0; p < players; p++) {
      alone[p] = worths[1 << p];
    }
    return alone;
  }

  /** What numbers, one a player, sum to over each coalition, by mask. */
  public static double[] sums(double[] numbers) {
    double[] sums = new double[1 << numbers.length];
    for (int mask = 1; mask < sums.length; mask++) {
      sums[mask] = sums[mask & (mask - 1)] + numbers[Integer.numberOfTrailingZeros(mask)];
    }
    return sums;
  }

  /** What coalitions gain beyond their players alone, in units of a scale. */
  public WorthTable beyondAlone(double scale) {
    double[] alone = sums(alone());
    double[] gains = new double[worths.length];
    for (int mask = 1; mask < gains.length; mask++) {
      gains[mask] = Integer.bitCount(mask) == 1 ? 0 : (worths[mask] - alone[mask]) / scale;
    }
    return new WorthTable(players, gains);
  }

  /** The coalition that objects most to shares, one a player; at least two players. */
  public Objection worst(double[] shares) {
    double[] sums = sums(shares);
    int worst = 1;
    for (int mask = 2; mask < worths.length - 1; mask++) {
      if (worths[mask] - sums[mask] > worths[worst] - sums[worst]) {
        worst = mask;
      }
    }
    return new Objection(Coalition.ofMask(worst), worths[worst] - sums[worst]);
  }
}
