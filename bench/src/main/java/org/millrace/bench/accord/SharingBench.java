package org.millrace.bench.accord;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import org.millrace.accord.game.Nucleolus;
import org.millrace.accord.game.WorthTable;
import org.millrace.bench.Stopwatch;
import org.millrace.engine.Run;
import org.millrace.solver.HighsSolver;

/**
 * Times the nucleolus of made games whose every coalition is in a table.
 *
 * <p>Arguments: the number of players.
 */
public final class SharingBench {
  private static final int SEED = 1969;
  private static final int GAMES = 21;

  private SharingBench() {}

  /** Runs all. */
  public static void main(String... arguments) {
    int players = Integer.parseInt(arguments[0]);
    System.out.printf(
        "nucleolus of %d players, %,d coalitions; Java %s; %d games of each kind%n",
        players, (1 << players) - 2, Runtime.version(), GAMES);
    for (Kind kind : Kind.values()) {
      for (Nucleolus.Measure measure : Nucleolus.Measure.values()) {
        time(kind, measure, players);
      }
    }
  }

  /** How worths grow with a coalition of so many players. */
  private enum Kind {
    /** Any worth up to the number of players. */
    ANY,
    /** Nearly its square, so that together is best. */
    CONVEX,
    /** Whole numbers, so that many coalitions tie. */
    TIES;

    double worth(int size, SplittableRandom random) {
      return switch (this) {
        case ANY -> size * random.nextDouble();
        case CONVEX -> size * size * random.nextDouble(0.9, 1);
        case TIES -> size * random.nextInt(4);
      };
    }
  }

  private static void time(Kind kind, Nucleolus.Measure measure, int players) {
    HighsSolver solver = new HighsSolver();
    double[] seconds = new double[GAMES];
    for (int game = -1; game < GAMES; game++) {
      WorthTable table = game(kind, players, SEED + game);
      Stopwatch<Nucleolus.Outcome> timed =
          Stopwatch.time(() -> Nucleolus.of(table, solver, Run.PLAIN).shares(measure, false));
      if (!(timed.result() instanceof Nucleolus.Outcome.Found)) {
        throw new IllegalStateException("There is no nucleolus: " + timed.result());
      }
      if (game >= 0) {
        seconds[game] = timed.seconds();
      }
    }
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "%-7s %-10s median %.3f s, longest %.3f s%n",
        kind.name().toLowerCase(Locale.ROOT),
        measure.name().toLowerCase(Locale.ROOT),
        seconds[GAMES / 2],
        seconds[GAMES - 1]);
  }

  /** A frozen game; all together are worth a tenth more than any coalition. */
  private static WorthTable game(Kind kind, int players, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] worths = new double[1 << players];
    double largest = 0;
    for (int mask = 1; mask < worths.length; mask++) {
      int size = Integer.bitCount(mask);
      worths[mask] = size == 1 ? 0 : kind.worth(size, random);
      largest = Math.max(largest, worths[mask]);
    }
    double all = 1.1 * largest;
    worths[worths.length - 1] = all;
    return WorthTable.of(players, c -> worths[c.members().map(p -> 1 << p).sum()], Run.PLAIN)
        .beyondAlone(all);
  }
}
