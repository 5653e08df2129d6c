package org.millrace.accord.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millrace.engine.Run;

/** Agreement with the recursion as Littlechild's formula is written, and with all coalitions. */
class AirportLevelsTest {
  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private static List<Double> costs(SplittableRandom random, int sizes, long seed) {
    return random
        .doubles(sizes, 0, 100)
        .map(c -> seed % 3 == 0 ? Math.rint(c / 20) : c)
        .sorted()
        .boxed()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void takesTheLeastSlopeEachTime(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int sizes = 1 + random.nextInt(40);
    List<Double> costs = costs(random, sizes, seed);
    List<Long> counts = random.longs(sizes, 1, seed % 2 == 0 ? 4 : 5000).boxed().toList();
    List<Double> found = new AirportLevels(costs, counts).nucleolus();
    List<Double> slow = slow(costs, counts);
    for (int k = 0; k < sizes; k++) {
      assertThat(found.get(k)).isCloseTo(slow.get(k), within(1e-9));
    }
  }

  /** r = min (c_i − c_prev + r_prev) / (N_i − N_prev + 1), for the last without + 1. */
  private static List<Double> slow(List<Double> costs, List<Long> counts) {
    int last = costs.size() - 1;
    List<Double> shares = new ArrayList<>();
    double before = 0;
    double share = 0;
    while (shares.size() <= last) {
      double users = 0;
      double best = Double.POSITIVE_INFINITY;
      int to = 0;
      for (int k = shares.size(); k <= last; k++) {
        users += counts.get(k);
        double slope = (costs.get(k) - before + share) / (users + (k < last ? 1 : 0));
        slope = shares.isEmpty() ? costs.get(k) / (users + (k < last ? 1 : 0)) : slope;
        if (slope <= best) {
          best = slope;
          to = k;
        }
      }
      while (shares.size() <= to) {
        shares.add(best);
      }
      share = best;
      before = costs.get(to);
    }
    return shares;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sharesStepsAsTheShapleyValueDoes(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Double> costs = costs(random, 1 + random.nextInt(3), seed);
    List<Long> counts = random.longs(costs.size(), 1, 4).boxed().toList();
    List<Double> needs = new ArrayList<>();
    for (int k = 0; k < costs.size(); k++) {
      for (int u = 0; u < counts.get(k); u++) {
        needs.add(costs.get(k));
      }
    }
    WorthTable table =
        WorthTable.of(
            needs.size(), c -> c.members().mapToDouble(needs::get).max().orElse(0), Run.PLAIN);
    double[] values = Shapley.of(table);
    List<Double> shares = new AirportLevels(costs, counts).shapley();
    int user = 0;
    for (int k = 0; k < costs.size(); k++) {
      for (int u = 0; u < counts.get(k); u++) {
        assertThat(values[user++]).isCloseTo(shares.get(k), within(1e-9));
      }
    }
  }
}
