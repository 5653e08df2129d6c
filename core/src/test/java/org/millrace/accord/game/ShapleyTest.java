package org.millrace.accord.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.engine.Run;

/** Agreement with going through every order. */
class ShapleyTest {
  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  private static WorthTable game(long seed) {
    int players = 1 + (int) (seed % 6);
    double[] worths = new SplittableRandom(seed).doubles(1 << players, -5, 10).toArray();
    return WorthTable.of(players, c -> worths[c.members().map(p -> 1 << p).sum()], Run.PLAIN);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isTheMeanOverAllOrders(long seed) {
    WorthTable game = game(seed);
    double[] sums = new double[game.players()];
    int orders = walk(game, new ArrayList<>(), sums);
    double[] values = Shapley.of(game);
    for (int p = 0; p < sums.length; p++) {
      assertThat(values[p]).isCloseTo(sums[p] / orders, within(1e-9));
    }
  }

  private static int walk(WorthTable game, List<Integer> order, double[] sums) {
    if (order.size() == game.players()) {
      int mask = 0;
      for (int p : order) {
        sums[p] += game.at(mask | 1 << p) - game.at(mask);
        mask |= 1 << p;
      }
      return 1;
    }
    int count = 0;
    for (int p = 0; p < game.players(); p++) {
      if (!order.contains(p)) {
        order.add(p);
        count += walk(game, order, sums);
        order.remove(Integer.valueOf(p));
      }
    }
    return count;
  }

  /** Gains of pairs are split evenly by each order and its reverse: no error is left. */
  @Test
  void samplesPairsWithoutError() {
    CoalitionValue pairs = c -> c.size() * (c.size() - 1) / 2.0;
    Evaluations evaluations = new Evaluations(pairs, 1000, Run.PLAIN);
    Shapley.Sample sample =
        Shapley.sample(8, 10, 1, orders -> evaluations.along(orders, 1000), Run.PLAIN);
    assertThat(sample.draws()).isEqualTo(10);
    assertThat(sample.values()).allSatisfy(v -> assertThat(v).isCloseTo(3.5, within(1e-12)));
    assertThat(sample.errors()).allSatisfy(e -> assertThat(e).isCloseTo(0, within(1e-12)));
  }

  @Test
  void stopsWhenNoMoreMayBeAsked() {
    CoalitionValue squares = c -> Math.pow(c.size(), 1.5);
    Evaluations evaluations = new Evaluations(squares, 1000, Run.PLAIN);
    Shapley.Sample sample =
        Shapley.sample(30, 1000, 1, orders -> evaluations.along(orders, 600), Run.PLAIN);
    assertThat(sample.draws()).isEqualTo(10);
    assertThat(evaluations.known()).hasSize(600);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Shapley.sample(
                    30,
                    1000,
                    1,
                    new Narrow(new Evaluations(squares, 70, Run.PLAIN))::along,
                    Run.PLAIN))
        .withMessageContaining("too few for two orders of 30 players");
  }

  private record Narrow(Evaluations evaluations) {
    List<double[]> along(List<int[]> orders) {
      return evaluations.along(orders, 70);
    }
  }
}
