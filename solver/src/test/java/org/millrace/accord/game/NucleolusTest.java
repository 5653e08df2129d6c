package org.millrace.accord.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.engine.Run;
import org.millrace.solver.HighsSolver;

/** Agreement with the slow nucleolus, on games of all kinds. */
@Tag("slow")
class NucleolusTest {
  private static final double CLOSE = 1e-5;

  private final HighsSolver solver = new HighsSolver();

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  /** Three to six players; by seed any worths, whole ones with ties, dummies, or like players. */
  static WorthTable game(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int players = 3 + (int) (seed % 4);
    int kind = (int) (seed / 4 % 4);
    double[] worths = new double[1 << players];
    for (int mask = 1; mask < worths.length; mask++) {
      int size = Integer.bitCount(mask);
      worths[mask] =
          switch (kind) {
            case 0 -> random.nextDouble();
            case 1 -> random.nextInt(4);
            case 2 -> size * size * random.nextDouble(0.5, 1);
            default -> random.nextInt(3) * size;
          };
    }
    WorthTable drawn = table(players, worths);
    return switch ((int) (seed / 16 % 3)) {
      case 0 -> drawn.beyondAlone(Math.max(1, drawn.total()));
      case 1 -> WorthTable.of(players, c -> of(drawn, c, ~1), Run.PLAIN).beyondAlone(8);
      default -> WorthTable.of(players, c -> likeTwo(drawn, c), Run.PLAIN).beyondAlone(8);
    };
  }

  private static WorthTable table(int players, double[] worths) {
    return WorthTable.of(players, c -> worths[mask(c)], Run.PLAIN);
  }

  private static int mask(Coalition coalition) {
    return coalition.members().map(p -> 1 << p).sum();
  }

  private static double of(WorthTable table, Coalition coalition, int those) {
    return table.at(mask(coalition) & those);
  }

  /** Player 1 in the place of player 0 where only one of them is there. */
  private static double likeTwo(WorthTable table, Coalition coalition) {
    int mask = mask(coalition);
    return table.at((mask & 3) == 2 ? mask ^ 3 : mask);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithTheSlowOne(long seed) {
    WorthTable game = game(seed);
    boolean rational = game.total() >= 0 && seed / 2 % 2 == 0;
    agrees(game, Nucleolus.Measure.WHOLE, rational);
    if (game.players() < 6) {
      agrees(game, Nucleolus.Measure.PER_PLAYER, rational);
    }
  }

  private void agrees(WorthTable game, Nucleolus.Measure measure, boolean rational) {
    double[] slow = new SlowNucleolus(game, measure, rational, solver).shares();
    switch (Nucleolus.of(game, solver, Run.PLAIN).shares(measure, rational)) {
      case Nucleolus.Outcome.Found found -> {
        for (int p = 0; p < slow.length; p++) {
          assertThat(found.shares().get(p)).isCloseTo(slow[p], within(CLOSE));
        }
      }
      case Nucleolus.Outcome.OutOfTime late -> throw new AssertionError("nothing limits it");
      case Nucleolus.Outcome.Lost lost -> throw new AssertionError("the solver lost its way");
    }
  }
}
